import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { Fold } from './fold-nodes.ts'
import type { TableSource } from './table-source.ts'

/** A way from row to row as the diagram draws it. */
export interface ViewLink {
  from: string
  to: string
  condition: string
  /** The flow that bears the condition and leaves the row or its folded gateway; changing its target or name changes the way. */
  flow: string
  isMessage: boolean
  /** Folded elements of this way alone, which go with it: an implied end that sends, and its message. */
  along: string[]
}

export interface ViewLinks {
  links: ViewLink[]
  /** Messages that no row can say. */
  unsaidMessages: string[]
}

/** Every way on from the rows, in the order in which 次 names them. */
export function viewLinks(source: TableSource, folds: ReadonlyMap<string, Fold>): ViewLinks {
  const isRow = (id: string) => source.nodes.get(id)?.subProcess === null && !folds.has(id)
  const said = new Set<string>()
  const links: ViewLink[] = []

  /** The row that a flow to this node leads to, past folded gateways and catch events. */
  const rowAt = (id: string): string | null => {
    let at = id
    for (let steps = 0; steps <= source.nodes.size; steps += 1) {
      if (isRow(at)) return at
      const fold = folds.get(at)
      const next = fold === 'merge' || fold === 'catch' ? source.outOf.get(at)?.[0]?.target : undefined
      if (next === undefined) return null
      at = next
    }
    return null
  }

  const follow = (row: FlowNode, flow: { id: string; name: string; target: string }) => {
    if (source.remembered(flow.id, 'implied') === 'true' && flow.name === '') return
    const fold = folds.get(flow.target)
    if (fold === 'fork') {
      for (const branch of source.outOf.get(flow.target) ?? []) follow(row, branch)
      return
    }
    if (fold === 'end') {
      for (const message of source.messagesOutOf.get(flow.target) ?? []) {
        const to = rowAt(message.target)
        if (to === null) continue
        said.add(message.id)
        links.push({ from: row.id, to, condition: flow.name, flow: flow.id, isMessage: false, along: [flow.target, message.id] })
      }
      return
    }
    const to = rowAt(flow.target)
    if (to !== null) links.push({ from: row.id, to, condition: flow.name, flow: flow.id, isMessage: false, along: [] })
  }

  for (const row of source.graph.nodes) {
    if (!isRow(row.id)) continue
    const before = links.length
    for (const flow of source.outOf.get(row.id) ?? []) follow(row, flow)
    for (const message of source.messagesOutOf.get(row.id) ?? []) {
      const to = rowAt(message.target)
      if (to === null || row.type === 'EndEvent') continue
      said.add(message.id)
      links.push({ from: row.id, to, condition: message.name, flow: message.id, isMessage: true, along: [] })
    }
    const own = links.splice(before)
    links.push(...own.toSorted((one, other) => orderOf(one) - orderOf(other)))
  }
  return { links, unsaidMessages: source.graph.messageFlows.filter(({ id }) => !said.has(id)).map(({ id }) => id) }

  function orderOf(link: ViewLink): number {
    return Number(source.remembered(link.flow, 'linkOrder') ?? 0)
  }
}
