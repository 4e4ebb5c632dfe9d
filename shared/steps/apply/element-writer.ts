import type { DraftFlow, DraftNode } from '../draft/flow-draft.ts'
import { tableAttributes } from '../table-attributes.ts'
import type { DiagramText } from './diagram-text.ts'
import type { RawElement } from '../../bpmn/xml/raw-tree.ts'

/** What is written of our own attributes, by element id, once the model is changed. */
export type OwnAttributes = Map<string, Record<string, string | null>>

/** Puts new elements of a draft into a text; their own attributes are collected for `writeAttributes`. */
export class ElementWriter {
  readonly own: OwnAttributes = new Map()
  private readonly text: DiagramText

  constructor(text: DiagramText) {
    this.text = text
  }

  addNode(node: DraftNode, scope: RawElement, lane: RawElement | null): void {
    const content = node.trigger === null ? [] : [this.text.make(`${node.trigger}EventDefinition`, { id: `${node.id}_trigger` })]
    this.text.add(scope, this.text.make(node.element, { id: node.id, name: node.name }, content))
    this.putInLane(node.id, lane)
    this.note(node.id, node.attributes)
  }

  addFlow(flow: DraftFlow, scope: RawElement): void {
    this.text.add(scope, this.text.make('sequenceFlow', { id: flow.id, name: flow.name, sourceRef: flow.source, targetRef: flow.target }))
    this.text.connect(flow.id, flow.source, flow.target)
    this.note(flow.id, flow.attributes)
  }

  addMessage(message: DraftFlow, collaboration: RawElement): void {
    const { id, name, source, target } = message
    this.text.add(collaboration, this.text.make('messageFlow', { id, name, sourceRef: source, targetRef: target }))
    this.note(id, message.attributes)
  }

  /** Names the element in its lane and in those around it, and in no other. */
  putInLane(id: string, lane: RawElement | null): void {
    for (const entry of this.text.mentionsOf(id)) {
      if (!entry.name.endsWith('flowNodeRef')) continue
      const index = entry.parent?.children.indexOf(entry) ?? -1
      entry.parent?.children.splice(index, 1)
      entry.parent = null
    }
    for (let at = lane; at !== null; at = at.parent) {
      if (at.name.endsWith('lane')) this.text.add(at, this.text.make('flowNodeRef', {}, [], id))
    }
  }

  /** Sets attributes of ours: those that the table remembers at once, those of the step with `own`. */
  note(id: string, attributes: Record<string, string | null>): void {
    for (const [name, value] of Object.entries(attributes)) {
      const remembered = tableAttributes.find((other) => other === name)
      if (remembered !== undefined) this.text.remember(id, remembered, value)
      else this.own.set(id, { ...this.own.get(id), [name]: value })
    }
  }
}

