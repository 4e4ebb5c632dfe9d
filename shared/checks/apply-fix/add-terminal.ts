import { addFlow, addNode } from './add-node.ts'
import type { FixedDiagram } from './fixed-diagram.ts'
import { placeBefore, placeBehind } from './place-beside.ts'

const eventSize = { width: 36, height: 36 }

/** A start event before the step. */
export function addStart(diagram: FixedDiagram, step: string): void {
  const id = diagram.ids.make('StartEvent', step)
  addNode(diagram, { local: 'startEvent', id, bounds: placeBefore(diagram, step, eventSize) }, step)
  addFlow(diagram, diagram.ids.make('Flow', `${id} ${step}`), id, step)
}

/** An end event behind the step. */
export function addEnd(diagram: FixedDiagram, step: string): void {
  const id = diagram.ids.make('EndEvent', step)
  addNode(diagram, { local: 'endEvent', id, bounds: placeBehind(diagram, step, eventSize) }, step)
  addFlow(diagram, diagram.ids.make('Flow', `${step} ${id}`), step, id)
}
