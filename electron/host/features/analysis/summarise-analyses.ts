import type { ProcedureSummary } from '../../../../shared/contract/project.ts'
import type { ReadDatabase } from '../../db/database.ts'

type AnalysisSummary = ProcedureSummary['analyses'][number]

interface AnalysisCounts {
  id: string
  procedure: string
  subjectFlow: string
  referenceFlow: string
  changedAt: string
  row_count: number
  rejudge_count: number
  decided: number
  unclear: number
  t1: number
  t2: number
  t3: number
  t4: number
}

/**
 * How far each comparison is, by procedure. The number of rows and of rows to judge again come from the last time the comparison
 * was made (`analysis_reference`), so that a project of many procedures opens without matching anything.
 */
export function summariseAnalyses(database: ReadDatabase): Map<string, AnalysisSummary[]> {
  const rows = database
    .prepare(
      `SELECT analysis.id, analysis.procedure_id AS procedure, analysis.subject_flow_id AS subjectFlow, reference.flow_id AS referenceFlow,
         analysis.changed_at AS changedAt, reference.row_count, reference.rejudge_count,
         COUNT(judgement.judgement) AS decided,
         COALESCE(SUM(judgement.judgement = 'unclear'), 0) AS unclear,
         COALESCE(SUM(treatment = '1'), 0) AS t1, COALESCE(SUM(treatment = '2'), 0) AS t2,
         COALESCE(SUM(treatment = '3'), 0) AS t3, COALESCE(SUM(treatment = '4'), 0) AS t4
       FROM analysis JOIN analysis_reference AS reference ON reference.analysis_id = analysis.id
         JOIN flow AS subject ON subject.id = analysis.subject_flow_id AND subject.removed_at IS NULL
         JOIN flow AS other ON other.id = reference.flow_id AND other.removed_at IS NULL
         LEFT JOIN judgement ON judgement.reference_id = reference.id
       GROUP BY reference.id ORDER BY analysis.changed_at DESC`,
    )
    .all() as AnalysisCounts[]
  const byProcedure = new Map<string, AnalysisSummary[]>()
  for (const row of rows) {
    const list = byProcedure.get(row.procedure) ?? []
    byProcedure.set(row.procedure, list)
    list.push({
      id: row.id,
      subjectFlow: row.subjectFlow,
      referenceFlow: row.referenceFlow,
      rows: row.row_count,
      decided: row.decided,
      unclear: row.unclear,
      rejudge: row.rejudge_count,
      treatments: { '1': row.t1, '2': row.t2, '3': row.t3, '4': row.t4 },
      changedAt: row.changedAt,
    })
  }
  return byProcedure
}
