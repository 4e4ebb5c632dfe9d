import type { WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { cellKey, listCells } from './cell-record.ts'
import { ownReasons } from './keep-history.ts'
import { listRows } from './row-record.ts'
import { readTableFacts } from './table-facts.ts'
import { findTable } from './table-record.ts'
import { writeFitGapTable } from './write-table.ts'

/**
 * Takes the suggested judgements for these rows where nobody has judged yet or the cell is 再判定待ち; what people decided stays. One undo step;
 * returns how many cells were judged.
 */
export async function acceptSuggestions(
  database: WriteDatabase,
  given: { table: string; rows: readonly string[]; reference: string | null; by: string; why: string },
  moment: Moment,
): Promise<number> {
  const table = findTable(database, given.table)
  const facts = await readTableFacts(database, table, 'ja')
  const wanted = new Set(given.rows)
  const references = facts.references.filter(({ id }) => given.reference === null || id === given.reference)
  const known = listCells(database, table.id)
  const cells = listRows(database, table.id)
    .filter(({ id }) => wanted.has(id))
    .flatMap((row) =>
      references.flatMap((reference) => {
        const cell = known.get(cellKey(row.id, reference.id))
        if (cell !== undefined && cell.judgement !== '' && cell.rejudge === null) return []
        const { suggestion } = facts.of(row, reference)
        return suggestion === null ? [] : [{ row: row.id, reference: reference.id, fields: { judgement: suggestion.judgement } }]
      }),
    )
  const order = { table: table.id, rows: [], cells, by: given.by, why: given.why || ownReasons.suggestion }
  if (cells.length > 0) await writeFitGapTable(database, order, moment, 'fitGapTables.operation.accept')
  return cells.length
}
