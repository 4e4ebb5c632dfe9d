import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** Elements that one sheet can hold and still be read. */
const sheetLimit = 50

/** More steps, events, gateways and documents on one sheet than can be read at once; what a closed sub-process hides is on a sheet of its own. */
export function* findFullSheets({ graph, drawing, nodeById }: FlowView): Generator<Hit> {
  const sheetOf = (id: string | null): string => {
    for (let at = id; at !== null; at = nodeById.get(at)?.subProcess ?? null) if (!drawing.expanded.has(at)) return at
    return graph.id
  }
  const counts = new Map([[graph.id, graph.data.length]])
  for (const { subProcess } of graph.nodes) counts.set(sheetOf(subProcess), (counts.get(sheetOf(subProcess)) ?? 0) + 1)
  for (const [element, count] of counts) {
    if (count <= sheetLimit) continue
    const name = nodeById.get(element)?.name ?? graph.pools.find(({ isBlackBox }) => !isBlackBox)?.name ?? graph.name
    yield { element, reason: 'checks.C18', values: { flow: shownName(name), count, limit: sheetLimit }, fix: null }
  }
}
