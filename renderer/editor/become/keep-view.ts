import type { Canvas } from '../session/bpmn-js-services.ts'
import type { Around } from './around.ts'

/** A sheet that takes the place of another is seen where the other was: the library would start at its corner. */
export class KeepView implements Around {
  readonly #canvas: Canvas
  #seen: { sheet: object; x: number; y: number; width: number; height: number } | null = null

  constructor(canvas: Canvas) {
    this.#canvas = canvas
  }

  begin(): void {
    const { x, y, width, height } = this.#canvas.viewbox()
    this.#seen = { sheet: this.#canvas.getRootElement(), x, y, width, height }
  }

  end(): void {
    const { sheet, ...box } = this.#seen!
    const isShown = box.width > 0 && box.height > 0
    if (isShown && this.#canvas.getRootElement() !== sheet) this.#canvas.viewbox(box)
  }
}
