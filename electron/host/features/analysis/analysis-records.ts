import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { findFlow } from '../flow/flow-records.ts'
import type { Moment } from '../flow/store-flow-text.ts'

export interface AnalysisRecord {
  id: string
  municipality: string
  procedure: string
  subjectFlow: string
  reference: string
  referenceFlow: string
}

/** The comparison of these two flows with its first reference; NOT_FOUND where it is gone. */
export function findAnalysis(database: ReadDatabase, analysis: string): AnalysisRecord {
  const found = database
    .prepare(
      `SELECT analysis.id, analysis.municipality_id AS municipality, analysis.procedure_id AS procedure, analysis.subject_flow_id AS subjectFlow,
         reference.id AS reference, reference.flow_id AS referenceFlow
       FROM analysis JOIN analysis_reference AS reference ON reference.analysis_id = analysis.id
       WHERE analysis.id = ? ORDER BY reference.position LIMIT 1`,
    )
    .get(analysis) as AnalysisRecord | undefined
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return found
}

/** The comparison of two flows; made where there is none. */
export function openAnalysis(database: WriteDatabase, subjectFlow: string, referenceFlow: string, moment: Moment): string {
  if (subjectFlow === referenceFlow) throw new KurabeError('BAD_INPUT', 'analysis.sameFlow')
  const existing = findAnalysisOf(database, subjectFlow, referenceFlow)
  if (existing !== null) return existing
  const subject = findFlow(database, subjectFlow)
  findFlow(database, referenceFlow)
  const id = moment.newId()
  const at = moment.now.toISOString()
  database.transaction(() => {
    database
      .prepare('INSERT INTO analysis (id, municipality_id, procedure_id, subject_flow_id, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)')
      .run(id, subject.municipality_id, subject.procedure_id, subjectFlow, at, at)
    database
      .prepare('INSERT INTO analysis_reference (id, municipality_id, analysis_id, flow_id, position) VALUES (?, ?, ?, ?, 1)')
      .run(moment.newId(), subject.municipality_id, id, referenceFlow)
  })()
  return id
}

/** The id of the comparison of two flows, or null. */
export function findAnalysisOf(database: ReadDatabase, subjectFlow: string, referenceFlow: string): string | null {
  const found = database
    .prepare(
      `SELECT analysis.id FROM analysis JOIN analysis_reference AS reference ON reference.analysis_id = analysis.id
       WHERE analysis.subject_flow_id = ? AND reference.flow_id = ?`,
    )
    .get(subjectFlow, referenceFlow) as { id: string } | undefined
  return found?.id ?? null
}

/** Remembers what the first screen shows of a comparison; writes only where it differs. A disk that refuses keeps nobody from looking. */
export function rememberCounts(database: WriteDatabase, reference: string, rows: number, rejudge: number): void {
  const known = database.prepare('SELECT row_count, rejudge_count FROM analysis_reference WHERE id = ?').get(reference) as
    | { row_count: number; rejudge_count: number }
    | undefined
  if (known?.row_count === rows && known.rejudge_count === rejudge) return
  try {
    database.prepare('UPDATE analysis_reference SET row_count = ?, rejudge_count = ? WHERE id = ?').run(rows, rejudge, reference)
  } catch {
    // The counts are derived: the next look writes them.
  }
}
