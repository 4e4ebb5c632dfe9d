import { client } from '../../api/client.ts'
import { serveViews } from '../../app/state/served-views.ts'

export type LinesView = Awaited<ReturnType<typeof client.reports.lines>>

const lines = serveViews<{ project: string }, LinesView>(({ project }, locale) => client.reports.lines({ project, locale }))

/** 非機能要件 and SLA of a project; undefined until they have been read. */
export function useLines(project: string): LinesView | undefined {
  return lines.use({ project })
}

/** Makes one change: what is shown becomes `expected` at once, and then what the core made of it. Undefined where it failed and was reported. */
export function changeLines<Result>(project: string, change: () => Promise<Result>, expected?: (view: LinesView) => LinesView): Promise<Result | undefined> {
  return lines.change({ project }, change, expected)
}

/** Takes the last change of the lines back, or carries it out again, and says which it was. */
export function stepLines(project: string, direction: 'undo' | 'redo'): Promise<void> {
  return lines.step({ project }, direction, async (step) => (direction === 'undo' ? (await client.reports.undo(step)).undone : (await client.reports.redo(step)).redone))
}
