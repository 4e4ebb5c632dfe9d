import type { PinMark } from '../../../shared/review/pin-marks.ts'
import { pinSymbols } from '../../ui/marks/pin-symbols.ts'
import type { Canvas, DiagramElement, ElementRegistry } from '../session/bpmn-js-services.ts'
import { isInPlane } from '../viewer/planes.ts'
import { createSvg } from './create-svg.ts'

/** Height of a pin, how far it stands above the top edge of its shape, and the gap between two, in screen pixels. */
const pinHeight = 20
const pinRise = 17
const gap = 2
/** More than this many on one shape are told by the last one as …. */
const most = 3
/** Shapes from this width on may carry the kind of their step. */
const widthWithKind = 80
/** How much larger than its shape a pin may be drawn to keep its size. */
const largestScale = 3.2

/** Draws the pins of a review over a diagram: number and symbol over the upper left corner of a shape. They keep their size on the screen and are never written into the diagram. */
export class PinLayer {
  readonly #canvas: Canvas
  readonly #registry: ElementRegistry
  #group: SVGElement | null = null
  readonly #besideKinds: boolean
  #pins: readonly PinMark[] = []

  /** With `besideKinds` pins on large shapes leave the upper left corner to the kind of the step, as the editor draws it. */
  constructor(canvas: Canvas, registry: ElementRegistry, { besideKinds = false } = {}) {
    this.#canvas = canvas
    this.#registry = registry
    this.#besideKinds = besideKinds
  }

  show(pins: readonly PinMark[]): void {
    this.#pins = pins
    this.#group?.remove()
    const group = createSvg('g', { class: 'kurabe-pins', 'aria-hidden': 'true', 'pointer-events': 'none' })
    for (const [id, ofShape] of Map.groupBy(pins, ({ element }) => element)) {
      const shape = this.#registry.get(id)
      if (shape === undefined || !isInPlane(this.#canvas, shape)) continue
      group.append(drawPins(cornerOf(shape), ofShape, this.#besideKinds && shape.width >= widthWithKind ? 24 : -6))
    }
    this.#canvas.getLayer('kurabe-pins', 101).append(group)
    this.#group = group
    this.zoomed(this.#canvas.zoom())
  }

  /** Another plane is shown: its own shapes carry their pins. */
  planeChanged(): void {
    this.show(this.#pins)
  }

  zoomed(zoom: number): void {
    this.#group?.style.setProperty('--pin-scale', String(Math.min(1 / zoom, largestScale)))
  }
}

/** Where the pins of a shape begin; on a line, its middle. */
function cornerOf(shape: DiagramElement): { x: number; y: number } {
  const { waypoints } = shape as DiagramElement & { waypoints?: { x: number; y: number }[] }
  const middle = waypoints?.[Math.floor((waypoints.length - 1) / 2)]
  return middle ?? { x: shape.x, y: shape.y }
}

function drawPins(corner: { x: number; y: number }, pins: readonly PinMark[], left: number): SVGElement {
  const place = createSvg('g', { transform: `translate(${corner.x} ${corner.y})` })
  const scaled = createSvg('g', { style: 'transform: scale(var(--pin-scale, 1))' })
  let x = left
  for (const [index, pin] of pins.slice(0, most).entries()) {
    const label = index === most - 1 && pins.length > most ? '…' : pin.number
    const width = (hasSymbol(pin) ? 26 : 11) + label.length * 9
    scaled.append(drawPin(pin, label, x, width))
    x += width + gap
  }
  place.append(scaled)
  return place
}

function drawPin(pin: PinMark, label: string, x: number, width: number): SVGElement {
  const { path, ink, isFilled, radius } = pinSymbols[pin.state]
  const [ground, front] = isFilled ? [ink, '#ffffff'] : ['#ffffff', ink]
  const body = createSvg('g', { class: 'kurabe-pin', 'data-state': pin.state, transform: `translate(${x} ${-pinRise})` })
  const text = createSvg('text', { x: hasSymbol(pin) ? 21 : 6, y: 15, fill: front, style: "font: 14px 'BIZ UDPGothic', sans-serif" })
  text.textContent = label
  body.append(createSvg('rect', { width, height: pinHeight, rx: radius, fill: ground, stroke: ink, 'stroke-width': 1.5 }))
  if (hasSymbol(pin)) {
    const stroke = { fill: 'none', stroke: front, 'stroke-width': isFilled ? 2.6 : 1.8, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
    body.append(createSvg('path', { d: path, transform: 'translate(4 3) scale(0.875)', ...stroke }))
  }
  body.append(text)
  return body
}

function hasSymbol({ kind, state }: PinMark): boolean {
  return kind === 'comment' || state !== 'unconfirmed'
}
