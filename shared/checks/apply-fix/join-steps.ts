import { localName, rawAttribute, textIn } from '../../bpmn/xml/raw-tree.ts'
import { routeAnew } from './add-node.ts'
import type { FixedDiagram } from './fixed-diagram.ts'

/** Lets what leads to one step lead to another that does the same, and takes the first one out; what followed both follows the one that stays. */
export function joinSteps(diagram: FixedDiagram, step: string, into: string): void {
  const { text, drawing } = diagram
  for (const flow of text.all((one) => localName(one) === 'sequenceFlow' && rawAttribute(one, 'targetRef') === step)) {
    const [id, source] = [rawAttribute(flow, 'id') ?? '', rawAttribute(flow, 'sourceRef') ?? '']
    text.connect(id, source, into)
    routeAnew(diagram, id, source, into)
  }
  const before = new Set(text.ids())
  const lanes = text.all((one) => localName(one) === 'flowNodeRef' && textIn(one) === step).length
  text.remove(step)
  const left = new Set(text.ids())
  for (const id of before) if (!left.has(id)) drawing.remove(id)
  if (lanes > 0) drawing.remove(step)
}
