import type { Correction, ProjectLexiconEntry } from '../../../../shared/align/alignment.ts'
import type { FlowGraph } from '../../../../shared/bpmn/flow-graph.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import type { AnalysisRecord } from './analysis-records.ts'
import { listCorrections } from './correction-records.ts'

/** Stores corrections, and the wordings learnt from them, as one undo step. The latest word about two elements counts. */
export function correctMatch(
  database: WriteDatabase,
  analysis: AnalysisRecord,
  given: { corrections: readonly Correction[]; learn: readonly ProjectLexiconEntry[]; asis: FlowGraph; standard: FlowGraph },
  moment: Moment,
): void {
  const existing = new Map(listCorrections(database, analysis.reference).map((record) => [pairKey(record.asis_element, record.standard_element), record]))
  const known = new Set(
    (database.prepare('SELECT asis, standard FROM lexicon_entry').all() as ProjectLexiconEntry[]).map((entry) => pairKey(entry.asis, entry.standard)),
  )
  const latest = new Map(given.corrections.map((correction) => [pairKey(correction.asis, correction.standard), correction]))
  const corrections = [...latest.values()].map((correction) => {
    const id = existing.get(pairKey(correction.asis, correction.standard))?.id ?? moment.newId()
    const after: StoredRow = {
      id,
      municipality_id: analysis.municipality,
      reference_id: analysis.reference,
      kind: correction.kind,
      asis_element: correction.asis,
      asis_name: nameOf(given.asis, correction.asis),
      standard_element: correction.standard,
      standard_name: nameOf(given.standard, correction.standard),
      created_at: moment.now.toISOString(),
    }
    return { table: 'correction' as const, id, after }
  })
  const learnt = given.learn
    .filter((entry) => !known.has(pairKey(entry.asis, entry.standard)))
    .map((entry) => {
      const id = moment.newId()
      const after: StoredRow = {
        id,
        municipality_id: analysis.municipality,
        asis: entry.asis,
        standard: entry.standard,
        source: 'correction',
        is_enabled: 1,
        created_at: moment.now.toISOString(),
      }
      return { table: 'lexicon_entry' as const, id, after }
    })
  const title = { key: 'analysis.operation.correct' as const, values: { count: corrections.length } }
  carryOut(database, { scope: analysis.id, title, rows: [...corrections, ...learnt], now: moment.now })
}

/** Takes back every correction that names one of the elements, as one undo step. */
export function forgetCorrections(database: WriteDatabase, analysis: AnalysisRecord, elements: readonly string[], moment: Moment): void {
  const named = new Set(elements)
  const rows = listCorrections(database, analysis.reference)
    .filter((record) => named.has(record.asis_element) || named.has(record.standard_element))
    .map((record) => ({ table: 'correction' as const, id: record.id, after: null }))
  const title = { key: 'analysis.operation.forget' as const, values: { count: rows.length } }
  carryOut(database, { scope: analysis.id, title, rows, now: moment.now })
}

function nameOf(graph: FlowGraph, element: string): string {
  return graph.nodes.find((node) => node.id === element)?.name ?? ''
}

function pairKey(a: string, b: string): string {
  return JSON.stringify([a, b])
}
