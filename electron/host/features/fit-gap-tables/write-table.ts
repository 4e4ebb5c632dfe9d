import type { FitGapCellFields, FitGapRowFields } from '../../../../shared/contract/fit-gap-tables.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { needsJustification } from '../../../../shared/fitgap/table/needs-justification.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import type { StoredRow, UndoableTable } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { cellKey, emptyCell, listCells, withCellFields, type CellRecord } from './cell-record.ts'
import { keepBasis } from './keep-basis.ts'
import { keepHistory } from './keep-history.ts'
import { newFitGapRows } from './new-rows.ts'
import { judgementsOf } from './project-judgements.ts'
import { listRows, withRowFields, type RowRecord } from './row-record.ts'
import { readTableFacts, type TableFacts } from './table-facts.ts'
import { findTable, fitGapTableScope, listReferences, type TableRecord } from './table-record.ts'

export type NewRow = Partial<FitGapRowFields> & { name: string; cells?: readonly { reference: string; fields: Partial<FitGapCellFields> }[] | undefined }

/** What is written in one step: fields of rows and of cells, each its own. */
export interface TableOrder {
  table: string
  rows: readonly { row: string; fields: Partial<FitGapRowFields> }[]
  cells: readonly { row: string; reference: string; fields: Partial<FitGapCellFields> }[]
  /** New rows with what is written into their cells, after a row or, where `after` is left out, at the end of the table. */
  added?: readonly NewRow[]
  after?: string | null
  /** Who and why: both go into the history of each field. */
  by: string
  why: string
}

/** Fields of a row that are decisions of step 2: with them the row gets its decider and moment. */
const decided = ['necessity', 'treatment'] as const

/**
 * Writes into a Fit & Gap table as one undo step; all of it or nothing. The decider and the moment of a decision are set here, and a judgement keeps
 * what it was made on. Returns the ids of the new rows.
 * @throws KurabeError BAD_INPUT for ③ without a justification or a judgement that is not in the project's list, each with the numbers of the rows;
 * NOT_FOUND where the table is gone, CONFLICT where a row or reference is.
 */
export async function writeFitGapTable(database: WriteDatabase, order: TableOrder, moment: Moment, title: MessageKey = 'fitGapTables.operation.write'): Promise<string[]> {
  const table = findTable(database, order.table)
  const given = order.added ?? []
  refuseUnknownJudgements(database, order.table, [...order.cells, ...given.flatMap((row) => (row.cells ?? []).map((cell) => ({ row: '', ...cell })))])
  // Matching flows takes time, so it is done before the write begins; the rows themselves are read within it.
  const isJudged = [...order.cells, ...given.flatMap(({ cells }) => cells ?? [])].some(({ fields }) => fields.judgement !== undefined)
  const facts = isJudged ? await readTableFacts(database, table, 'ja') : null
  return database.transaction(() => {
    const rows = changedRows(database, table, order, moment)
    const added = newFitGapRows(database, table, { rows: given.map(({ cells: _cells, ...fields }) => fields), after: order.after ?? null, by: order.by }, moment)
    refuseWithoutJustification(added)
    const ofAdded = added.flatMap(({ id }, index) => (given[index]?.cells ?? []).map((cell) => ({ row: id, ...cell })))
    const cells = changedCells(database, table, { cells: [...order.cells, ...ofAdded], by: order.by, added }, facts, moment)
    const written = [
      ...[...rows, ...added].map((after) => ({ table: 'fit_gap_row' as const, id: after.id, after })),
      ...cells.map((after) => ({ table: 'fit_gap_cell' as const, id: after.id, after })),
    ]
    // 「行の追加」 counts rows, not what was written into their cells.
    const count = title === 'fitGapTables.operation.addRows' ? added.length : written.length
    carryOutOnTable(database, table, { title, count, rows: written }, order, moment)
    return added.map(({ id }) => id)
  })()
}

