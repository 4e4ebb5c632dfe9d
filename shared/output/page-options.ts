import { z } from 'zod'

/** How diagrams are put on paper. */
export const pageOptions = z.object({
  paper: z.enum(['A3', 'A4']),
  /** Each diagram on one page, or over as many as it takes at `scale`. */
  fit: z.enum(['page', 'tiles']),
  /** Size of the letters on tiles: 1 prints them as large as the screen shows them at 100 % (14 px as 10.5 pt). */
  scale: z.number().min(0.25).max(2),
  /** One diagram a page, or 現行 at the left and 見直し後 at the right of one sheet. */
  arrangement: z.enum(['single', 'side-by-side']),
  /** The insides of collapsed sub-processes follow, each on a page of its own. */
  subProcesses: z.boolean(),
  /** A page of contents before everything, where there is more than one page. */
  contents: z.boolean(),
  /** What stands in head and foot. The mark of bpmn.io is always there. */
  header: z.object({ town: z.boolean(), procedure: z.boolean(), version: z.boolean(), date: z.boolean(), pageNumber: z.boolean() }),
})
export type PageOptions = z.infer<typeof pageOptions>

/** A3 landscape with everything in the head: how a section prints its flows. */
export const usualPageOptions: PageOptions = {
  paper: 'A3',
  fit: 'page',
  scale: 1,
  arrangement: 'single',
  subProcesses: true,
  contents: true,
  header: { town: true, procedure: true, version: true, date: true, pageNumber: true },
}
