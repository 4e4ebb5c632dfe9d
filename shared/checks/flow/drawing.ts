import type { BpmnDocument } from '../../bpmn/read/bpmn-document.ts'
import type { Bounds } from '../../bpmn/read/diagram-bounds.ts'

/** Where shapes stand; empty where a flow is not drawn, then rules about the drawing stay silent. */
export interface Drawing {
  /** By element id, in pixels. */
  bounds: ReadonlyMap<string, Bounds>
  /** Sub-processes drawn open. */
  expanded: ReadonlySet<string>
}

/** Reads the first drawing of each element. */
export function drawingOf(document: BpmnDocument): Drawing {
  const expanded = new Set<string>()
  for (const diagram of document.root.children) {
    if (diagram.local !== 'BPMNDiagram') continue
    for (const shape of diagram.children.flatMap((plane) => plane.children)) {
      const reference = shape.attributes.get('bpmnElement') ?? ''
      if (shape.attributes.get('isExpanded') === 'true') expanded.add(reference.slice(reference.indexOf(':') + 1))
    }
  }
  return { bounds: document.bounds, expanded }
}
