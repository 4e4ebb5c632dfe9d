import type { FlowAnnotation, MessageFlow, SequenceFlow } from '../flow-graph.ts'
import { textsOf, type XmlElement } from '../xml/xml-element.ts'
import { type BpmnDocument, idOf, nameOf } from './bpmn-document.ts'
import { elementsNamed } from './elements-named.ts'

export { elementsNamed }

/** The sequence flows of every level; one whose source or target does not exist is left out. */
export function readSequenceFlows(document: BpmnDocument): SequenceFlow[] {
  return elementsNamed(document.root, new Set(['sequenceFlow'])).flatMap((flow) => {
    const source = document.resolve(flow.attributes.get('sourceRef'))
    const target = document.resolve(flow.attributes.get('targetRef'))
    if (!source || !target) return []
    const isDefault = document.resolve(source.attributes.get('default')) === flow
    return [{ id: idOf(flow), name: nameOf(flow), source: idOf(source), target: idOf(target), isDefault }]
  })
}

/** The message flows; one without a name of its own takes that of its message. */
export function readMessageFlows(document: BpmnDocument): MessageFlow[] {
  return elementsNamed(document.root, new Set(['messageFlow'])).flatMap((flow) => {
    const source = document.resolve(flow.attributes.get('sourceRef'))
    const target = document.resolve(flow.attributes.get('targetRef'))
    if (!source || !target) return []
    const message = document.resolve(flow.attributes.get('messageRef'))
    return [{ id: idOf(flow), name: nameOf(flow) || (message ? nameOf(message) : ''), source: idOf(source), target: idOf(target) }]
  })
}

/** The text annotations with the elements that associations tie them to. */
export function readAnnotations(document: BpmnDocument): FlowAnnotation[] {
  const about = new Map<string, string[]>()
  const tie = (note: XmlElement, other: XmlElement) => {
    if (note.local === 'textAnnotation') about.set(idOf(note), [...(about.get(idOf(note)) ?? []), idOf(other)])
  }
  for (const association of elementsNamed(document.root, new Set(['association']))) {
    const source = document.resolve(association.attributes.get('sourceRef'))
    const target = document.resolve(association.attributes.get('targetRef'))
    if (!source || !target) continue
    tie(source, target)
    tie(target, source)
  }
  return elementsNamed(document.root, new Set(['textAnnotation'])).map((note) => ({
    id: idOf(note),
    text: textsOf(note, 'text').join('\n'),
    about: about.get(idOf(note)) ?? [],
  }))
}
