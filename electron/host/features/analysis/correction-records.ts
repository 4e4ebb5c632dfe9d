import type { Correction } from '../../../../shared/align/alignment.ts'
import type { FlowGraph } from '../../../../shared/bpmn/flow-graph.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { StoredRow } from '../../operations/row-store.ts'

export interface CorrectionRecord extends StoredRow {
  id: string
  municipality_id: string
  reference_id: string
  kind: 'link' | 'unlink'
  asis_element: string
  asis_name: string
  standard_element: string
  standard_name: string
  created_at: string
}

/** The corrections of one comparison, the oldest first. */
export function listCorrections(database: ReadDatabase, reference: string): CorrectionRecord[] {
  return database.prepare('SELECT * FROM correction WHERE reference_id = ? ORDER BY created_at, id').all(reference) as CorrectionRecord[]
}

/**
 * The corrections that still mean something in today's diagrams. An element keeps its correction by its id;
 * where another tool gave new ids on a re-import, the one step of the same name takes it over.
 */
export function anchorCorrections(records: readonly CorrectionRecord[], asis: FlowGraph, standard: FlowGraph): Correction[] {
  const left = elementFinder(asis)
  const right = elementFinder(standard)
  return records.flatMap((record) => {
    const asisElement = left(record.asis_element, record.asis_name)
    const standardElement = right(record.standard_element, record.standard_name)
    return asisElement === null || standardElement === null ? [] : [{ kind: record.kind, asis: asisElement, standard: standardElement }]
  })
}

/** Finds a step by its id, else by its name where exactly one step has it. */
export function elementFinder(graph: FlowGraph): (id: string, name: string) => string | null {
  const ids = new Set(graph.nodes.map((node) => node.id))
  const byName = new Map<string, string | null>()
  for (const node of graph.nodes) {
    const name = plainName(node.name)
    byName.set(name, byName.has(name) ? null : node.id)
  }
  return (id, name) => (ids.has(id) ? id : plainName(name) === '' ? null : (byName.get(plainName(name)) ?? null))
}

function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '')
}
