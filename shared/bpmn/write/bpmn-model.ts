// @ts-expect-error the package has types for its elements, none for its functions; the part that we call is typed below
import { BpmnModdle } from 'bpmn-moddle'

/** An element of the model that bpmn-moddle builds. */
export interface ModelElement {
  readonly $type: string
}

export interface BpmnModel {
  /** Rejects where the text is no BPMN; what it cannot place it leaves out and lists in `warnings`. */
  fromXML(xml: string): Promise<{ rootElement: ModelElement; warnings: { message: string }[] }>
  toXML(element: ModelElement, options: { format: boolean }): Promise<{ xml: string }>
}

type BpmnModelConstructor = new (packages?: Record<string, unknown>) => BpmnModel

/** A fresh reader and writer of BPMN 2.0; `packages` are further descriptors by prefix, such as our own attributes. */
export function createBpmnModel(packages: Record<string, unknown> = {}): BpmnModel {
  const Model = BpmnModdle as unknown as BpmnModelConstructor
  return new Model(packages)
}
