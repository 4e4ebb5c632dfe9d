import { measureApproximately } from '../../bpmn/layout/measure-text.ts'
import { wrapLines } from '../../bpmn/layout/wrap-lines.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** As the editor draws names: 14 px BIZ UDPGothic on lines of 18 px, 15 px of each width left free. */
const lineHeight = 18
const padding = 15
const headerWidth = 30

/** Names that need more room than their shape has: steps, notes, and the headers of lanes and pools. Names beside events and gateways are never cut. */
export function* findCutTexts({ graph, drawing }: FlowView): Generator<Hit> {
  const boxes = [
    ...graph.nodes.filter(({ id, family }) => family === 'activity' && !drawing.expanded.has(id)),
    ...graph.annotations.map(({ id, text }) => ({ id, name: text })),
  ]
  for (const { id, name } of boxes) {
    const shape = drawing.bounds.get(id)
    const height = shape ? textHeight(name, shape.width - padding) : 0
    if (!shape || height <= shape.height) continue
    yield hit(id, name, { width: shape.width, height: Math.ceil((height + 8) / 10) * 10 })
  }
  const withLanes = new Set(graph.lanes.map(({ pool }) => pool))
  const headed = [...graph.lanes, ...graph.pools.filter(({ id, isBlackBox }) => !isBlackBox || withLanes.has(id))]
  for (const { id, name } of headed) {
    const shape = drawing.bounds.get(id)
    if (!shape || shape.height > shape.width || textHeight(name, shape.height - padding) <= headerWidth) continue
    yield hit(id, name, { width: shape.width, height: Math.ceil((measureApproximately(name.trim()) + padding) / 10) * 10 })
  }
}

function hit(element: string, name: string, size: { width: number, height: number }): Hit {
  return { element, reason: 'checks.C17', values: { name: shownName(name) }, fix: { kind: 'resize', element, ...size } }
}

function textHeight(text: string, width: number): number {
  // A text that fits in one line needs no search for places to break.
  if (!text.includes('\n') && measureApproximately(text.trim()) <= width) return lineHeight
  return wrapLines(text, width, measureApproximately).length * lineHeight
}
