import { formatDocuments } from './cells/document-cell.ts'
import { kindWords } from './cells/kind-cell.ts'
import { formatNext } from './cells/next-cell.ts'
import { formatOwner } from './cells/owner-cell.ts'
import type { RefusedCells } from './refused-cells.ts'
import { type StepColumn, stepColumns } from './step-columns.ts'
import type { StepRow, StepTable } from './step-table.ts'

/** The columns that the written form of a table has: those of the exchanged form, and the further ones that some row uses. */
export function writtenColumns(table: StepTable): StepColumn[] {
  return stepColumns.filter(({ name, isAlways }) => isAlways || table.rows.some((row) => formatCell(row, name) !== '')).map(({ name }) => name)
}

/** The table as lines of cells, header first; `parseStepTable` reads the same table from it. What the diagram refused stands there as it was typed. */
export function formatStepTable(table: StepTable, refused: RefusedCells = new Map()): string[][] {
  const columns = writtenColumns(table)
  const header = stepColumns.filter(({ name }) => columns.includes(name)).map((column) => column.header)
  return [
    header,
    ...table.rows.map((row) => {
      const typed: Partial<Record<StepColumn, string>> = refused.get(row.key ?? '') ?? {}
      return columns.map((column) => typed[column] ?? formatCell(row, column))
    }),
  ]
}

/** What a cell of a row says; reading it gives the same value. */
export function formatCell(row: StepRow, column: StepColumn): string {
  switch (column) {
    case 'owner': return formatOwner(row.owner)
    case 'kind': return kindWords[row.kind]
    case 'next': return formatNext(row.next)
    case 'inputs': return formatDocuments(row.inputs)
    case 'outputs': return formatDocuments(row.outputs)
    case 'key': return row.key ?? ''
    default: return row[column]
  }
}
