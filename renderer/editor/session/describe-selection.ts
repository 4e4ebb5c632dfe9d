import type { DiagramElement } from './bpmn-js-services.ts'
import type { DiagramSelection } from './diagram-snapshot.ts'

/** A chosen shape as the screen names it: a label counts as its shape. */
export function describeSelection(chosen: DiagramElement, all: readonly DiagramElement[]): DiagramSelection {
  const { id, businessObject, ...shape } = chosen.labelTarget ?? chosen
  const lane = laneAt({ ...shape, id, businessObject }, all)
  return Object.freeze({ id, type: businessObject.$type, name: businessObject.name ?? businessObject.text ?? '', lane })
}

/** The lane, else the pool, in which the middle of a shape lies. */
function laneAt(shape: DiagramElement, all: readonly DiagramElement[]): string {
  if (shape.waypoints !== undefined || shape.type === 'bpmn:Lane' || shape.type === 'bpmn:Participant') return ''
  const x = shape.x + shape.width / 2
  const y = shape.y + shape.height / 2
  const bands = all.filter(({ type }) => type === 'bpmn:Lane' || type === 'bpmn:Participant')
  const around = bands.filter((band) => x >= band.x && x <= band.x + band.width && y >= band.y && y <= band.y + band.height)
  const [innermost] = around.toSorted((a, b) => a.width * a.height - b.width * b.height)
  return innermost?.businessObject.name ?? ''
}
