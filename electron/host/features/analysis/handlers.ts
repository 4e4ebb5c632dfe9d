import { proposeLexiconEntries } from '../../../../shared/align/correction/propose-lexicon-entries.ts'
import type { FlowGraph } from '../../../../shared/bpmn/flow-graph.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { suggestJudgement } from '../../../../shared/fitgap/suggest/suggest-judgement.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { implementer } from '../../implementer.ts'
import { momentOf } from '../../context.ts'
import { stepBack } from '../../operations/operation.ts'
import { writable, type ProjectSession } from '../../project/project-session.ts'
import { listLexicon } from '../lexicon/lexicon-records.ts'
import { findAnalysis, findAnalysisOf, openAnalysis } from './analysis-records.ts'
import { analysisView, judgedComparison } from './analysis-view.ts'
import { correctMatch, forgetCorrections } from './correct-match.ts'
import { decideRows, type DecidedRow } from './decide-rows.ts'
import { keepHistory, listHistory } from './judgement-records.ts'
import { exportWorkbook, workbookFile } from './workbook.ts'

const noTranslation = createTranslate('ja')

async function decide(session: ProjectSession, analysis: string, rows: readonly string[], moment: ReturnType<typeof momentOf>, decision: (row: DecidedRow['row']) => DecidedRow['decision']) {
  const database = writable(session)
  const { record, comparison, attached } = await judgedComparison(session, analysis)
  const byKey = new Map(comparison.rows.map((row) => [row.key, row]))
  const decided = [...new Set(rows)].map((key) => {
    const row = byKey.get(key)
    if (row === undefined) throw new KurabeError('CONFLICT', 'analysis.rowGone')
    return { row, decision: decision(row) }
  })
  decideRows(database, record, decided, attached, moment)
}

export const analysisHandlers = {
  open: implementer.analysis.open.handler(({ context, input }) => {
    const session = context.projects.get(input.project)
    const existing = findAnalysisOf(session.read, input.subjectFlow, input.referenceFlow)
    return { analysis: existing ?? openAnalysis(writable(session), input.subjectFlow, input.referenceFlow, momentOf(context)) }
  }),
  view: implementer.analysis.view.handler(({ context, input }) => analysisView(context.projects.get(input.project), input.analysis, input.locale)),
  correct: implementer.analysis.correct.handler(async ({ context, input }) => {
    const session = context.projects.get(input.project)
    const { record, comparison } = await judgedComparison(session, input.analysis)
    const isIn = (graph: FlowGraph, element: string) => graph.nodes.some((node) => node.id === element)
    if (!input.corrections.every(({ asis, standard }) => isIn(comparison.asis, asis) && isIn(comparison.standard, standard))) {
      throw new KurabeError('CONFLICT', 'analysis.stepGone')
    }
    correctMatch(writable(session), record, { ...input, asis: comparison.asis, standard: comparison.standard }, momentOf(context))
  }),
  proposeLexicon: implementer.analysis.proposeLexicon.handler(async ({ context, input }) => {
    const session = context.projects.get(input.project)
    const { comparison } = await judgedComparison(session, input.analysis)
    const known = listLexicon(session.read).filter((entry) => entry.isEnabled)
    const links = input.asis.flatMap((asis) => input.standard.map((standard) => ({ kind: 'link' as const, asis, standard })))
    const proposals = links.flatMap((link) => proposeLexiconEntries(link, comparison.asis, comparison.standard, known))
    return [...new Map(proposals.map((entry) => [JSON.stringify(entry), entry])).values()]
  }),
  forgetCorrections: implementer.analysis.forgetCorrections.handler(({ context, input }) => {
    const session = context.projects.get(input.project)
    forgetCorrections(writable(session), findAnalysis(session.read, input.analysis), input.elements, momentOf(context))
  }),
  decide: implementer.analysis.decide.handler(({ context, input }) =>
    decide(context.projects.get(input.project), input.analysis, input.rows, momentOf(context), () => input.decision),
  ),
  acceptSuggestions: implementer.analysis.acceptSuggestions.handler(({ context, input }) =>
    decide(context.projects.get(input.project), input.analysis, input.rows, momentOf(context), (row) => {
      const { judgement, treatment } = suggestJudgement(row, { translate: noTranslation })
      return { judgement, treatment, decider: input.decider }
    }),
  ),
  history: implementer.analysis.history.handler(async ({ context, input }) => {
    const session = context.projects.get(input.project)
    const { attached, detached } = await judgedComparison(session, input.analysis)
    const judgement = attached.get(input.row)?.record ?? detached.find((record) => record.row_key === input.row)
    return judgement === undefined ? [] : listHistory(session.read, judgement.id)
  }),
  undo: implementer.analysis.undo.handler(({ context, input }) => ({ undone: step(context.projects.get(input.project), input.analysis, 'undo', momentOf(context), input.locale) })),
  redo: implementer.analysis.redo.handler(({ context, input }) => ({ redone: step(context.projects.get(input.project), input.analysis, 'redo', momentOf(context), input.locale) })),
  exportWorkbook: implementer.analysis.exportWorkbook.handler(({ context, input, signal }) =>
    exportWorkbook(context.projects.get(input.project), input, context.now(), signal),
  ),
  downloadWorkbook: implementer.analysis.downloadWorkbook.handler(({ context, input, signal }) =>
    workbookFile(context.projects.get(input.project), input, context.now(), signal),
  ),
}

function step(session: ProjectSession, analysis: string, direction: 'undo' | 'redo', moment: ReturnType<typeof momentOf>, locale: Locale): string | null {
  const database = writable(session)
  const title = stepBack(database, findAnalysis(database, analysis).id, direction, keepHistory(database, moment))
  return title && createTranslate(locale)(title.key, title.values)
}
