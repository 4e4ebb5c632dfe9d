import { parseXml } from '../xml/parse-xml.ts'
import { childrenNamed, type XmlElement } from '../xml/xml-element.ts'
import { type Bounds, readBounds } from './diagram-bounds.ts'
import { isScope } from './element-kinds.ts'

/** A parsed diagram with the look-ups that every reader needs. */
export interface BpmnDocument {
  root: XmlElement
  /** First element of each id, diagram part excluded, in document order. */
  byId: ReadonlyMap<string, XmlElement>
  parentOf: ReadonlyMap<XmlElement, XmlElement>
  /** Bounds of the shape drawn for an element id. */
  bounds: ReadonlyMap<string, Bounds>
  /** The element that a reference means: a plain id, or an id behind a namespace prefix (`ns:Process_1`). */
  resolve(reference: string | undefined): XmlElement | undefined
}

/** @throws XmlProblem where the text is not XML. */
export function openBpmnDocument(xml: string): BpmnDocument {
  return documentOf(parseXml(xml))
}

export function documentOf(root: XmlElement): BpmnDocument {
  const byId = new Map<string, XmlElement>()
  const parentOf = new Map<XmlElement, XmlElement>()
  const bounds = new Map<string, Bounds>()
  const visit = (element: XmlElement) => {
    const id = element.attributes.get('id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
    for (const child of element.children) {
      parentOf.set(child, element)
      visit(child)
    }
  }
  for (const child of root.children) {
    if (child.local === 'BPMNDiagram') {
      readBounds(child, bounds)
    } else {
      parentOf.set(child, root)
      visit(child)
    }
  }
  const resolve = (reference: string | undefined) => {
    if (!reference) return undefined
    const name = reference.trim()
    return byId.get(name) ?? byId.get(name.slice(name.indexOf(':') + 1))
  }
  return { root, byId, parentOf, bounds, resolve }
}

/** Processes in document order; choreographies hold flow nodes of their own and stand among them. */
export function processesOf(document: BpmnDocument): XmlElement[] {
  return document.root.children.filter((child) => isScope(child.local))
}

/** Collaborations, conversations and choreographies: whatever holds participants. */
export function collaborationsOf(document: BpmnDocument): XmlElement[] {
  return document.root.children.filter(
    (child) => ['collaboration', 'conversation', 'globalConversation'].includes(child.local)
      || (child.local.toLowerCase().includes('choreography') && childrenNamed(child, 'participant').length > 0),
  )
}

/** The id of an element, or '' where it has none. */
export function idOf(element: XmlElement): string {
  return element.attributes.get('id') ?? ''
}

/** The name of an element as written, or ''. */
export function nameOf(element: XmlElement): string {
  return element.attributes.get('name') ?? ''
}
