import type { XmlElement } from '../xml/xml-element.ts'
import { type BpmnDocument, idOf } from './bpmn-document.ts'

/** From top to bottom, then left to right, where all are drawn; else in document order. */
export function inReadingOrder(document: BpmnDocument, elements: readonly XmlElement[]): readonly XmlElement[] {
  const drawn = elements.map((element) => ({ element, place: document.bounds.get(idOf(element)) }))
  if (drawn.some(({ place }) => place === undefined)) return elements
  return drawn
    .toSorted((one, other) => (one.place?.y ?? 0) - (other.place?.y ?? 0) || (one.place?.x ?? 0) - (other.place?.x ?? 0))
    .map(({ element }) => element)
}
