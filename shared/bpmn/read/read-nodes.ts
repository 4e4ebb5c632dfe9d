import { attributesNamespace } from '../attributes/attributes-namespace.ts'
import type { FlowNode } from '../flow-graph.ts'
import { childrenNamed, textsOf, type XmlElement } from '../xml/xml-element.ts'
import { type BpmnDocument, idOf, nameOf } from './bpmn-document.ts'
import { familyOf, isScope, typeOf } from './element-kinds.ts'
import { type OrderedNode, readingOrder } from './reading-order.ts'

/** The flow nodes below a process in reading order, each sub-process followed by its contents; lanes are not yet known. */
export function readNodes(document: BpmnDocument, process: XmlElement, pool: string | null): FlowNode[] {
  const nodes: FlowNode[] = []
  const visit = (scope: XmlElement, subProcess: string | null) => {
    const elements = scope.children.filter((child) => familyOf(child.local) !== null && idOf(child) !== '')
    const byId = new Map(elements.map((element) => [idOf(element), element]))
    for (const id of readingOrder(orderedNodesOf(document, elements), edgesOf(scope, elements))) {
      const element = byId.get(id)
      if (!element) continue
      nodes.push(readNode(document, element, pool, subProcess))
      if (isScope(element.local)) visit(element, id)
    }
  }
  visit(process, null)
  return nodes
}

function readNode(document: BpmnDocument, element: XmlElement, pool: string | null, subProcess: string | null): FlowNode {
  const family = familyOf(element.local) ?? 'activity'
  const host = element.local === 'boundaryEvent' ? document.resolve(element.attributes.get('attachedToRef')) : undefined
  return {
    id: idOf(element),
    type: typeOf(element.local),
    family,
    name: nameOf(element),
    documentation: textsOf(element, 'documentation').filter(Boolean).join('\n'),
    pool,
    lane: null,
    subProcess,
    attachedTo: host ? idOf(host) : null,
    ...(host && element.attributes.get('cancelActivity') === 'false' ? { isNonInterrupting: true as const } : {}),
    trigger: family === 'event' ? triggerOf(document, element) : null,
    attributes: ownAttributesOf(element),
  }
}

function triggerOf(document: BpmnDocument, event: XmlElement): string | null {
  const referenced = textsOf(event, 'eventDefinitionRef').map((reference) => document.resolve(reference)?.local ?? '')
  const triggers = [...event.children.map((child) => child.local), ...referenced]
    .filter((local) => local.endsWith('EventDefinition'))
    .map((local) => local.slice(0, -'EventDefinition'.length))
  return triggers.length > 1 ? 'multiple' : (triggers[0] ?? null)
}

function ownAttributesOf(element: XmlElement): Record<string, string> {
  const own: [string, string][] = []
  for (const [name, value] of element.attributes) {
    const colon = name.indexOf(':')
    if (colon > 0 && element.prefixes.get(name.slice(0, colon)) === attributesNamespace) own.push([name.slice(colon + 1), value])
  }
  return Object.fromEntries(own)
}

/** Left to right and top to bottom where everything is drawn, else in document order. */
function orderedNodesOf(document: BpmnDocument, elements: readonly XmlElement[]): OrderedNode[] {
  const places = new Map(elements.map((element) => [element, document.bounds.get(idOf(element))]))
  const distance = (element: XmlElement) => {
    const place = places.get(element)
    return place ? place.x + place.width / 2 + place.y + place.height / 2 : 0
  }
  const isDrawn = elements.every((element) => places.get(element) !== undefined)
  const sorted = isDrawn ? elements.toSorted((one, other) => distance(one) - distance(other)) : elements
  return sorted.map((element) => ({
    id: idOf(element),
    isStart: element.local === 'startEvent',
    isLast: element.attributes.get('triggeredByEvent') === 'true',
  }))
}

/** What leads on to what: sequence flows, an activity to its boundary events, a link event to its catching side. */
function edgesOf(scope: XmlElement, elements: readonly XmlElement[]): [string, string][] {
  const edges: [string, string][] = childrenNamed(scope, 'sequenceFlow').map((flow) => [
    (flow.attributes.get('sourceRef') ?? '').trim(),
    (flow.attributes.get('targetRef') ?? '').trim(),
  ])
  for (const element of elements) {
    const host = element.attributes.get('attachedToRef')
    if (host) edges.push([host.trim(), idOf(element)])
  }
  const catching = new Map<string, string>()
  for (const element of elements) if (element.local === 'intermediateCatchEvent') catching.set(linkOf(element), idOf(element))
  for (const element of elements) {
    const target = element.local === 'intermediateThrowEvent' && linkOf(element) !== '' ? catching.get(linkOf(element)) : undefined
    if (target) edges.push([idOf(element), target])
  }
  return edges
}

function linkOf(event: XmlElement): string {
  const definition = event.children.find((child) => child.local === 'linkEventDefinition')
  return definition ? nameOf(definition) || nameOf(event) : ''
}
