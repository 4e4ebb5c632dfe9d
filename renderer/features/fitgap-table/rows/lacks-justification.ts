import type { FitGapTableView } from '../../../../shared/contract/fit-gap-tables.ts'
import type { AddedRow } from './read-edit.ts'
import type { TableChanges } from './table-changes.ts'

/** Rows that these changes would leave at ③ without a reason: the method stops there and asks, and nothing is stored before. */
export function lacksJustification(view: FitGapTableView, { rows: changes }: TableChanges): string[] {
  const rows = new Map(view.rows.map((row) => [row.id, row]))
  const merged = Map.groupBy(changes, ({ row }) => row)
  return [...merged].flatMap(([id, ofRow]) => {
    const fields = Object.assign({}, ...ofRow.map((change) => change.fields)) as (typeof ofRow)[number]['fields']
    if (fields.treatment === undefined && fields.justification === undefined) return []
    const treatment = fields.treatment ?? rows.get(id)?.treatment ?? ''
    const justification = fields.justification ?? rows.get(id)?.justification ?? ''
    return treatment === '3' && justification.trim() === '' ? [id] : []
  })
}

/** New rows that would begin at ③ without a reason. */
export function addedWithoutJustification(added: readonly AddedRow[]): string[] {
  return added.filter(({ fields }) => fields.treatment === '3' && (fields.justification ?? '').trim() === '').map(({ id }) => id)
}

/** The same changes and new rows with a reason for each of these rows. */
export function justified(
  { changes, added }: { changes: TableChanges; added: readonly AddedRow[] },
  lacking: readonly string[],
  justification: string,
): { changes: TableChanges; added: AddedRow[] } {
  const wanted = new Set(lacking)
  const isNew = new Set(added.map(({ id }) => id))
  return {
    changes: withJustification(changes, lacking.filter((id) => !isNew.has(id)), justification),
    added: added.map((row) => (wanted.has(row.id) ? { ...row, fields: { ...row.fields, justification } } : row)),
  }
}

/** The same changes with a reason for each of these rows. */
export function withJustification({ rows, cells }: TableChanges, lacking: readonly string[], justification: string): TableChanges {
  const wanted = new Set(lacking)
  const kept = rows.map((change) => (wanted.has(change.row) && change.fields.justification !== undefined ? { ...change, fields: { ...change.fields, justification } } : change))
  const written = new Set(kept.filter(({ row, fields }) => wanted.has(row) && fields.justification !== undefined).map(({ row }) => row))
  return { cells, rows: [...kept, ...lacking.filter((row) => !written.has(row)).map((row) => ({ row, fields: { justification } }))] }
}
