import { describeEvidence } from '../../../../shared/align/describe-evidence.ts'
import type { AnalysisRow, AnalysisView } from '../../../../shared/contract/analysis.ts'
import { differenceSentence } from '../../../../shared/fitgap/rows/difference-sentence.ts'
import { isDoneDifferently } from '../../../../shared/fitgap/rows/is-done-differently.ts'
import type { FitGapRow } from '../../../../shared/fitgap/rows/fit-gap-row.ts'
import type { FlowStep } from '../../../../shared/fitgap/steps/flow-step.ts'
import { createSideTranslate } from '../../../../shared/fitgap/side-words.ts'
import { suggestJudgement } from '../../../../shared/fitgap/suggest/suggest-judgement.ts'
import { createTranslate, type Locale, type Translate } from '../../../../shared/i18n/translate.ts'
import { nextOperations } from '../../operations/operation.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { summariseFlow } from '../flow/flow-summary.ts'
import { findAnalysis, rememberCounts, type AnalysisRecord } from './analysis-records.ts'
import { attachJudgements, judgedSteps, type AttachedJudgement } from './attach-judgements.ts'
import { compareFlows, type Comparison } from './compare-flows.ts'
import { elementFinder } from './correction-records.ts'
import { countHistory, decisionOf, listJudgements, undecided, type JudgementRecord } from './judgement-records.ts'
import { sideWordsOf } from './side-words-of.ts'

/** Today's rows of an analysis with the judgements that belong to them. */
export interface JudgedComparison {
  record: AnalysisRecord
  comparison: Comparison
  attached: Map<string, AttachedJudgement>
  detached: JudgementRecord[]
}

/** Compares the flows of an analysis as they are now and lays the stored judgements on the rows; NOT_FOUND where the analysis is gone. */
export async function judgedComparison(session: ProjectSession, analysis: string): Promise<JudgedComparison> {
  const record = findAnalysis(session.read, analysis)
  const comparison = await compareFlows(session, record)
  const find = { asis: elementFinder(comparison.asis), standard: elementFinder(comparison.standard) }
  return { record, comparison, ...attachJudgements(comparison.rows, listJudgements(session.read, record.reference), find) }
}

/** Everything the Fit & Gap screen shows, in the words of one language. */
export async function analysisView(session: ProjectSession, analysis: string, locale: Locale): Promise<AnalysisView> {
  const { record, comparison, attached, detached } = await judgedComparison(session, analysis)
  const subject = side(session, record.subjectFlow, comparison.asisText)
  const reference = side(session, record.referenceFlow, comparison.standardText)
  const translate = createSideTranslate(locale, sideWordsOf(subject, reference, createTranslate(locale)))
  const histories = countHistory(session.read, record.reference)
  const rows = comparison.rows.map((row) => viewRow(row, attached.get(row.key), histories, translate))
  if (session.write !== null) rememberCounts(session.write, record.reference, rows.length, rows.filter((row) => row.state === 'rejudge').length)
  const operations = nextOperations(session.read, analysis)
  return {
    analysis,
    procedure: record.procedure,
    subject,
    reference,
    rows,
    detached: detached.map((judgement) => ({
      key: judgement.row_key,
      steps: [...judgedSteps(judgement.asis_elements), ...judgedSteps(judgement.standard_elements)].map((step) => step.name || step.id),
      decision: decisionOf(judgement),
      decidedAt: judgement.decided_at,
    })),
    undo: operations.undo && translate(operations.undo.key, operations.undo.values),
    redo: operations.redo && translate(operations.redo.key, operations.redo.values),
  }
}

function viewRow(row: FitGapRow, judgement: AttachedJudgement | undefined, histories: Map<string, number>, translate: Translate): AnalysisRow {
  const suggestion = suggestJudgement(row, { translate })
  const record = judgement?.record
  return {
    key: row.key,
    number: row.number,
    kind: row.kind,
    moved: row.moved,
    differs: isDoneDifferently(row),
    asis: row.asisSteps.map(viewStep),
    standard: row.standardSteps.map(viewStep),
    functions: row.functions.map(({ id, requirement, implementationClass, middle }) => ({ functionId: id, requirement, implementationClass, middle })),
    difference: differenceSentence(row, translate),
    score: row.score,
    reasons: row.evidence.map((evidence) => describeEvidence(evidence, translate)),
    isCorrected: row.evidence.some((evidence) => evidence.kind === 'correction'),
    suggestion: { judgement: suggestion.judgement, treatment: suggestion.treatment, rule: suggestion.rule, ground: suggestion.ground },
    decision: record ? decisionOf(record) : undecided,
    state: record?.judgement == null ? 'open' : judgement?.hasChanged ? 'rejudge' : 'decided',
    decidedAt: record?.decided_at ?? null,
    historyCount: record ? (histories.get(record.id) ?? 0) : 0,
  }
}

function viewStep(step: FlowStep) {
  return { element: step.id, name: step.name, lane: step.lane ?? '' }
}

function side(session: ProjectSession, flow: string, xml: string): AnalysisView['subject'] {
  const { name, kind, municipalityName, revision, steps } = summariseFlow(session.read, flow)
  return { flow, name, kind, municipalityName, revision, steps, xml }
}
