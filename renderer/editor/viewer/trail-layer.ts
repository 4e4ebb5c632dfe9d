import { createSvg } from '../marks/create-svg.ts'
import type { Canvas, ElementRegistry } from '../session/bpmn-js-services.ts'
import { isInPlane } from './planes.ts'

/** The way walked through a diagram so far. */
export interface DiagramTrail {
  /** Shapes that were walked. */
  shapes: readonly string[]
  /** Flows that were walked. */
  flows: readonly string[]
  /** The shape the walk is at. */
  current: string | null
  /** Where work goes on at the same time. */
  waiting: readonly string[]
}

const nothing: DiagramTrail = { shapes: [], flows: [], current: null, waiting: [] }

/** Draws the walked way over a diagram: thick lines on flows, a line under shapes, and a broken ring where work goes on meanwhile. */
export class TrailLayer {
  readonly #canvas: Canvas
  readonly #registry: ElementRegistry
  #group: SVGElement | null = null
  #trail = nothing

  constructor(canvas: Canvas, registry: ElementRegistry) {
    this.#canvas = canvas
    this.#registry = registry
  }

  show(trail: DiagramTrail): void {
    this.#trail = trail
    this.#group?.remove()
    this.#group = createSvg('g', { class: 'kurabe-trail', 'aria-hidden': 'true', 'pointer-events': 'none' })
    for (const id of trail.flows) this.#drawFlow(id)
    if (trail.current !== null) this.#drawGround(trail.current)
    for (const id of trail.shapes) this.#drawShape(id)
    for (const id of trail.waiting) this.#drawRing(id)
    this.#canvas.getLayer('kurabe-trail', 98).append(this.#group)
  }

  planeChanged(): void {
    if (this.#group !== null) this.show(this.#trail)
  }

  #drawFlow(id: string): void {
    const flow = this.#registry.get(id)
    if (flow?.waypoints === undefined || !isInPlane(this.#canvas, flow)) return
    const points = flow.waypoints.map(({ x, y }) => `${x},${y}`).join(' ')
    const line = { points, fill: 'none', stroke: 'var(--accent)', 'stroke-width': 4, 'stroke-linejoin': 'round', 'stroke-opacity': 0.55 }
    this.#group?.append(createSvg('polyline', line))
  }

  #drawShape(id: string): void {
    const shape = this.#registry.get(id)
    if (shape === undefined || shape.waypoints !== undefined || !isInPlane(this.#canvas, shape)) return
    const y = shape.y + shape.height - 3
    const inset = Math.min(8, shape.width / 4)
    this.#group?.append(
      createSvg('line', { x1: shape.x + inset, x2: shape.x + shape.width - inset, y1: y, y2: y, stroke: 'var(--accent)', 'stroke-width': 4, 'stroke-linecap': 'round' }),
    )
  }

  #drawGround(id: string): void {
    const shape = this.#registry.get(id)
    if (shape === undefined || shape.waypoints !== undefined || !isInPlane(this.#canvas, shape)) return
    const { x, y, width, height } = shape
    this.#group?.append(createSvg('rect', { x, y, width, height, rx: 8, fill: 'var(--accent)', 'fill-opacity': 0.14 }))
  }

  #drawRing(id: string): void {
    const shape = this.#registry.get(id)
    if (shape === undefined || shape.waypoints !== undefined || !isInPlane(this.#canvas, shape)) return
    const edge = 5
    const box = { x: shape.x - edge, y: shape.y - edge, width: shape.width + 2 * edge, height: shape.height + 2 * edge, rx: 10 }
    this.#group?.append(createSvg('rect', { ...box, fill: 'none', stroke: 'var(--accent)', 'stroke-width': 2, 'stroke-dasharray': '4 4' }))
  }
}
