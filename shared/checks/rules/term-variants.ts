import type { FlowGraph } from '../../bpmn/flow-graph.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'
import { documentKey } from '../words/document-key.ts'
import { termsOf } from '../words/terms.ts'

interface Use {
  element: string
  name: string
  written: string
}

/** One term written in several ways within the flow; each name with a rarer way is told, with the way most names have. */
export function* findTermVariants({ graph }: FlowView): Generator<Hit> {
  const uses = new Map<string, Use[]>()
  const add = (key: string, use: Use) => {
    const known = uses.get(key)
    if (known) known.push(use)
    else uses.set(key, [use])
  }
  for (const { id, name } of namedElements(graph)) {
    for (const { key, written } of termsOf(name)) add(key, { element: id, name, written })
  }
  for (const { id, name } of graph.data) {
    const key = documentKey(name)
    if (key !== '') add(`帳票 ${key}`, { element: id, name, written: name.trim() })
  }
  const told = new Set<string>()
  for (const group of uses.values()) {
    const usual = usualWriting(group)
    for (const { element, name, written } of group) {
      if (written === usual || told.has(element + written)) continue
      told.add(element + written)
      yield {
        element,
        reason: 'checks.C11',
        values: { name: shownName(name), written, usual },
        fix: { kind: 'name', element, name: name.replaceAll(written, usual) },
      }
    }
  }
}

function namedElements(graph: FlowGraph) {
  return [...graph.nodes, ...graph.lanes, ...graph.data, ...graph.sequenceFlows.filter(({ name }) => name !== '')]
}

/** The writing of most uses; of two equally frequent ones the first. */
function usualWriting(group: readonly Use[]): string {
  const counts = new Map<string, number>()
  for (const { written } of group) counts.set(written, (counts.get(written) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
