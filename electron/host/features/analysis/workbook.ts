import type { DecidedRow } from '../../../../shared/fitgap/judgement/decision.ts'
import { linkFunctions } from '../../../../shared/fitgap/functions/link-functions.ts'
import { readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { buildFitGapRows } from '../../../../shared/fitgap/rows/build-fit-gap-rows.ts'
import { findUnplacedTobe } from '../../../../shared/fitgap/rows/find-unplaced-tobe.ts'
import { suggestJudgements } from '../../../../shared/fitgap/suggest/suggest-judgements.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import type { FitGapWorkbookInput } from '../../exports/fitgap-workbook/fit-gap-workbook-input.ts'
import { renderFitGapWorkbook, writeFitGapWorkbook } from '../../exports/fitgap-workbook/write-fit-gap-workbook.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { localDay } from '../../local-time.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { summariseFlow } from '../flow/flow-summary.ts'
import { currentText } from '../flow/flow-text.ts'
import { functionsOfAnalysis } from './functions-of-analysis.ts'
import { judgedComparison } from './analysis-view.ts'
import type { AttachedJudgement } from './attach-judgements.ts'
import { decisionOf } from './judgement-records.ts'

interface WorkbookOrder {
  analysis: string
  locale: Locale
}

/** Writes the workbook of an analysis to a path; never over an existing file unless told. */
export async function exportWorkbook(
  session: ProjectSession,
  order: WorkbookOrder & { path: string; overwrite: boolean },
  now: Date,
  signal: AbortSignal | undefined,
): Promise<{ path: string }> {
  const path = order.path.toLowerCase().endsWith('.xlsx') ? order.path : `${order.path}.xlsx`
  const { input } = await collect(session, order, now)
  await writeFitGapWorkbook(input, path, { overwrite: order.overwrite, signal })
  return { path }
}

/** The same workbook as a file, for shells that save through the browser. */
export async function workbookFile(session: ProjectSession, order: WorkbookOrder, now: Date, signal: AbortSignal | undefined): Promise<File> {
  const { input, fileName } = await collect(session, order, now)
  const bytes = await renderFitGapWorkbook(input, { signal })
  return new File([new Uint8Array(bytes)], fileName, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}

async function collect(session: ProjectSession, order: WorkbookOrder, now: Date): Promise<{ input: FitGapWorkbookInput; fileName: string }> {
  const translate = createTranslate(order.locale)
  const { record, comparison, attached } = await judgedComparison(session, order.analysis)
  const { asis, standard, alignment } = comparison
  const functions = functionsOfAnalysis(session.read, record)
  const known = functions.length > 0 ? functions : undefined
  const tobe = await tobeOf(session, record.subjectFlow)
  const compared = { asis, standard, alignment, functions: known, tobe: tobe?.graph }
  const rows = tobe === null ? comparison.rows : buildFitGapRows(compared)
  const subject = summariseFlow(session.read, record.subjectFlow)
  const reference = summariseFlow(session.read, record.referenceFlow)
  const procedure = (session.read.prepare('SELECT name FROM procedure WHERE id = ?').get(record.procedure) as { name: string }).name
  const input: FitGapWorkbookInput = {
    title: procedure,
    asisName: `${subject.municipalityName} ${subject.name}`,
    standardName: reference.name,
    tobeName: tobe?.name ?? null,
    rows,
    // The suggestions of the screen: what the ToBe does is shown beside them, it does not change them unseen.
    suggestions: suggestJudgements(comparison.rows, { translate }),
    decisions: new Map([...attached].map(([key, judgement]) => [key, decidedRow(judgement)])),
    unlinkedFunctions: known && linkFunctions(known, standard.nodes).unlinked,
    unplacedTobe: findUnplacedTobe(compared).map((step) => step.name),
    createdOn: now,
    locale: order.locale,
  }
  const fileName = windowsSafeName(translate('analysis.workbookName', { procedure, subject: subject.municipalityName }), '.xlsx')
  return { input, fileName }
}

/** The newest ToBe that was made from a flow, where there is one. */
async function tobeOf(session: ProjectSession, flow: string) {
  const found = session.read
    .prepare("SELECT id, name FROM flow WHERE kind = 'tobe' AND origin_flow_id = ? AND removed_at IS NULL ORDER BY position DESC LIMIT 1")
    .get(flow) as { id: string; name: string } | undefined
  return found ? { name: found.name, graph: await readFlowGraph(currentText(session.read, found.id)) } : null
}

function decidedRow({ record }: AttachedJudgement): DecidedRow {
  const { judgement, necessity, treatment, reason, decider } = decisionOf(record)
  return { judgement, necessity, treatment, reason, decider, decidedOn: record.decided_at === null ? null : localDay(new Date(record.decided_at)), basis: record.basis }
}
