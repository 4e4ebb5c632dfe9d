import { familyOf } from '../../bpmn/read/element-kinds.ts'
import { elementOfKind } from '../draft/step-element.ts'
import type { StepKind } from '../step-table.ts'
import type { DiagramText } from './diagram-text.ts'
import { detachRaw, elementsIn, localName, rawAttribute } from '../../bpmn/xml/raw-tree.ts'

/**
 * Makes the element of a row another kind of element with the same id; what the new kind cannot hold is taken out: data associations of
 * what is no activity any more, the contents of a former sub-process, what an event waited for.
 */
export function changeKind(text: DiagramText, id: string, kind: StepKind, trigger: 'message' | 'timer' | null): void {
  const element = text.element(id)
  if (!element) return
  const local = elementOfKind[kind]
  text.rename(id, local)
  for (const name of ['attachedToRef', 'cancelActivity', 'triggeredByEvent', 'isInterrupting', 'default', 'calledElement']) text.set(id, name, null)
  const isActivity = familyOf(local) === 'activity'
  for (const child of elementsIn(element)) {
    const name = localName(child)
    const isContents = familyOf(name) !== null || /^(sequenceFlow|laneSet|dataObject|dataObjectReference|dataStoreReference|association|textAnnotation|group)$/.test(name)
    const isPlumbing = /^data(In|Out)putAssociation$|^property$|^ioSpecification$|LoopCharacteristics$/.test(name)
    if (!name.endsWith('EventDefinition') && name !== 'eventDefinitionRef' && !(isContents && kind !== 'subProcess') && !(isPlumbing && !isActivity)) continue
    const inner = rawAttribute(child, 'id')
    if (inner === undefined) detachRaw(child)
    else text.remove(inner)
  }
  if (trigger !== null) text.add(element, text.make(`${trigger}EventDefinition`, { id: `${id}_trigger` }))
  if (!isActivity) freeBoundaryEvents(text, id)
}

/** Events on the border of an element that is gone, or no activity any more, stand free: they wait all the same. */
export function freeBoundaryEvents(text: DiagramText, host: string): void {
  for (const event of text.all((one) => localName(one) === 'boundaryEvent' && rawAttribute(one, 'attachedToRef') === host)) {
    const id = rawAttribute(event, 'id')
    if (id === undefined) continue
    text.rename(id, 'intermediateCatchEvent')
    text.set(id, 'attachedToRef', null)
    text.set(id, 'cancelActivity', null)
  }
}
