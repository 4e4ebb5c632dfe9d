import { bpmnNamespace } from '../xml/namespaces.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { type BpmnDocument, idOf } from './bpmn-document.ts'
import { walk } from '../xml/walk.ts'

export interface UnresolvedReference {
  /** Id of the element that refers, or its type where it has none. */
  element: string
  reference: string
  line: number
}

/** Child elements whose text is the id of another element (BPMN 2.0, Semantic.xsd). */
const referringChildren: ReadonlySet<string> = new Set(['flowNodeRef', 'incoming', 'outgoing', 'sourceRef', 'targetRef', 'categoryValueRef',
  'dataInputRefs', 'dataOutputRefs', 'participantRef', 'messageFlowRef'])
const referringAttributes: readonly string[] = ['default', 'dataObjectRef', 'dataStoreRef', 'processRef', 'sourceRef', 'targetRef',
  'categoryValueRef', 'messageRef', 'signalRef', 'errorRef', 'escalationRef']

/** References into the file that lead nowhere. Names behind a prefix may be defined in another file and are not counted. */
export function unresolvedReferences(document: BpmnDocument): UnresolvedReference[] {
  const found: UnresolvedReference[] = []
  for (const element of walk(document.root)) {
    if (element.namespace !== bpmnNamespace) continue
    const add = (holder: XmlElement, reference: string) => {
      if (reference === '' || reference.includes(':') || document.resolve(reference) !== undefined) return
      found.push({ element: idOf(holder) || holder.local, reference, line: element.line })
    }
    if (referringChildren.has(element.local)) add(document.parentOf.get(element) ?? element, element.text.trim())
    for (const name of referringAttributes) add(element, element.attributes.get(name)?.trim() ?? '')
  }
  return found
}
