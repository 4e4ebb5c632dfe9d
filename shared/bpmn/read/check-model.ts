import { bpmnNamespace } from '../xml/namespaces.ts'
import { walk } from '../xml/walk.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { type BpmnDocument, collaborationsOf, idOf, nameOf, processesOf } from './bpmn-document.ts'
import { BpmnInputError } from './bpmn-input-error.ts'
import { familyOf } from './element-kinds.ts'

/** The most flow nodes and flows that a diagram may have; beyond it no editor stays usable. */
export const flowElementLimit = 20_000

/**
 * Refuses what an editor would lose: elements with one id for two things, and flows or boundary events that name an end which does not
 * exist. A flow that names no end at all (an arrow drawn loose, common in files by hand) loses nothing and is no reason to refuse.
 * @throws BpmnInputError `too-many`, `no-process`, `unbound-prefix`, `duplicate-id`, `dangling-flow`, `dangling-message`, `dangling-boundary`.
 */
export function checkModel(document: BpmnDocument): void {
  const elements = [...walk(document.root)]
  const flowElements = elements.filter((element) => familyOf(element.local) !== null || element.local === 'sequenceFlow').length
  if (flowElements > flowElementLimit) throw new BpmnInputError('too-many', { count: flowElements, limit: flowElementLimit })
  if (processesOf(document).length === 0 && collaborationsOf(document).length === 0) throw new BpmnInputError('no-process')
  refuseUnboundPrefixes(elements)
  refuseDuplicateIds(elements)
  refuseDanglingFlows(document, elements)
}

function refuseUnboundPrefixes(elements: readonly XmlElement[]): void {
  for (const element of elements) {
    const names = [element.prefix, ...[...element.attributes.keys()].filter((name) => name.includes(':')).map((name) => name.split(':')[0] ?? '')]
    const unbound = names.find((prefix) => prefix !== '' && prefix !== 'xml' && prefix !== 'xmlns' && !element.prefixes.has(prefix))
    if (unbound !== undefined) throw new BpmnInputError('unbound-prefix', { prefix: unbound, line: element.line, element: element.local })
  }
}

/** Ids count per document, extensions of other tools left out: those are kept as they are and nothing refers to them. */
function refuseDuplicateIds(elements: readonly XmlElement[]): void {
  const first = new Map<string, XmlElement>()
  const repeated: { id: string; again: XmlElement; before: XmlElement }[] = []
  for (const element of elements) {
    const id = idOf(element)
    if (id === '' || !isModelOrDiagram(element)) continue
    const before = first.get(id)
    if (before) repeated.push({ id, again: element, before })
    else first.set(id, element)
  }
  const [worst] = repeated
  if (!worst) return
  throw new BpmnInputError('duplicate-id', {
    id: worst.id,
    element: nameOf(worst.again) || worst.again.local,
    line: worst.again.line,
    firstLine: worst.before.line,
    count: repeated.length,
  })
}

function isModelOrDiagram(element: XmlElement): boolean {
  return element.namespace === bpmnNamespace || element.namespace.includes('/spec/BPMN/') || element.namespace.includes('/spec/DD/')
}

function refuseDanglingFlows(document: BpmnDocument, elements: readonly XmlElement[]): void {
  const checks: readonly (readonly [string, readonly string[], 'dangling-flow' | 'dangling-message' | 'dangling-boundary'])[] = [
    ['sequenceFlow', ['sourceRef', 'targetRef'], 'dangling-flow'],
    ['messageFlow', ['sourceRef', 'targetRef'], 'dangling-message'],
    ['boundaryEvent', ['attachedToRef'], 'dangling-boundary'],
  ]
  for (const [local, attributes, code] of checks) {
    const dangling = elements
      .filter((element) => element.local === local && element.namespace === bpmnNamespace)
      .flatMap((element) => attributes.map((attribute) => ({ element, attribute, reference: element.attributes.get(attribute) })))
      .filter(({ reference }) => Boolean(reference?.trim()) && document.resolve(reference) === undefined)
    const [worst] = dangling
    if (!worst) continue
    throw new BpmnInputError(code, {
      element: nameOf(worst.element) || idOf(worst.element),
      id: idOf(worst.element),
      attribute: worst.attribute,
      reference: worst.reference ?? '',
      line: worst.element.line,
      count: dangling.length,
    })
  }
}
