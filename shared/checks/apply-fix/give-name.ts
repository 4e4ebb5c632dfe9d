import { localName, rawAttribute } from '../../steps/apply/raw-tree.ts'
import type { DiagramText } from '../../steps/apply/diagram-text.ts'

/** Gives an element a name; a document has it on every drawing of it. */
export function giveName(text: DiagramText, id: string, name: string): void {
  const element = text.element(id)
  if (!element) return
  const old = rawAttribute(element, 'name') ?? ''
  const object = rawAttribute(element, 'dataObjectRef') ?? rawAttribute(element, 'dataStoreRef')
  text.set(id, 'name', name)
  if (object === undefined) return
  const others = text.all((one) => [rawAttribute(one, 'dataObjectRef'), rawAttribute(one, 'dataStoreRef'), rawAttribute(one, 'id')].includes(object))
  for (const other of others) {
    const isNamed = rawAttribute(other, 'name') === old && old !== ''
    if (isNamed && localName(other).startsWith('data')) text.set(rawAttribute(other, 'id') ?? '', 'name', name)
  }
}
