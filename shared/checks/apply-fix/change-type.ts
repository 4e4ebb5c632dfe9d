import { detachRaw, elementsIn, localName, rawAttribute, rawFrom, setRawAttribute } from '../../bpmn/xml/raw-tree.ts'
import type { DiagramText } from '../../steps/apply/diagram-text.ts'

/** What only the old type may bear (Semantic.xsd), so that another reader does not refuse the file. */
const ownAttributes = ['scriptFormat', 'implementation', 'instantiate', 'messageRef', 'operationRef', 'default', 'eventGatewayType'] as const

/** Turns an element into one of another type; a script becomes its description, since a plain step has no place for one. */
export function changeType(text: DiagramText, id: string, type: string): void {
  const element = text.element(id)
  if (!element) return
  const isTask = type.endsWith('Task')
  const stale = ownAttributes.filter((name) => rawAttribute(element, name) !== undefined && (name !== 'default' || !isTask))
  for (const name of stale) setRawAttribute(element, name, null)
  for (const script of elementsIn(element).filter((child) => localName(child) === 'script')) {
    detachRaw(script)
    const inside = script.children.map((child) => (typeof child === 'string' ? child : '')).join('')
    if (inside.trim() !== '') {
      const tag = text.make('documentation', {}).name
      text.add(element, rawFrom(`<${tag} textFormat="text/plain">${inside}</${tag}>`))
    }
  }
  text.rename(id, type.charAt(0).toLowerCase() + type.slice(1))
}
