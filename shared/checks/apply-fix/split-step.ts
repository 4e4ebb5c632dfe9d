import { defaultLayoutOptions } from '../../bpmn/layout/layout-options.ts'
import { shapeSize } from '../../bpmn/layout/shape-size.ts'
import { localName } from '../../bpmn/xml/raw-tree.ts'
import { addNode } from './add-node.ts'
import type { FixedDiagram } from './fixed-diagram.ts'
import { moveOutgoing } from './move-outgoing.ts'
import { placeBehind } from './place-beside.ts'

/**
 * Steps of these names in place of the step. The first keeps id, attributes, documents and what sits on its border; the others are new, of the same
 * kind, each behind the one before it, and what followed the step follows the last. Minutes and cases stay with the first: nothing is counted twice.
 */
export function splitStep(diagram: FixedDiagram, step: string, names: readonly string[]): void {
  const { text } = diagram
  const [first, ...others] = names
  const element = text.element(step)
  if (!element || first === undefined) return
  text.set(step, 'name', first)
  let last = step
  for (const name of others) {
    const id = diagram.ids.make('Activity', `${step} ${name}`)
    const bounds = placeBehind(diagram, last, shapeSize('task', name, defaultLayoutOptions))
    addNode(diagram, { local: localName(element), id, name, bounds }, last)
    moveOutgoing(diagram, last, id, diagram.ids.make('Flow', `${last} ${id}`))
    last = id
  }
}
