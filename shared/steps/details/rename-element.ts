import { escapeXml } from '../../bpmn/xml/escape-xml.ts'
import type { DiagramText } from '../apply/diagram-text.ts'
import { elementsIn, localName, rawAttribute } from '../../bpmn/xml/raw-tree.ts'

/** Gives an element a name, '' takes it away; a document has it on every drawing of it, a note has it as its text. */
export function renameElement(text: DiagramText, id: string, name: string): void {
  const element = text.element(id)
  if (!element) return
  if (localName(element) === 'textAnnotation') {
    const known = elementsIn(element).find((child) => localName(child) === 'text')
    if (known && known.close !== '') known.children = [escapeXml(name)]
    else if (name !== '') text.add(element, text.make('text', {}, [], name))
    return
  }
  const old = rawAttribute(element, 'name') ?? ''
  const object = rawAttribute(element, 'dataObjectRef') ?? rawAttribute(element, 'dataStoreRef')
  const value = name === '' ? null : name
  if (old !== name) text.set(id, 'name', value)
  if (object === undefined) return
  const others = text.all((one) => [rawAttribute(one, 'dataObjectRef'), rawAttribute(one, 'dataStoreRef'), rawAttribute(one, 'id')].includes(object))
  for (const other of others) {
    const isNamed = rawAttribute(other, 'name') === old && old !== ''
    if (isNamed && localName(other).startsWith('data')) text.set(rawAttribute(other, 'id') ?? '', 'name', value)
  }
}
