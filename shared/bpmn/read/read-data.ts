import type { DataLink, FlowData } from '../flow-graph.ts'
import { textsOf, type XmlElement } from '../xml/xml-element.ts'
import { type BpmnDocument, idOf, nameOf } from './bpmn-document.ts'
import { familyOf, isScope } from './element-kinds.ts'
import { elementsNamed } from './elements-named.ts'

const stores: ReadonlySet<string> = new Set(['dataStore', 'dataStoreReference'])
const dataNames: ReadonlySet<string> = new Set(['dataObject', 'dataObjectReference', 'dataStore', 'dataStoreReference', 'dataInput', 'dataOutput'])

export interface ReadData {
  data: FlowData[]
  links: DataLink[]
}

/** Documents and data stores with the nodes that read or write them; all references to one object are one entry. */
export function readData(document: BpmnDocument): ReadData {
  const { data, entryOf } = readEntries(document)
  const links = new Map<string, DataLink>()
  const add = (node: XmlElement | undefined, entry: string | undefined, direction: DataLink['direction']) => {
    if (!node || entry === undefined || familyOf(node.local) === null) return
    const link = { node: idOf(node), data: entry, direction }
    links.set(JSON.stringify(Object.values(link)), link)
  }
  const entry = (reference: string | undefined) => entryOf.get(document.resolve(reference) ?? document.root)

  for (const association of elementsNamed(document.root, new Set(['dataInputAssociation']))) {
    for (const source of textsOf(association, 'sourceRef')) add(document.parentOf.get(association), entry(source), 'read')
  }
  for (const association of elementsNamed(document.root, new Set(['dataOutputAssociation']))) {
    for (const target of textsOf(association, 'targetRef')) add(document.parentOf.get(association), entry(target), 'write')
  }
  for (const association of elementsNamed(document.root, new Set(['association']))) {
    const source = document.resolve(association.attributes.get('sourceRef'))
    const target = document.resolve(association.attributes.get('targetRef'))
    if (!source || !target) continue
    const read = entryOf.get(source)
    const written = entryOf.get(target)
    if (read !== undefined) linkBySide(document, target, read, 'read', add)
    else if (written !== undefined) linkBySide(document, source, written, 'write', add)
  }
  return { data, links: [...links.values()] }
}

/** A document tied to a sequence flow is written by the flow's source and read by its target. */
function linkBySide(
  document: BpmnDocument,
  other: XmlElement,
  entry: string,
  direction: DataLink['direction'],
  add: (node: XmlElement | undefined, entry: string, direction: DataLink['direction']) => void,
): void {
  if (other.local !== 'sequenceFlow') return add(other, entry, direction)
  add(document.resolve(other.attributes.get('sourceRef')), entry, 'write')
  add(document.resolve(other.attributes.get('targetRef')), entry, 'read')
}

/** An entry has the id of the first reference drawn, or of the object itself where nothing refers to it. */
function readEntries(document: BpmnDocument): { data: FlowData[]; entryOf: ReadonlyMap<XmlElement, string> } {
  const byObject = new Map<XmlElement, FlowData>()
  const entryOf = new Map<XmlElement, string>()
  const all = elementsNamed(document.root, dataNames).filter((element) => idOf(element) !== '' && !isInsideActivity(document, element))
  for (const element of all.toSorted((one, other) => Number(isObject(one)) - Number(isObject(other)))) {
    const object = document.resolve(element.attributes.get('dataObjectRef') ?? element.attributes.get('dataStoreRef')) ?? element
    const name = nameOf(element) || nameOf(object)
    const known = byObject.get(object)
    if (known) known.name ||= name
    else byObject.set(object, { id: idOf(element), name, kind: stores.has(element.local) ? 'store' : 'document' })
    entryOf.set(element, (known ?? byObject.get(object))?.id ?? idOf(element))
  }
  const positions = new Map(all.map((element, index) => [idOf(element), index]))
  const data = [...byObject.values()].toSorted((one, other) => (positions.get(one.id) ?? 0) - (positions.get(other.id) ?? 0))
  return { data, entryOf }
}

function isObject(element: XmlElement): boolean {
  return element.local === 'dataObject' || element.local === 'dataStore'
}

/** The inputs and outputs of one activity are its plumbing, not documents of the flow. */
function isInsideActivity(document: BpmnDocument, element: XmlElement): boolean {
  if (element.local !== 'dataInput' && element.local !== 'dataOutput') return false
  const specification = document.parentOf.get(element)
  const holder = specification?.local === 'ioSpecification' ? document.parentOf.get(specification) : specification
  return holder !== undefined && familyOf(holder.local) !== null && (!isScope(holder.local) || holder.local !== 'process')
}
