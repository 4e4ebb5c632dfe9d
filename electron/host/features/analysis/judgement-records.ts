import type { Decision } from '../../../../shared/contract/analysis.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import type { RowWatcher } from '../../operations/operation.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'

export interface JudgementRecord extends StoredRow {
  id: string
  municipality_id: string
  reference_id: string
  row_key: string
  asis_elements: string
  standard_elements: string
  basis: string
  judgement: string | null
  necessity: string | null
  treatment: string | null
  reason: string
  evidence: string
  decider: string
  owner: string
  due_date: string | null
  note: string
  decided_at: string | null
}

/** Fields a person writes, in the order the history shows them; the column of each. */
export const decisionColumns = {
  judgement: 'judgement',
  necessity: 'necessity',
  treatment: 'treatment',
  reason: 'reason',
  evidence: 'evidence',
  decider: 'decider',
  owner: 'owner',
  dueDate: 'due_date',
  note: 'note',
} as const satisfies Record<keyof Decision, keyof JudgementRecord>

export const undecided: Decision = {
  judgement: null,
  necessity: null,
  treatment: null,
  reason: '',
  evidence: '',
  decider: '',
  owner: '',
  dueDate: null,
  note: '',
}

/** Every stored judgement of one comparison, taken-back ones too. */
export function listJudgements(database: ReadDatabase, reference: string): JudgementRecord[] {
  return database.prepare('SELECT * FROM judgement WHERE reference_id = ? ORDER BY id').all(reference) as JudgementRecord[]
}

/** What a person decided, out of its row. */
export function decisionOf(record: JudgementRecord): Decision {
  return {
    judgement: record.judgement as Decision['judgement'],
    necessity: record.necessity as Decision['necessity'],
    treatment: record.treatment as Decision['treatment'],
    reason: record.reason,
    evidence: record.evidence,
    decider: record.decider,
    owner: record.owner,
    dueDate: record.due_date,
    note: record.note,
  }
}

/** Keeps every value a judgement ever had: one history row per changed field, for undo and redo as well. */
export function keepHistory(database: WriteDatabase, moment: Moment): RowWatcher {
  const insert = database.prepare(
    `INSERT INTO judgement_history (id, municipality_id, judgement_id, position, field, before, after, decided_by, written_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  let { position } = database.prepare('SELECT COALESCE(MAX(position), 0) AS position FROM judgement_history').get() as { position: number }
  return (change, cause) => {
    const row = change.after ?? change.before
    if (change.table !== 'judgement' || row === null) return
    const by = cause === 'do' ? String(change.after?.decider ?? '') : `(${cause})`
    for (const [field, column] of Object.entries(decisionColumns)) {
      const before = String(change.before?.[column] ?? '')
      const after = String(change.after?.[column] ?? '')
      if (before === after) continue
      position += 1
      insert.run(moment.newId(), String(row.municipality_id), change.id, position, field, before, after, by, moment.now.toISOString())
    }
  }
}

export interface HistoryRecord {
  field: string
  before: string
  after: string
  by: string
  at: string
}

/** What was written about one judgement, the latest first. */
export function listHistory(database: ReadDatabase, judgement: string): HistoryRecord[] {
  return database
    .prepare('SELECT field, before, after, decided_by AS by, written_at AS at FROM judgement_history WHERE judgement_id = ? ORDER BY position DESC')
    .all(judgement) as HistoryRecord[]
}

/** How many entries each judgement of a comparison has in its history, by the judgement's id. */
export function countHistory(database: ReadDatabase, reference: string): Map<string, number> {
  const rows = database
    .prepare(
      `SELECT judgement_id AS id, COUNT(*) AS count FROM judgement_history JOIN judgement ON judgement.id = judgement_id
       WHERE reference_id = ? GROUP BY judgement_id`,
    )
    .all(reference) as { id: string; count: number }[]
  return new Map(rows.map((row) => [row.id, row.count]))
}
