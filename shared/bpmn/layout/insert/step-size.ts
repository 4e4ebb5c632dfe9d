import type { FlowNode } from '../../flow-graph.ts'
import type { LayoutOptions } from '../layout-options.ts'
import type { Size } from '../shape-size.ts'
import { hostSize, markedSize, shapeSize } from '../shape-size.ts'

const markedTypes: ReadonlySet<string> = new Set(['SubProcess', 'AdHocSubProcess', 'Transaction', 'CallActivity'])

/** Size of a step that gets its place alone, in pixels: as the full layout draws it, a sub-process closed. */
export function stepSize(node: FlowNode, boundaryEvents: number, options: LayoutOptions): Size {
  const size = shapeSize(node.family === 'activity' ? 'task' : node.family, node.name, options)
  const marked = markedTypes.has(node.type) ? markedSize(size, node.name, options) : size
  if (boundaryEvents === 0 || node.family !== 'activity') return marked
  return hostSize({ name: node.name, ...marked, boundary: Array.from({ length: boundaryEvents }) }, options)
}
