import { elementsIn, localName, rawAttribute } from '../../bpmn/xml/raw-tree.ts'
import type { FixedDiagram } from './fixed-diagram.ts'
import { routeBetween } from './route-between.ts'

/** Ties a document to the step that reads or writes it. */
export function linkData(diagram: FixedDiagram, step: string, data: string, direction: 'read' | 'write'): void {
  const { text, drawing, ids } = diagram
  const element = text.element(step)
  if (!element || !text.element(data)) return
  const isRead = direction === 'read'
  const id = ids.make(isRead ? 'DataInput' : 'DataOutput', `${step} ${data}`)
  const ends = isRead
    ? [text.make('sourceRef', {}, [], data), text.make('targetRef', {}, [], propertyOf(diagram, step))]
    : [text.make('targetRef', {}, [], data)]
  text.add(element, text.make(isRead ? 'dataInputAssociation' : 'dataOutputAssociation', { id }, ends))
  const points = isRead ? routeBetween(diagram, data, step, id) : routeBetween(diagram, step, data, id)
  if (points.length > 0) drawing.addEdge(id, points)
}

/** What BPMN asks a step to read into: other tools make a property for it too. */
function propertyOf({ text, ids }: FixedDiagram, step: string): string {
  const element = text.element(step)!
  const known = elementsIn(element).find((child) => localName(child) === 'property')
  const id = known && rawAttribute(known, 'id')
  if (id !== undefined) return id
  const made = ids.make('Property', step)
  text.add(element, text.make('property', { id: made, name: '__targetRef_placeholder' }))
  return made
}
