import type { StepColumn } from '../../../../shared/steps/step-columns.ts'
import type { StepTable } from '../../../../shared/steps/step-table.ts'
import type { GridRow } from '../../../ui/grid/model/grid-row.ts'
import type { Drafts } from './read-lines.ts'
import { cellOf, isBlankLine, linesOf } from './step-cells.ts'

/** A line in which nothing is written yet, and the line it stands below; null is above the first. */
export interface BlankLine {
  line: GridRow
  after: string | null
}

/** What the table shows and the diagram does not: texts that were refused, and lines that are still blank. */
export interface Unsettled {
  drafts: Drafts
  blanks: readonly BlankLine[]
}

/** The lines as the user left them: those of the diagram, refused texts as typed, blank lines in place. */
export function settledLines(table: StepTable, { drafts, blanks }: Unsettled): GridRow[] {
  const lines = linesOf(table).map((line) => ({ ...line, cells: { ...line.cells, ...drafts.get(line.id) } }))
  for (const { line, after } of blanks) {
    const at = after === null ? 0 : lines.findIndex(({ id }) => id === after) + 1
    lines.splice(after !== null && at === 0 ? lines.length : at, 0, line)
  }
  return lines
}

/** The blank lines among these, each with its place. */
export function blankLines(lines: readonly GridRow[], isKnown: (id: string) => boolean): BlankLine[] {
  return lines.flatMap((line, index) => (isKnown(line.id) || !isBlankLine(line) ? [] : [{ line, after: lines[index - 1]?.id ?? null }]))
}

/** Whether a table has nothing that anybody wrote: a new flow has one start without a name. */
export function isNothingWritten({ rows }: StepTable): boolean {
  return rows.length <= 2 && linesOf({ rows }).every((line) => saysNothing(line))
}

const said: readonly StepColumn[] = ['text', 'inputs', 'outputs', 'system', 'method', 'minutesPerCase', 'casesPerYear', 'ground', 'note']

function saysNothing(line: GridRow): boolean {
  return ['開始', '終了'].includes(cellOf(line, 'kind')) && said.every((column) => cellOf(line, column) === '')
}
