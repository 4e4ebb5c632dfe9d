import { gatewaySize } from '../../bpmn/layout/shape-size.ts'
import { addNode } from './add-node.ts'
import type { FixedDiagram } from './fixed-diagram.ts'
import { moveOutgoing } from './move-outgoing.ts'
import { placeBehind } from './place-beside.ts'

/** A gateway behind the step, from which the flows that left the step leave now. */
export function insertGateway(diagram: FixedDiagram, step: string, type: 'ExclusiveGateway' | 'ParallelGateway'): void {
  const id = diagram.ids.make('Gateway', step)
  const bounds = placeBehind(diagram, step, { width: gatewaySize, height: gatewaySize })
  addNode(diagram, { local: type === 'ExclusiveGateway' ? 'exclusiveGateway' : 'parallelGateway', id, bounds }, step)
  moveOutgoing(diagram, step, id, diagram.ids.make('Flow', `${step} ${id}`))
}
