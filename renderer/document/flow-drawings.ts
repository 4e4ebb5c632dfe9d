import type { DrawnText } from '../../shared/contract/output.ts'
import { client } from '../api/client.ts'
import { useLocale } from '../app/state/locale.ts'

/**
 * Draws those of these texts that nobody has drawn yet and hands the drawings to the core, one after the other. A text that the library cannot show
 * is passed over: whoever needs its drawing is told by the core.
 */
export async function drawMissing(
  project: string,
  texts: readonly DrawnText[],
  options: { onProgress?: (done: number, total: number) => void; signal?: AbortSignal } = {},
): Promise<void> {
  const missing = await client.output.missingDrawings({ project, texts: [...texts] })
  if (missing.length === 0) return
  const { drawFlow } = await import('../editor/drawing/draw-flow.ts')
  for (const [index, text] of missing.entries()) {
    options.signal?.throwIfAborted()
    options.onProgress?.(index, missing.length)
    const { xml, sequence } = await read(project, text)
    const drawing = await drawFlow(xml, useLocale.getState().locale).catch(() => null)
    if (drawing !== null) await client.output.keepDrawing({ project, text, sequence, drawing })
  }
}

async function read(project: string, { flow, revision }: DrawnText): Promise<{ xml: string; sequence: number | null }> {
  if (revision === null) return client.flow.text({ project, flow })
  return { ...(await client.flow.revisionText({ project, flow, revision })), sequence: null }
}

/** Has a flow drawn when the page has nothing else to do, for thumbnails and for the command line. Nobody waits for it, and nothing depends on it. */
export function keepDrawingSoon(project: string, flow: string): void {
  requestIdleCallback(() => void drawMissing(project, [{ flow, revision: null }]).catch(() => undefined), { timeout: 5000 })
}
