import type { Decision } from '../../../../shared/contract/analysis.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { FitGapRow } from '../../../../shared/fitgap/rows/fit-gap-row.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import { readRow, writeRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import type { AnalysisRecord } from './analysis-records.ts'
import type { AttachedJudgement } from './attach-judgements.ts'
import { decisionColumns, decisionOf, keepHistory, undecided, type JudgementRecord } from './judgement-records.ts'

export interface DecidedRow {
  row: FitGapRow
  decision: Partial<Decision>
}

/**
 * Writes what a person decided to all given rows as one undo step; fields not given stay as they are.
 * Throws BAD_INPUT where a row would stand on treatment ③ without a reason; then nothing is written.
 */
export function decideRows(
  database: WriteDatabase,
  analysis: AnalysisRecord,
  decided: readonly DecidedRow[],
  attached: ReadonlyMap<string, AttachedJudgement>,
  moment: Moment,
): void {
  database.transaction(() => {
    const rows = decided.map(({ row, decision }) => {
      const before = attached.get(row.key)?.record ?? emptyRecord(database, analysis, row, moment)
      const merged: Decision = { ...decisionOf(before), ...decision }
      if (merged.treatment === '3' && merged.reason.trim() === '') throw new KurabeError('BAD_INPUT', 'analysis.justificationNeeded')
      const isJudged = decision.judgement !== undefined || before.judgement === null
      return { table: 'judgement' as const, id: before.id, after: isJudged ? recordOf(before, row, merged, moment) : wordsOf(before, merged) }
    })
    const title = { key: 'analysis.operation.decide' as const, values: { count: rows.length } }
    carryOut(database, { scope: analysis.id, title, rows, now: moment.now }, keepHistory(database, moment))
    database.prepare('UPDATE analysis SET changed_at = ? WHERE id = ?').run(moment.now.toISOString(), analysis.id)
  })()
}

/** An empty judgement is stored first, so that its history keeps one home even when the first decision is undone. */
function emptyRecord(database: WriteDatabase, analysis: AnalysisRecord, row: FitGapRow, moment: Moment): JudgementRecord {
  const id = moment.newId()
  writeRow(database, 'judgement', id, {
    id,
    municipality_id: analysis.municipality,
    reference_id: analysis.reference,
    row_key: row.key,
    asis_elements: stepsOf(row.asisSteps),
    standard_elements: stepsOf(row.standardSteps),
    basis: row.basis,
    ...columnsOf(undecided),
    decided_at: null,
  })
  return readRow(database, 'judgement', id) as JudgementRecord
}

/** Words written beside a judgement leave what it was judged on as it is: a row to be judged again stays one. */
function wordsOf(before: JudgementRecord, decision: Decision): JudgementRecord {
  return { ...before, ...columnsOf(decision) }
}

/** Ids with names, so that the judgement finds its steps again after a re-import that gave new ids. */
function stepsOf(steps: FitGapRow['asisSteps']): string {
  return JSON.stringify(steps.map(({ id, name }) => ({ id, name })))
}

function recordOf(before: JudgementRecord, row: FitGapRow, decision: Decision, moment: Moment): JudgementRecord {
  return {
    ...before,
    ...columnsOf(decision),
    row_key: row.key,
    asis_elements: stepsOf(row.asisSteps),
    standard_elements: stepsOf(row.standardSteps),
    basis: row.basis,
    decided_at: decision.judgement === null ? null : moment.now.toISOString(),
  }
}

function columnsOf(decision: Decision) {
  return Object.fromEntries(Object.entries(decisionColumns).map(([field, column]) => [column, decision[field as keyof Decision]]))
}
