import type { Canvas, ElementRegistry } from '../session/bpmn-js-services.ts'
import { createSvg } from '../marks/create-svg.ts'
import { isInPlane } from './planes.ts'

/** Distance of the ring from its shape, and its width, in pixels at zoom 1. */
const distance = 3.5
const ringWidth = 2

/** The ring around chosen shapes; it stands on both sides of a comparison at once. */
export class SelectionRings {
  readonly #canvas: Canvas
  readonly #registry: ElementRegistry
  #group: SVGElement | null = null
  #elements: readonly string[] = []

  constructor(canvas: Canvas, registry: ElementRegistry) {
    this.#canvas = canvas
    this.#registry = registry
  }

  show(elements: readonly string[]): void {
    this.#elements = elements
    this.#group?.remove()
    const group = createSvg('g', { class: 'kurabe-rings', 'aria-hidden': 'true', 'pointer-events': 'none' })
    for (const id of elements) {
      const shape = this.#registry.get(id)
      if (shape === undefined || shape.waypoints !== undefined || !isInPlane(this.#canvas, shape)) continue
      const edge = distance + ringWidth / 2
      group.append(
        createSvg('rect', {
          x: shape.x - edge,
          y: shape.y - edge,
          width: shape.width + 2 * edge,
          height: shape.height + 2 * edge,
          rx: 10,
          fill: 'none',
          stroke: 'var(--accent)',
          'stroke-width': ringWidth,
        }),
      )
    }
    this.#canvas.getLayer('kurabe-rings', 99).append(group)
    this.#group = group
    this.zoomed(this.#canvas.zoom())
  }

  /** Another plane is shown: the ring stands there only on what lies in it. */
  planeChanged(): void {
    this.show(this.#elements)
  }

  /** Never thinner than one screen pixel. */
  zoomed(zoom: number): void {
    for (const ring of this.#group?.children ?? []) ring.setAttribute('stroke-width', String(Math.max(ringWidth, 1.5 / zoom)))
  }
}
