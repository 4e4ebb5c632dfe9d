import type { Around } from './around.ts'
import type { LiveElement } from './element-changes.ts'

export interface GraphicsFactory {
  update(kind: 'shape', element: LiveElement, graphics: SVGElement): void
  updateContainments(elements: readonly LiveElement[]): void
}

export interface Graphics {
  get(id: string): LiveElement | undefined
  getGraphics(element: LiveElement): SVGElement
}

/** Draws changed labels again. Told in the usual way, the library would write where it has drawn them into the file. */
export class DrawLabels implements Around {
  readonly #factory: GraphicsFactory
  readonly #graphics: Graphics
  readonly #labels: readonly LiveElement[]

  constructor(factory: GraphicsFactory, graphics: Graphics, labels: readonly LiveElement[]) {
    this.#factory = factory
    this.#graphics = graphics
    this.#labels = labels
  }

  begin(): void {
    // Nothing is drawn before everything is in place.
  }

  end(): void {
    const shown = this.#labels.filter((label) => this.#graphics.get(label.id) === label)
    for (const label of shown) this.#factory.update('shape', label, this.#graphics.getGraphics(label))
    this.#factory.updateContainments(shown)
  }
}
