import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { Bounds } from '../../bpmn/read/diagram-bounds.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** Pixels by which a shape may pass a border before anyone sees it. */
const tolerance = 2

/** Shapes that lie across, or outside, the border of the lane, pool or open sub-process that holds them. */
export function* findCrossedBorders(flow: FlowView): Generator<Hit> {
  const { graph, drawing } = flow
  const names = new Map([...graph.pools, ...graph.lanes, ...graph.nodes].map(({ id, name }) => [id, name]))
  for (const node of graph.nodes) {
    const container = containerOf(flow, node)
    const shape = drawing.bounds.get(node.id)
    const around = container === null ? undefined : drawing.bounds.get(container)
    if (container === null || !shape || !around || contains(around, shape)) continue
    yield {
      element: node.id,
      reason: 'checks.C16',
      values: { name: shownName(node.name), container: shownName(names.get(container) ?? '') },
      fix: fits(around, shape) ? { kind: 'move-into', element: node.id, container } : null,
    }
  }
}

/** What is drawn around the node; null for a boundary event, which stands on a border, and inside a closed sub-process. */
function containerOf({ drawing }: FlowView, node: FlowNode): string | null {
  if (node.attachedTo !== null) return null
  if (node.subProcess !== null) return drawing.expanded.has(node.subProcess) ? node.subProcess : null
  return node.lane ?? node.pool
}

function contains(outer: Bounds, inner: Bounds): boolean {
  return inner.x >= outer.x - tolerance && inner.y >= outer.y - tolerance
    && inner.x + inner.width <= outer.x + outer.width + tolerance && inner.y + inner.height <= outer.y + outer.height + tolerance
}

function fits(outer: Bounds, inner: Bounds): boolean {
  return inner.width <= outer.width && inner.height <= outer.height
}
