import { z } from 'zod'
import { evidenceEntry, type EvidenceEntry, type FitGapCellFields } from '../../../../shared/contract/fit-gap-tables.ts'
import { rejudgeCauses } from '../../../../shared/fitgap/table/rejudge-cause.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { StoredRow } from '../../operations/row-store.ts'

/** Each field that people write of a cell, and its column. */
export const cellColumns = {
  judgement: 'judgement',
  difference: 'difference',
  evidence: 'evidence',
  interfaceSystem: 'interface_system',
  interfaceChange: 'interface_change',
} as const satisfies Record<keyof FitGapCellFields, string>

/** One row of the table `fit_gap_cell`: step 1 of a row against a reference. */
export interface CellRecord extends StoredRow {
  id: string
  municipality_id: string
  row_id: string
  reference_id: string
  judgement: string
  difference: string
  evidence: string
  interface_system: string
  interface_change: FitGapCellFields['interfaceChange']
  decider: string
  decided_at: string | null
  /** Digest of what was judged, in `fit_gap_basis`; '' while undecided. */
  basis: string
  /** 再判定待ち as JSON of `StoredRejudge`, or null. */
  rejudge: string | null
}

/** Why a cell has to be judged again: `cause` is one of the causes of `shared/fitgap/table/rejudge-cause.ts`. */
export const storedRejudge = z.object({ cause: z.enum(rejudgeCauses), before: z.string(), after: z.string() })
export type StoredRejudge = z.infer<typeof storedRejudge>

const evidence = z.array(evidenceEntry)

/** The cells of a table's rows, by `cellKey`. */
export function listCells(database: ReadDatabase, table: string): Map<string, CellRecord> {
  const records = database
    .prepare('SELECT fit_gap_cell.* FROM fit_gap_cell JOIN fit_gap_row ON fit_gap_row.id = fit_gap_cell.row_id WHERE fit_gap_row.table_id = ?')
    .all(table) as CellRecord[]
  return new Map(records.map((record) => [cellKey(record.row_id, record.reference_id), record]))
}

/** Names a cell among those of its table. */
export function cellKey(row: string, reference: string): string {
  return `${row} ${reference}`
}

/** A cell in which nobody has written. */
export function emptyCell(given: { id: string; municipality: string; row: string; reference: string }): CellRecord {
  return {
    id: given.id,
    municipality_id: given.municipality,
    row_id: given.row,
    reference_id: given.reference,
    judgement: '',
    difference: '',
    evidence: '[]',
    interface_system: '',
    interface_change: '',
    decider: '',
    decided_at: null,
    basis: '',
    rejudge: null,
  }
}

/** The record with these fields written over it. */
export function withCellFields(record: CellRecord, fields: Partial<FitGapCellFields>): CellRecord {
  return {
    ...record,
    judgement: fields.judgement ?? record.judgement,
    difference: fields.difference ?? record.difference,
    evidence: fields.evidence === undefined ? record.evidence : JSON.stringify(fields.evidence),
    interface_system: fields.interfaceSystem ?? record.interface_system,
    interface_change: fields.interfaceChange ?? record.interface_change,
  }
}

/** The evidence of a cell. */
export function evidenceOfCell(record: Pick<CellRecord, 'evidence'>): EvidenceEntry[] {
  return evidence.parse(JSON.parse(record.evidence))
}
