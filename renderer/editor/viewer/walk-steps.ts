import type { DiagramElement, ElementRegistry } from '../session/bpmn-js-services.ts'

export type StepDirection = 'next' | 'previous' | 'up' | 'down'

interface Connected extends DiagramElement {
  incoming?: (DiagramElement & { source: Connected })[]
  outgoing?: (DiagramElement & { target: Connected })[]
}

/**
 * Where an arrow key leads: along the sequence flow forwards or backwards; up and down to the nearest step of the same column.
 * Without a start it is the first step of the diagram. Null where there is nothing further.
 */
export function findNextStep(registry: ElementRegistry, from: string | null, direction: StepDirection): string | null {
  const steps = registry.filter(isStep) as Connected[]
  const start = steps.find((step) => step.id === from)
  if (start === undefined) return firstStep(steps)?.id ?? null
  if (direction === 'next') return nearest(start, (start.outgoing ?? []).filter(isFlow).map((flow) => flow.target))?.id ?? null
  if (direction === 'previous') return nearest(start, (start.incoming ?? []).filter(isFlow).map((flow) => flow.source))?.id ?? null
  const middle = centre(start)
  const inColumn = steps.filter((step) => step !== start && (direction === 'up' ? centre(step).y < middle.y - 10 : centre(step).y > middle.y + 10))
  return nearest(start, inColumn)?.id ?? null
}

function firstStep(steps: readonly Connected[]): Connected | undefined {
  const beginnings = steps.filter((step) => !(step.incoming ?? []).some(isFlow))
  return (beginnings.length > 0 ? beginnings : steps).toSorted((a, b) => a.x - b.x || a.y - b.y)[0]
}

/** The nearest of several, sideways distance counting more than along the lanes. */
function nearest(from: DiagramElement, candidates: readonly DiagramElement[]): DiagramElement | undefined {
  const middle = centre(from)
  const far = (element: DiagramElement) => Math.abs(centre(element).x - middle.x) * 2 + Math.abs(centre(element).y - middle.y)
  return candidates.toSorted((a, b) => far(a) - far(b))[0]
}

function centre({ x, y, width, height }: DiagramElement) {
  return { x: x + width / 2, y: y + height / 2 }
}

function isFlow(connection: DiagramElement): boolean {
  return connection.type === 'bpmn:SequenceFlow'
}

/** Everything the flow passes through: activities, events, gateways. */
export function isStep(element: DiagramElement): boolean {
  return element.labelTarget === undefined && /(Task|SubProcess|Transaction|CallActivity|Event|Gateway)$/.test(element.type)
}

/** What the flow reads and writes: data objects, inputs and outputs. */
export function isDocument(element: DiagramElement): boolean {
  return element.labelTarget === undefined && /Data(ObjectReference|Object|Input|Output)$/.test(element.type)
}
