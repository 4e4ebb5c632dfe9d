import type { Canvas, DiagramElement, ElementRegistry, Modeling, Rules, Selection } from '../session/bpmn-js-services.ts'
import { findNextStep, type StepDirection } from '../viewer/walk-steps.ts'

interface Keyboard {
  addListener(priority: number, listener: (context: { keyEvent: KeyboardEvent }) => boolean | undefined): void
}

interface Injector {
  get(name: 'modeling', isNeeded: false): Modeling | null
  get(name: 'rules', isNeeded: false): Rules | null
}

const directions: Record<string, StepDirection> = { ArrowRight: 'next', ArrowLeft: 'previous', ArrowUp: 'up', ArrowDown: 'down' }
const moves: Record<string, { x: number; y: number }> = {
  ArrowRight: { x: 10, y: 0 },
  ArrowLeft: { x: -10, y: 0 },
  ArrowUp: { x: 0, y: -10 },
  ArrowDown: { x: 0, y: 10 },
}

/** Before the library's own arrow keys, which would move the shape. */
const first = 2000

/**
 * Keys on the diagram: arrows choose the next step along the flow, with Shift they add it, with Ctrl+Shift they move what is chosen.
 * A single letter starts no tool: whoever types by mistake changes nothing.
 */
export class CanvasKeys {
  static readonly $inject = ['keyboard', 'selection', 'elementRegistry', 'canvas', 'injector']
  readonly #selection: Selection
  readonly #registry: ElementRegistry
  readonly #canvas: Canvas
  readonly #injector: Injector
  /** The step the last arrow key led to; selection alone has no order. */
  #current: string | null = null

  constructor(keyboard: Keyboard, selection: Selection, registry: ElementRegistry, canvas: Canvas, injector: Injector) {
    this.#selection = selection
    this.#registry = registry
    this.#canvas = canvas
    this.#injector = injector
    keyboard.addListener(first, ({ keyEvent }) => this.#press(keyEvent))
  }

  #press(event: KeyboardEvent): boolean | undefined {
    const isCommand = event.ctrlKey || event.metaKey
    const direction = directions[event.key]
    if (direction !== undefined && !event.altKey) {
      if (!isCommand) return this.#walk(direction, event.shiftKey)
      if (event.shiftKey) return this.#move(moves[event.key]!)
    }
    const isLetter = event.key.length === 1 && /\p{L}/u.test(event.key)
    return isLetter && !isCommand && !event.altKey ? true : undefined
  }

  #walk(direction: StepDirection, isAdding: boolean): true {
    const chosen = this.#selection.get()
    const from = chosen.find(({ id }) => id === this.#current) ?? chosen.at(-1)
    const next = findNextStep(this.#registry, from?.labelTarget?.id ?? from?.id ?? null, direction)
    const element = next === null ? undefined : this.#registry.get(next)
    if (element === undefined) return true
    this.#current = element.id
    this.#selection.select(element, isAdding)
    this.#canvas.scrollToElement(element, 80)
    return true
  }

  #move(delta: { x: number; y: number }): true {
    const shapes: DiagramElement[] = this.#selection.get()
    const isAllowed = shapes.length > 0 && this.#injector.get('rules', false)?.allowed('elements.move', { shapes })
    if (isAllowed) this.#injector.get('modeling', false)?.moveElements(shapes, delta)
    return true
  }
}
