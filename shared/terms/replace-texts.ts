import { writeAttributes, type AttributeChanges } from '../bpmn/attributes/write-attributes.ts'
import { escapeXml } from '../bpmn/xml/escape-xml.ts'
import { openBpmnText } from '../bpmn/read/open-bpmn-text.ts'
import { graphOf } from '../bpmn/read/read-flow-graph.ts'
import { DiagramText } from '../steps/apply/diagram-text.ts'
import { elementsIn, localName, rawAttribute, setRawAttribute, unescapeXml } from '../bpmn/xml/raw-tree.ts'
import { textsOfFlow, type TextChange } from './term-use.ts'

/**
 * A diagram with texts replaced; nothing moves and every id stays. A change whose text is no longer what it was is left out and counted.
 * The name of a document changes wherever the diagram shows that document.
 * @throws XmlProblem where the text is not XML.
 */
export function replaceTexts(xml: string, changes: readonly TextChange[]): { xml: string; changed: number; skipped: number } {
  const keyOf = ({ element, field }: { element: string; field: string }) => `${element} ${field}`
  const present = new Map(textsOfFlow({ flow: '', graph: graphOf(openBpmnText(xml)) }).map((use) => [keyOf(use), use]))
  const text = new DiagramText(xml)
  const attributes = new Map<string, AttributeChanges>()
  let changed = 0
  for (const change of changes) {
    const use = present.get(keyOf(change))
    if (use?.text !== change.from || change.from === change.to) continue
    changed += 1
    if (change.field === 'annotation') setAnnotation(text, change)
    else if (change.field !== 'name') attributes.set(change.element, { ...attributes.get(change.element), [change.field]: change.to })
    else if (use.isDocument) setDocumentName(text, change)
    else text.set(change.element, 'name', change.to)
  }
  return { xml: writeAttributes(text.write(), attributes), changed, skipped: changes.length - changed }
}

function setAnnotation(text: DiagramText, { element, to }: TextChange): void {
  const body = elementsIn(text.element(element) ?? text.definitions).find((child) => localName(child) === 'text')
  if (body !== undefined) body.children = [escapeXml(to)]
}

/** A document has its name on the references to it, on the object, or on both. */
function setDocumentName(text: DiagramText, { element, from, to }: TextChange): void {
  const own = text.element(element)
  const object = own === undefined ? undefined : (rawAttribute(own, 'dataObjectRef') ?? rawAttribute(own, 'dataStoreRef') ?? element)
  const belongs = (id: string | undefined, reference: string | undefined) => id === element || (object !== undefined && (id === object || reference === object))
  for (const found of text.all((one) => /^data(?:Object|Store|Input|Output)/.test(localName(one)))) {
    const reference = rawAttribute(found, 'dataObjectRef') ?? rawAttribute(found, 'dataStoreRef')
    if (belongs(rawAttribute(found, 'id'), reference) && unescapeXml(rawAttribute(found, 'name') ?? '').trim() === from.trim()) setRawAttribute(found, 'name', to)
  }
}
