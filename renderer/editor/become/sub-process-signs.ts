import type { Around } from './around.ts'

interface Overlays {
  get(filter: { type: string }): { id: string; element: { id: string } }[]
  remove(id: string): void
}

/** The sign of a collapsed sub-process that opens its sheet; the library puts it up after a reading and its own commands only. */
export class SubProcessSigns implements Around {
  readonly #overlays: Overlays
  readonly #eventBus: { fire(event: string, data: object): unknown }
  readonly #canvas: { findRoot(id: string): unknown }

  constructor(overlays: Overlays, eventBus: { fire(event: string, data: object): unknown }, canvas: { findRoot(id: string): unknown }) {
    this.#overlays = overlays
    this.#eventBus = eventBus
    this.#canvas = canvas
  }

  begin(): void {
    for (const { id, element } of this.#overlays.get({ type: 'drilldown' })) {
      if (!this.#canvas.findRoot(`${element.id}_plane`)) this.#overlays.remove(id)
    }
  }

  end(): void {
    this.begin()
    this.#eventBus.fire('import.render.complete', { warnings: [] })
  }
}
