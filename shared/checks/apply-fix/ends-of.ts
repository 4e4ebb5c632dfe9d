import type { DiagramText } from '../../steps/apply/diagram-text.ts'
import { elementsIn, localName, rawAttribute, textIn } from '../../bpmn/xml/raw-tree.ts'

export interface Ends {
  source: string
  target: string
}

/** What a drawn line joins: flows and ties name both ends, the tie of a document lies inside its step. */
export function endsOf(text: DiagramText, id: string): Ends | null {
  const element = text.element(id)
  if (!element) return null
  const holder = (element.parent && rawAttribute(element.parent, 'id')) ?? ''
  const inside = (local: string) => elementsIn(element).filter((child) => localName(child) === local).map(textIn)[0] ?? ''
  if (localName(element) === 'dataInputAssociation') return { source: inside('sourceRef'), target: holder }
  if (localName(element) === 'dataOutputAssociation') return { source: holder, target: inside('targetRef') }
  const [source, target] = [rawAttribute(element, 'sourceRef'), rawAttribute(element, 'targetRef')]
  return source === undefined || target === undefined ? null : { source, target }
}
