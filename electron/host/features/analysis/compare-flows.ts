import { createHash } from 'node:crypto'
import { alignFlows } from '../../../../shared/align/align-flows.ts'
import type { Alignment } from '../../../../shared/align/alignment.ts'
import type { FlowGraph } from '../../../../shared/bpmn/flow-graph.ts'
import { readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { buildFitGapRows } from '../../../../shared/fitgap/rows/build-fit-gap-rows.ts'
import type { FitGapRow } from '../../../../shared/fitgap/rows/fit-gap-row.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { currentText } from '../flow/flow-text.ts'
import { functionsOfAnalysis } from './functions-of-analysis.ts'
import { listLexicon } from '../lexicon/lexicon-records.ts'
import type { AnalysisRecord } from './analysis-records.ts'
import { anchorCorrections, listCorrections } from './correction-records.ts'

export interface Comparison {
  asis: FlowGraph
  standard: FlowGraph
  asisText: string
  standardText: string
  alignment: Alignment
  rows: FitGapRow[]
}

/** The latest comparisons, with a fingerprint of what they were made from: reading a table again costs nothing. */
const remembered = new WeakMap<ProjectSession, Map<string, { fingerprint: string; comparison: Comparison }>>()

/** A comparison of large flows holds some megabytes; a user looks at few at a time. */
const mostRemembered = 6

/** Matches the two flows of an analysis as they are now, under the corrections and the lexicon of the project, and lays the rows. */
export async function compareFlows(session: ProjectSession, analysis: AnalysisRecord): Promise<Comparison> {
  const asisText = currentText(session.read, analysis.subjectFlow)
  const standardText = currentText(session.read, analysis.referenceFlow)
  const records = listCorrections(session.read, analysis.reference)
  const lexicon = listLexicon(session.read).filter((entry) => entry.isEnabled)
  const functions = functionsOfAnalysis(session.read, analysis)
  const fingerprint = createHash('sha256').update(JSON.stringify([asisText, standardText, records, lexicon, functions])).digest('base64')
  const cache = remembered.get(session) ?? new Map<string, { fingerprint: string; comparison: Comparison }>()
  remembered.set(session, cache)
  const known = cache.get(analysis.id)
  if (known?.fingerprint === fingerprint) return known.comparison

  const [asis, standard] = await Promise.all([readFlowGraph(asisText), readFlowGraph(standardText)])
  const corrections = anchorCorrections(records, asis, standard)
  const alignment = alignFlows(asis, standard, { corrections, lexicon })
  const rows = buildFitGapRows({ asis, standard, alignment, functions: functions.length > 0 ? functions : undefined })
  const comparison = { asis, standard, asisText, standardText, alignment, rows }
  // A Map keeps the order of setting: the first entry is the one made longest ago.
  cache.delete(analysis.id)
  cache.set(analysis.id, { fingerprint, comparison })
  for (const oldest of cache.keys()) {
    if (cache.size <= mostRemembered) break
    cache.delete(oldest)
  }
  return comparison
}
