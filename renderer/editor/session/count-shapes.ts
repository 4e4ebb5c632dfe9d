import type { DiagramElement } from './bpmn-js-services.ts'
import type { DiagramCounts } from './diagram-snapshot.ts'

/** What the status bar counts. A pool without lanes counts as one 担当. */
export function countShapes(elements: readonly DiagramElement[]): DiagramCounts {
  const shapes = elements.filter(({ labelTarget }) => labelTarget === undefined)
  const count = (type: RegExp) => shapes.filter((shape) => type.test(shape.type)).length
  const poolsWithLanes = new Set(shapes.filter(({ type }) => type === 'bpmn:Lane').map(({ parent }) => parent))
  const pools = shapes.filter((shape) => shape.type === 'bpmn:Participant' && !poolsWithLanes.has(shape))
  return Object.freeze({
    steps: count(/^bpmn:(\w*Task|SubProcess|AdHocSubProcess|Transaction|CallActivity)$/),
    lanes: count(/^bpmn:Lane$/) + pools.length,
    decisions: count(/Gateway$/),
    documents: count(/^bpmn:DataObjectReference$/),
  })
}
