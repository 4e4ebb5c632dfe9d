import type { FlowData } from '../flow-graph.ts'
import type { BpmnDocument } from '../read/bpmn-document.ts'
import { idOf, nameOf } from '../read/bpmn-document.ts'
import { familyOf, isScope } from '../read/element-kinds.ts'
import { graphOf } from '../read/read-flow-graph.ts'
import { elementsNamed } from '../read/read-flows.ts'
import { childrenNamed, textsOf } from '../xml/xml-element.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { Association, LayoutGraph } from './layout-graph.ts'

const drawnData: ReadonlySet<string> = new Set(['dataObjectReference', 'dataStoreReference', 'dataInput', 'dataOutput'])

/**
 * The flow graph of a document as it is drawn: every reference to a document or store is an entry of its own, since each has a shape, and
 * associations keep their ids.
 */
export function readLayoutGraph(document: BpmnDocument): LayoutGraph {
  const data = elementsNamed(document.root, drawnData).filter(element => idOf(element) !== '' && isDrawn(document, element))
  const drawn = new Set(data)
  const dataLinks: LayoutGraph['dataLinks'] = []
  const link = (association: XmlElement, reference: string, direction: 'read' | 'write'): void => {
    const node = document.parentOf.get(association)
    const other = document.resolve(reference)
    if (!node || !other || !drawn.has(other) || familyOf(node.local) === null) return
    dataLinks.push({ id: idOf(association) || undefined, node: idOf(node), data: idOf(other), direction })
  }
  for (const association of elementsNamed(document.root, new Set(['dataInputAssociation']))) {
    for (const source of textsOf(association, 'sourceRef').slice(0, 1)) link(association, source, 'read')
  }
  for (const association of elementsNamed(document.root, new Set(['dataOutputAssociation']))) {
    for (const target of textsOf(association, 'targetRef').slice(0, 1)) link(association, target, 'write')
  }
  return { ...graphOf(document), data: data.map(element => dataOf(document, element)), dataLinks, associations: associationsOf(document) }
}

function dataOf(document: BpmnDocument, element: XmlElement): FlowData {
  const object = document.resolve(element.attributes.get('dataObjectRef') ?? element.attributes.get('dataStoreRef'))
  const name = nameOf(element) || (object ? nameOf(object) : '')
  return { id: idOf(element), name, kind: element.local === 'dataStoreReference' ? 'store' : 'document' }
}

/** Inputs and outputs are drawn for a process, not for the activities in it. */
function isDrawn(document: BpmnDocument, element: XmlElement): boolean {
  const holder = document.parentOf.get(element)
  if (holder && isScope(holder.local)) return true
  const owner = holder && document.parentOf.get(holder)
  return holder?.local === 'ioSpecification' && owner?.local === 'process'
}

function associationsOf(document: BpmnDocument): Association[] {
  return elementsNamed(document.root, new Set(['association'])).flatMap(element => {
    const source = document.resolve(element.attributes.get('sourceRef'))
    const target = document.resolve(element.attributes.get('targetRef'))
    return source && target && idOf(element) !== '' ? [{ id: idOf(element), source: idOf(source), target: idOf(target) }] : []
  })
}

/** Whether an element is, or lies at any depth in, one of the given elements. */
export function liesIn(document: BpmnDocument, element: XmlElement | undefined, scopes: ReadonlySet<XmlElement>): boolean {
  for (let at = element; at; at = document.parentOf.get(at)) {
    if (scopes.has(at)) return true
  }
  return false
}

/** The processes that the participants of a collaboration show. */
export function shownProcesses(document: BpmnDocument, collaboration: XmlElement): XmlElement[] {
  return childrenNamed(collaboration, 'participant').flatMap(participant => {
    const process = document.resolve(participant.attributes.get('processRef'))
    return process ? [process] : []
  })
}