/** One undo step of a table, with its history. */
export function carryOutOnTable(
  database: WriteDatabase,
  table: TableRecord,
  step: { title: MessageKey; count?: number; rows: { table: UndoableTable; id: string; after: StoredRow | null }[] },
  hand: { by: string; why: string },
  moment: Moment,
): void {
  carryOut(
    database,
    { scope: fitGapTableScope(table.id), title: { key: step.title, values: { count: step.count ?? step.rows.length } }, rows: step.rows, now: moment.now },
    keepHistory(database, { id: table.id, municipality: table.municipality_id }, hand, moment),
  )
}

function changedRows(database: ReadDatabase, table: TableRecord, order: TableOrder, moment: Moment): RowRecord[] {
  const known = new Map(listRows(database, table.id).map((row) => [row.id, row]))
  const changed = new Map<string, RowRecord>()
  for (const { row, fields } of order.rows) {
    const before = changed.get(row) ?? known.get(row)
    if (before === undefined) throw new KurabeError('CONFLICT', 'fitGapTables.rowGone')
    const after = withRowFields(before, fields)
    const isDecision = decided.some((field) => after[field] !== before[field])
    changed.set(row, isDecision ? { ...after, ...handOf(after.treatment !== '' || after.necessity !== '', order.by, moment) } : after)
  }
  refuseWithoutJustification([...changed.values()])
  return [...changed.values()]
}

function changedCells(
  database: WriteDatabase,
  table: TableRecord,
  order: Pick<TableOrder, 'cells' | 'by'> & { added: readonly RowRecord[] },
  facts: TableFacts | null,
  moment: Moment,
): CellRecord[] {
  if (order.cells.length === 0) return []
  const rows = new Map([...listRows(database, table.id), ...order.added].map((row) => [row.id, row]))
  const references = new Map(listReferences(database, table.id).map((reference) => [reference.id, reference]))
  const known = listCells(database, table.id)
  const changed = new Map<string, CellRecord>()
  for (const { row, reference, fields } of order.cells) {
    const rowRecord = rows.get(row)
    const referenceRecord = references.get(reference)
    if (rowRecord === undefined) throw new KurabeError('CONFLICT', 'fitGapTables.rowGone')
    if (referenceRecord === undefined) throw new KurabeError('CONFLICT', 'fitGapTables.referenceGone')
    const key = cellKey(row, reference)
    const before = changed.get(key) ?? known.get(key) ?? emptyCell({ id: moment.newId(), municipality: table.municipality_id, row, reference })
    const after = withCellFields(before, fields)
    if (facts !== null && fields.judgement !== undefined && (after.judgement !== before.judgement || before.rejudge !== null)) {
      const isJudged = after.judgement !== ''
      const basis = isJudged ? keepBasis(database, facts.basisOf(rowRecord, referenceRecord)) : ''
      Object.assign(after, handOf(isJudged, order.by, moment), { basis, rejudge: null })
    }
    changed.set(key, after)
  }
  return [...changed.values()]
}

function handOf(isDecided: boolean, by: string, moment: Moment): { decider: string; decided_at: string | null } {
  return isDecided ? { decider: by, decided_at: moment.now.toISOString() } : { decider: '', decided_at: null }
}

/** ③ is not stored without a justification, whichever way it comes. */
export function refuseWithoutJustification(rows: readonly RowRecord[]): void {
  const numbers = rows.filter(needsJustification).map((row) => row.number)
  if (numbers.length > 0) throw new KurabeError('BAD_INPUT', 'fitGapTables.developmentNeedsReason', { rows: numbers.toSorted((a, b) => a - b).join('、') })
}

function refuseUnknownJudgements(database: ReadDatabase, table: string, cells: TableOrder['cells']): void {
  const known = new Set(judgementsOf(database, 'ja').map(({ key }) => key))
  const stranger = cells.find(({ fields }) => fields.judgement !== undefined && fields.judgement !== '' && !known.has(fields.judgement))
  if (stranger === undefined) return
  const row = listRows(database, table).find(({ id }) => id === stranger.row)
  throw new KurabeError('BAD_INPUT', 'fitGapTables.unknownJudgement', { judgement: stranger.fields.judgement ?? '', row: row?.number ?? '' })
}
