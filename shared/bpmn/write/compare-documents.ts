import { bpmnDiagramNamespace, bpmnNamespace, diagramCommonNamespace, diagramInterchangeNamespace } from '../xml/namespaces.ts'
import type { XmlElement } from '../xml/xml-element.ts'

/** Something that stands in one text of a diagram and not, or differently, in the other. */
export interface DocumentLoss {
  kind: 'element' | 'attribute' | 'text'
  /** Id of the element concerned, or of the nearest one around it that has an id. */
  element: string
  /** Name of the element or attribute. */
  name: string
  line: number
}

/**
 * What `before` says and `after` does not. Prefixes, the order of unlike siblings, white space around text and the writing of numbers do not
 * count; nor do attributes left out because they say what BPMN takes for granted.
 */
export function lossesBetween(before: XmlElement, after: XmlElement): DocumentLoss[] {
  const losses: DocumentLoss[] = []
  compare(before, after, '', losses)
  return losses
}

function compare(before: XmlElement, after: XmlElement, around: string, losses: DocumentLoss[]): void {
  const element = before.attributes.get('id') ?? around
  const kept = new Map([...after.attributes].map(([name, value]) => [qualified(after, name), value]))
  for (const [name, value] of before.attributes) {
    if (name === 'xmlns' || name.startsWith('xmlns:') || isTypeOfStandardElement(before, name)) continue
    const other = kept.get(qualified(before, name))
    if (other === undefined ? !isTakenForGranted(name, value) : !saysTheSame(name, value, other)) {
      losses.push({ kind: 'attribute', element: element || before.local, name, line: before.line })
    }
  }
  if (!saysTheSame('', before.text.trim(), after.text.trim())) {
    losses.push({ kind: 'text', element: element || before.local, name: before.local, line: before.line })
  }
  const waiting = new Map<string, XmlElement[]>()
  for (const child of after.children) {
    const key = keyOf(child)
    const group = waiting.get(key)
    if (group) group.push(child)
    else waiting.set(key, [child])
  }
  const used = new Map<string, number>()
  for (const child of before.children) {
    const key = keyOf(child)
    const index = used.get(key) ?? 0
    used.set(key, index + 1)
    const match = waiting.get(key)?.[index]
    if (match) compare(child, match, element, losses)
    else if (!isEmptyWrapper(child)) {
      losses.push({ kind: 'element', element: child.attributes.get('id') ?? element, name: nameOf(child), line: child.line })
    }
  }
}

function keyOf(element: XmlElement): string {
  const text = /Refs?$|^incoming$|^outgoing$/.test(element.local) ? withoutPrefix(element.text.trim()) : ''
  return [element.namespace, element.local, element.attributes.get('id') ?? '', text].join('\n')
}

function nameOf(element: XmlElement): string {
  return element.prefix ? `${element.prefix}:${element.local}` : element.local
}

function qualified(element: XmlElement, name: string): string {
  const colon = name.indexOf(':')
  if (colon < 0) return `${element.namespace} ${name}`
  const prefix = name.slice(0, colon)
  return `${element.prefixes.get(prefix) ?? prefix} ${name.slice(colon + 1)}`
}

function saysTheSame(name: string, one: string, other: string): boolean {
  if (one === other) return true
  if (name === 'id' || name === 'name') return false
  if (one.trim() !== '' && Number(one) === Number(other)) return true
  if (one.trim() === other.trim() || (one === '1' && other === 'true') || (one === '0' && other === 'false')) return true
  return withoutPrefix(one) === withoutPrefix(other)
}

function withoutPrefix(reference: string): string {
  return /^[^\s:]+:[^\s:]+$/.test(reference) ? reference.slice(reference.indexOf(':') + 1) : reference
}

/** Attributes that BPMN's schema gives these values where they are absent (BPMN20.xsd, Semantic.xsd). */
const grantedValues: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  isExecutable: ['false'],
  isClosed: ['false'],
  isForCompensation: ['false'],
  triggeredByEvent: ['false'],
  startQuantity: ['1'],
  completionQuantity: ['1'],
  gatewayDirection: ['Unspecified'],
  isCollection: ['false'],
  isUnlimited: ['true'],
  instantiate: ['false'],
  eventGatewayType: ['Exclusive'],
  cancelActivity: ['true'],
  isInterrupting: ['true'],
  parallelMultiple: ['false'],
  isSequential: ['false'],
  testBefore: ['false'],
  associationDirection: ['None'],
  processType: ['None'],
  behavior: ['All'],
  cancelRemainingInstances: ['true'],
  implementation: ['##unspecified', '##WebService', '##webService'],
  textFormat: ['text/plain'],
  expressionLanguage: ['http://www.w3.org/1999/XPath'],
  typeLanguage: ['http://www.w3.org/2001/XMLSchema'],
  itemKind: ['Information'],
  structureRef: [''],
  messageVisibleKind: ['initiating'],
  waitForCompletion: ['true'],
  minimum: ['0'],
  maximum: ['1'],
}))

function isTakenForGranted(name: string, value: string): boolean {
  return grantedValues.get(name)?.includes(value) ?? false
}

const standardNamespaces: ReadonlySet<string> = new Set([
  bpmnNamespace, bpmnDiagramNamespace, diagramCommonNamespace, diagramInterchangeNamespace,
])

/** `xsi:type` on an element of the standard itself says only which writing of the standard was used. */
function isTypeOfStandardElement(element: XmlElement, name: string): boolean {
  return name.endsWith(':type') && standardNamespaces.has(element.namespace)
}

function isEmptyWrapper(element: XmlElement): boolean {
  return element.children.length === 0 && element.attributes.size === 0 && element.text.trim() === ''
}
