import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { TableSource } from './table-source.ts'

/** How a node that is no row of the table is folded into its neighbours. */
export type Fold = 'start' | 'end' | 'catch' | 'fork' | 'merge'

/**
 * The nodes that the form says without a row of their own. All of them have no name, no attributes of a step and no documents.
 * - `start`, `end`, `catch`: events that the table implied.
 * - `fork`: an exclusive gateway that only parts the ways on from the one activity before it.
 * - `merge`: an exclusive gateway that only brings ways together; rows point to what comes after it.
 */
export function foldNodes(source: TableSource): Map<string, Fold> {
  const tied = new Set([
    ...source.graph.dataLinks.map(({ node }) => node), ...source.graph.annotations.flatMap(({ about }) => about),
    ...source.graph.nodes.flatMap(({ attachedTo }) => attachedTo ?? []),
  ])
  const folds = new Map<string, Fold>()
  for (const node of source.graph.nodes) {
    if (node.subProcess !== null || node.name.trim() !== '' || node.documentation !== '' || tied.has(node.id)) continue
    if (Object.keys(node.attributes).some((name) => !name.startsWith('origin')) || isNumbered(node, source)) continue
    const fold = foldOf(node, source)
    if (fold !== null) folds.set(node.id, fold)
  }
  breakCircles(folds, source)
  return folds
}

/** Whether the table gave the node a row of its own. */
function isNumbered({ id }: FlowNode, source: TableSource): boolean {
  return source.remembered(id, 'stepNumber') !== undefined
}

function foldOf(node: FlowNode, source: TableSource): Fold | null {
  const into = source.into.get(node.id) ?? []
  const outOf = source.outOf.get(node.id) ?? []
  const messagesInto = source.messagesInto.get(node.id) ?? []
  const isImplied = source.remembered(node.id, 'implied') === 'true'
  const [only] = outOf
  if (node.type === 'ExclusiveGateway') {
    const before = source.nodes.get(into[0]?.source ?? '')
    const isFork = into.length === 1 && outOf.length > 1 && into[0]?.name === '' && before !== undefined && mayFork(before, isImplied)
      && (source.outOf.get(before.id) ?? []).length === 1
    if (isFork) return 'fork'
    return outOf.length === 1 && into.length > 0 && only?.name === '' && only.target !== node.id ? 'merge' : null
  }
  if (!isImplied || node.family !== 'event') return null
  if (node.type === 'StartEvent') return outOf.length === 1 && messagesInto.length === 0 && only?.name === '' ? 'start' : null
  if (node.type === 'EndEvent') return into.length === 1 ? 'end' : null
  return node.type === 'IntermediateCatchEvent' && outOf.length === 1 && only?.name === '' && messagesInto.length > 0 ? 'catch' : null
}

function mayFork(before: FlowNode, isImplied: boolean): boolean {
  if (before.subProcess !== null) return false
  return before.family === 'activity' || (isImplied && before.family === 'event' && before.type !== 'EndEvent')
}

/** Gateways that lead only to each other in a circle stay rows: there would be no row to point to. */
function breakCircles(folds: Map<string, Fold>, source: TableSource): void {
  for (const [id, fold] of folds) {
    if (fold !== 'merge') continue
    const seen = new Set<string>()
    let at: string | undefined = id
    while (at !== undefined && folds.get(at) === 'merge' && !seen.has(at)) {
      seen.add(at)
      at = source.outOf.get(at)?.[0]?.target
    }
    if (at !== undefined && seen.has(at)) folds.delete(at)
  }
}
