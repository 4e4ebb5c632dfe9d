import { createHash } from 'node:crypto'
import { alignFlows } from '../../../../shared/align/align-flows.ts'
import { readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import type { Judgement } from '../../../../shared/fitgap/judgement/judgement.ts'
import { buildFitGapRows } from '../../../../shared/fitgap/rows/build-fit-gap-rows.ts'
import type { FitGapRow } from '../../../../shared/fitgap/rows/fit-gap-row.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { findAnalysis, findAnalysisOf } from '../analysis/analysis-records.ts'
import { attachJudgements, type StepFinder } from '../analysis/attach-judgements.ts'
import { anchorCorrections, elementFinder, listCorrections } from '../analysis/correction-records.ts'
import { listJudgements } from '../analysis/judgement-records.ts'
import { currentText } from '../flow/flow-text.ts'
import { listLexicon } from '../lexicon/lexicon-records.ts'

/** Two flows laid side by side: the rows of the comparison, and what people decided of them in the older comparison. */
export interface PairComparison {
  subject: string
  reference: string
  rows: readonly FitGapRow[]
  bySubject: ReadonlyMap<string, FitGapRow>
  byReference: ReadonlyMap<string, FitGapRow>
  /** By the key of the row. */
  decided: ReadonlyMap<string, Judgement>
}

interface Matched {
  fingerprint: string
  rows: FitGapRow[]
  find: { asis: StepFinder; standard: StepFinder }
}

/** The latest matches, the one used longest ago first: a view of a whole 業務 asks for a hundred pairs each time. */
const remembered = new Map<string, Matched>()
const mostRemembered = 300

/** Compares flows as they are now, under the corrections and the lexicon of the project; each flow is read once per comparer. */
export function pairComparer(database: ReadDatabase): (subject: string, reference: string) => Promise<PairComparison> {
  const texts = new Map<string, { xml: string; digest: string }>()
  const textOf = (flow: string) => {
    const xml = texts.get(flow)?.xml ?? currentText(database, flow)
    const text = texts.get(flow) ?? { xml, digest: createHash('sha256').update(xml).digest('base64') }
    texts.set(flow, text)
    return text
  }
  const lexicon = listLexicon(database).filter((entry) => entry.isEnabled)
  return async (subject, reference) => {
    const analysis = findAnalysisOf(database, subject, reference)
    const record = analysis === null ? null : findAnalysis(database, analysis)
    const corrections = record === null ? [] : listCorrections(database, record.reference)
    const left = textOf(subject)
    const right = textOf(reference)
    const fingerprint = createHash('sha256').update(JSON.stringify([left.digest, right.digest, corrections, lexicon])).digest('base64')
    const key = `${subject} ${reference}`
    let matched = remembered.get(key)
    if (matched?.fingerprint !== fingerprint) {
      const [asis, standard] = await Promise.all([readFlowGraph(left.xml), readFlowGraph(right.xml)])
      const alignment = alignFlows(asis, standard, { corrections: anchorCorrections(corrections, asis, standard), lexicon })
      matched = { fingerprint, rows: buildFitGapRows({ asis, standard, alignment }), find: { asis: elementFinder(asis), standard: elementFinder(standard) } }
    }
    remember(key, matched)
    const { rows, find } = matched
    const judgements = record === null ? [] : listJudgements(database, record.reference)
    const { attached } = attachJudgements(rows, judgements, find)
    return {
      subject,
      reference,
      rows,
      bySubject: new Map(rows.flatMap((row) => row.asis.map((element) => [element, row] as const))),
      byReference: new Map(rows.flatMap((row) => row.standard.map((element) => [element, row] as const))),
      decided: new Map(
        [...attached].flatMap(([row, { record: stored }]) => (stored.judgement === null ? [] : [[row, stored.judgement as Judgement] as const])),
      ),
    }
  }
}

function remember(key: string, matched: Matched): void {
  // A Map keeps the order of setting: the first entry is the one used longest ago.
  remembered.delete(key)
  remembered.set(key, matched)
  for (const oldest of remembered.keys()) {
    if (remembered.size <= mostRemembered) break
    remembered.delete(oldest)
  }
}
