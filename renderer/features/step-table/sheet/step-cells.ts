import { formatCell } from '../../../../shared/steps/format-step-table.ts'
import { stepColumns, type StepColumn } from '../../../../shared/steps/step-columns.ts'
import type { StepTable } from '../../../../shared/steps/step-table.ts'
import type { GridRow } from '../../../ui/grid/model/grid-row.ts'

const names = stepColumns.map(({ name }) => name)

/** The lines of a table as a grid shows them; the id of a line is that of its element. */
export function linesOf({ rows }: StepTable): GridRow[] {
  return rows.map((row) => ({ id: row.key ?? '', cells: Object.fromEntries(names.map((name) => [name, formatCell(row, name)])) }))
}

/** A line with nothing in it. Its id becomes that of its element. */
export function newLine(): GridRow {
  return { id: `Step_${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`, cells: {} }
}

export function cellOf(line: GridRow, column: StepColumn): string {
  return (line.cells[column] ?? '').replace(/\r\n?/g, '\n').trim()
}

/** Whether nobody has written anything into a line; a number alone says nothing. */
export function isBlankLine(line: GridRow): boolean {
  return names.every((name) => name === 'number' || name === 'key' || cellOf(line, name) === '')
}
