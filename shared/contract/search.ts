import { z } from 'zod'
import { searchableKinds } from '../search/searchable-texts.ts'
import { call, id, projectKey } from './base.ts'

export const searchHit = z.object({
  flow: id,
  procedure: id,
  element: z.string(),
  kind: z.enum(searchableKinds),
  text: z.string(),
  /** Lane or pool the shape stands in; '' without one. */
  lane: z.string(),
})
export type SearchHit = z.infer<typeof searchHit>

export const search = {
  /**
   * Texts in all flows of the project that hold every word of the query, in whatever width or kana; the words may also lie in the names of lane,
   * flow and procedure, but one at least in the text. Names of steps first; at most `limit` hits, `total` tells how many there are.
   */
  find: call
    .input(projectKey.extend({ query: z.string().max(200), limit: z.number().int().min(1).max(200).default(40) }))
    .output(z.object({ hits: z.array(searchHit), total: z.number().int() })),
}
