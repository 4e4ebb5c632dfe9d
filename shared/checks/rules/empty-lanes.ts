import { holdsCentre } from '../../bpmn/read/diagram-bounds.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** Innermost lanes without any step; one that is wholly empty in the drawing too may be taken out at a press. */
export function* findEmptyLanes({ graph, drawing }: FlowView): Generator<Hit> {
  const used = new Set([...graph.nodes.map(({ lane }) => lane), ...graph.lanes.map(({ parent }) => parent)])
  for (const { id, name } of graph.lanes) {
    if (used.has(id)) continue
    const place = drawing.bounds.get(id)
    const isBare = [...graph.nodes, ...graph.data, ...graph.annotations].every((item) => {
      const shape = drawing.bounds.get(item.id)
      return place !== undefined && shape !== undefined && !holdsCentre(place, shape)
    })
    yield { element: id, reason: 'checks.C13', values: { name: shownName(name) }, fix: isBare ? { kind: 'remove', element: id } : null }
  }
}
