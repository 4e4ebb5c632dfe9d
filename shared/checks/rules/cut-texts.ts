import { wrapLines, wrapName } from '../../bpmn/layout/wrap-lines.ts'
import { isShownInPart } from '../../text/shown-lines.ts'
import { measureName } from '../flow/measure-name.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'

/** As the editor draws names: 14 px BIZ UDPGothic on lines of 17.5 px, 15 px of each width left free. */
const fontSize = 14
const lineHeight = 17.5
const padding = 15

/** As the editor draws the names of lanes: upright, in two columns at most, 8 px of the height left free. */
const headerColumns = 2
const headerMargin = 8
/** A lane is not made as high as a name that is longer than this. */
const longestHeader = 1000

/**
 * Names that need more room than their shape has: steps and notes, whose text then runs over the border, and headers of lanes and pools, which the
 * editor cuts. Names beside events and gateways are never cut.
 */
export function* findCutTexts({ graph, drawing }: FlowView): Generator<Hit> {
  const boxes = [
    ...graph.nodes.filter(({ id, family }) => family === 'activity' && !drawing.expanded.has(id)).map(({ id, name }) => ({ id, name, isNote: false })),
    ...graph.annotations.map(({ id, text }) => ({ id, name: text, isNote: true })),
  ]
  for (const { id, name, isNote } of boxes) {
    const shape = drawing.bounds.get(id)
    const height = shape ? textHeight(name, shape.width - padding, isNote) : 0
    if (shape && !isNote && isShownInPart(name, shape.width - padding, measureName)) yield { ...tooLong(id, name), fix: height <= shape.height ? null : hit(id, name, sizeFor(shape.width, height)).fix }
    else if (!shape || height <= shape.height) continue
    else yield hit(id, name, sizeFor(shape.width, height))
  }
  const withLanes = new Set(graph.lanes.map(({ pool }) => pool))
  const headed = [...graph.lanes, ...graph.pools.filter(({ id, isBlackBox }) => !isBlackBox || withLanes.has(id))]
  for (const { id, name } of headed) {
    const shape = drawing.bounds.get(id)
    if (!shape || shape.height > shape.width || linesOf(name, shape.height - headerMargin, true) <= headerColumns) continue
    if (measureName(name.trim()) > longestHeader) yield tooLong(id, name)
    else yield hit(id, name, { width: shape.width, height: Math.ceil((measureName(name.trim()) + headerMargin) / 10) * 10 })
  }
}

/** No size shows it all: the name has to become shorter. */
function tooLong(element: string, name: string): Hit {
  return { element, reason: 'checks.C17.inPart', values: { name: shownName(name) }, fix: null }
}

function hit(element: string, name: string, size: { width: number, height: number }): Hit {
  return { element, reason: 'checks.C17', values: { name: shownName(name) }, fix: { kind: 'resize', element, ...size } }
}

function sizeFor(width: number, height: number): { width: number, height: number } {
  return { width, height: Math.ceil((height + 10) / 10) * 10 }
}

/** From the top of the first line's letters to the foot of the last's, in pixels. */
function textHeight(text: string, width: number, isNote: boolean): number {
  return (linesOf(text, width, isNote) - 1) * lineHeight + fontSize
}

const remembered = new Map<string, number>()

function linesOf(text: string, width: number, isNote: boolean): number {
  const key = `${width} ${isNote} ${text}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  if (remembered.size > 5000) remembered.clear()
  const lines = (isNote ? wrapLines : wrapName)(text, width, measureName).length
  remembered.set(key, lines)
  return lines
}
