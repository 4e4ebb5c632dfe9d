import { markSymbols, markTones, toneColours, type MarkTone } from '../../../shared/drawing/marks/mark-symbols.ts'
import type { Canvas, DiagramElement, ElementRegistry } from '../session/bpmn-js-services.ts'
import type { DiagramMark } from './diagram-mark.ts'
import { isInPlane } from '../viewer/planes.ts'
import { createSvg } from './create-svg.ts'
import { markPatterns, patternId } from './mark-patterns.ts'

/** Height of a pill, and how far it stands above the top edge of its shape, in screen pixels. */
const pillHeight = 20
const pillRise = 16
/** Below this zoom a pill shows its symbol only. */
const smallZoom = 0.6
/** How much larger than its shape a pill may be drawn to keep its size. */
const largestScale = 3.2

/** Draws the marks of a comparison over a diagram: outline, strip and pill in colour and symbol; pills keep their size on the screen. */
export class MarkLayer {
  readonly #canvas: Canvas
  readonly #registry: ElementRegistry
  #group: SVGElement | null = null
  #marks: readonly DiagramMark[] = []
  /** Shapes whose label gives way to the strip. */
  readonly #stripped: SVGElement[] = []

  constructor(canvas: Canvas, registry: ElementRegistry) {
    this.#canvas = canvas
    this.#registry = registry
  }

  show(marks: readonly DiagramMark[]): void {
    this.#marks = marks
    this.#group?.remove()
    for (const graphics of this.#stripped.splice(0)) graphics.classList.remove('has-strip')
    const group = createSvg('g', { class: 'kurabe-marks', 'aria-hidden': 'true' })
    group.append(markPatterns())
    for (const mark of marks) {
      const element = this.#registry.get(mark.element)
      if (element === undefined || element.waypoints !== undefined || !isInPlane(this.#canvas, element)) continue
      group.append(...drawMark(element, mark))
      if (markTones[mark.kind] !== 'same' && !isEvent(element)) this.#stripped.push(this.#registry.getGraphics(element))
    }
    for (const graphics of this.#stripped) graphics.classList.add('has-strip')
    this.#canvas.getLayer('kurabe-marks', 100).append(group)
    this.#group = group
    this.zoomed(this.#canvas.zoom())
  }

  /** Another plane is shown: its own shapes carry their marks. */
  planeChanged(): void {
    this.show(this.#marks)
  }

  /** Keeps pills at their size on the screen; where the whole diagram is looked at from afar they give way to its shapes. */
  zoomed(zoom: number): void {
    this.#group?.style.setProperty('--pill-scale', String(Math.min(1 / zoom, largestScale)))
    this.#group?.classList.toggle('is-small', zoom < smallZoom)
  }
}

function drawMark(element: DiagramElement, mark: DiagramMark): SVGElement[] {
  const tone = markTones[mark.kind]
  const parts: SVGElement[] = []
  if (tone !== 'same') parts.push(outline(element, tone))
  if (tone !== 'same' && !isEvent(element)) parts.push(strip(element, tone))
  parts.push(pill(element, mark, tone))
  return parts
}

/** Events are round: they have no left edge for a strip. */
function isEvent({ type }: DiagramElement): boolean {
  return type.endsWith('Event')
}

function outline(element: DiagramElement, tone: MarkTone): SVGElement {
  const { x, y, width, height } = element
  return createSvg('rect', { x, y, width, height, rx: isEvent(element) ? width / 2 : 8, fill: 'none', stroke: toneColours[tone].ink, 'stroke-width': 2 })
}

function strip({ x, y, height }: DiagramElement, tone: MarkTone): SVGElement {
  const inner = height - 16
  return createSvg('path', {
    d: `M${x + 9} ${y + 1}v${height - 2}h-1a7 7 0 0 1-7-7v${-inner}a7 7 0 0 1 7-7z`,
    fill: `url(#${patternId(tone)})`,
  })
}

function pill(element: DiagramElement, mark: DiagramMark, tone: MarkTone): SVGElement {
  const { ink } = toneColours[tone]
  const digits = String(mark.number)
  const width = 27 + digits.length * 9
  const [ground, front] = tone === 'same' ? ['#ffffff', ink] : [ink, '#ffffff']
  const body = createSvg('g', { class: 'pill' })
  body.append(
    createSvg('rect', { class: 'pill-full', width, height: pillHeight, rx: 4, fill: ground, stroke: ink }),
    createSvg('rect', { class: 'pill-short', width: 22, height: pillHeight, rx: 4, fill: ground, stroke: ink }),
    symbol(mark, front),
    text(digits, front),
  )
  const place = createSvg('g', { transform: `translate(${element.x - 6} ${element.y})` })
  const scaled = createSvg('g', { class: 'pill-scale' })
  const risen = createSvg('g', { transform: `translate(0 ${-pillRise})` })
  risen.append(body)
  scaled.append(risen)
  place.append(scaled)
  return place
}

function symbol(mark: DiagramMark, colour: string): SVGElement {
  const group = createSvg('g', { transform: 'translate(3 2)' })
  const { strokes, fill } = markSymbols[mark.kind]
  for (const { path, width } of strokes) {
    group.append(createSvg('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }))
  }
  if (fill !== undefined) group.append(createSvg('path', { d: fill, fill: colour }))
  return group
}

function text(digits: string, colour: string): SVGElement {
  const node = createSvg('text', { class: 'pill-number', x: 22, y: 15, fill: colour, 'font-family': '"BIZ UDPGothic", sans-serif', 'font-size': 14, 'font-weight': 700 })
  node.textContent = digits
  return node
}
