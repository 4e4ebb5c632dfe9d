import type { FitGapCellFields, FitGapRowFields, FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import type { GridEdit } from '../../../ui/grid/model/grid-row.ts'
import { readText } from '../sheet/read-text.ts'
import type { TableColumn } from '../sheet/table-column.ts'
import type { TableChanges } from './table-changes.ts'

export interface RefusedCell {
  row: string
  column: string
  text: string
  message: MessageKey
}

export interface AddedRow {
  /** Id the grid gave it. */
  id: string
  after: string | null
  fields: Partial<FitGapRowFields> & { name: string }
  cells: readonly { reference: string; fields: Partial<FitGapCellFields> }[]
}

export interface ReadEdit {
  changes: TableChanges
  added: readonly AddedRow[]
  removed: readonly string[]
  refused: readonly RefusedCell[]
  /** Cells that are written, and so no longer refused. */
  taken: readonly { row: string; column: string }[]
}

/** What a step of the grid writes: fields of rows and cells, one change for each row and cell, new rows with what was typed into them, and what cannot be taken. */
export function readEdit(edit: GridEdit, rows: ReadonlyMap<string, FitGapTableRow>, columns: ReadonlyMap<string, TableColumn>, newName: string): ReadEdit {
  const added = new Map(edit.inserted.map(({ after, row }) => [row.id, { id: row.id, after, fields: { name: '' } as AddedRow['fields'], cells: [] as AddedRow['cells'][number][] }]))
  const written = new Map<string, TableChanges['rows'][number]>()
  const judged = new Map<string, TableChanges['cells'][number]>()
  const refused: RefusedCell[] = []
  const taken: ReadEdit['taken'][number][] = []
  for (const { row, column: id, text } of edit.cells) {
    const column = columns.get(id)
    if (column === undefined) continue
    const made = added.get(row)
    const value = readText(rows.get(row) ?? null, column, text)
    if ('refused' in value) {
      refused.push({ row, column: id, text, message: value.refused })
      continue
    }
    taken.push({ row, column: id })
    if (made !== undefined && 'row' in value) Object.assign(made.fields, value.row)
    else if (made !== undefined && 'cell' in value) made.cells.push({ reference: value.reference, fields: value.cell })
    else if ('row' in value) written.set(row, { row, fields: { ...written.get(row)?.fields, ...value.row } })
    else {
      const key = `${row} ${value.reference}`
      judged.set(key, { row, reference: value.reference, fields: { ...judged.get(key)?.fields, ...value.cell } })
    }
  }
  for (const row of added.values()) if (row.fields.name === '') row.fields.name = newName
  return { changes: { rows: [...written.values()], cells: [...judged.values()] }, added: [...added.values()], removed: edit.removed, refused, taken }
}
