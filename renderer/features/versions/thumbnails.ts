import type { DrawnText } from '../../../shared/contract/output.ts'
import { client } from '../../api/client.ts'
import { drawMissing } from '../../document/flow-drawings.ts'

let turn: Promise<unknown> = Promise.resolve()

/**
 * What a version looks like, as SVG; drawn first where nobody has. One after the other, so that the page stays quick; who is no longer wanted when
 * its turn comes is passed over. Null where it cannot be had: the version itself is as good as ever.
 */
export function thumbnailOf(project: string, text: DrawnText, isGone: () => boolean): Promise<string | null> {
  const mine = turn.then(async () => {
    if (isGone()) return null
    const kept = await client.output.thumbnail({ project, text })
    if (kept.svg !== null) return kept.svg
    await drawMissing(project, [text])
    return (await client.output.thumbnail({ project, text })).svg
  })
  turn = mine.catch(() => null)
  return mine.catch(() => null)
}
