import type { BoxElement } from '../lane-membership/lanes-of.ts'
import { sheetOf } from '../lane-membership/make-room.ts'
import type { AutoPlace, ElementFactory, Selection } from '../session/bpmn-js-services.ts'

interface Link extends BoxElement {
  source: BoxElement
  target: BoxElement
}

interface Modeling {
  createShape(shape: object, position: { x: number; y: number }, parent: object): BoxElement
  connect(source: object, target: object): unknown
  reconnectStart(link: object, source: object, dock: { x: number; y: number }): void
}

interface SpaceTool {
  calculateAdjustments(elements: object[], axis: 'x', by: number, start: number): { movingShapes: object[]; resizingShapes: object[] }
  makeSpace(moving: object[], resizing: object[], delta: { x: number; y: number }, direction: 'e', start: number): void
}

interface Stack {
  registerHandler(command: string, handler: unknown): void
  execute(command: string, context: { run: () => void }): void
}

const command = 'kurabe.ways'
/** Pixels: a branch with room before and behind it, and the gap between neighbours. */
const branchRoom = 100
const gap = 50
const branchSize = 50

/** Carries out several commands of the library as one. */
class Together {
  preExecute({ run }: { run: () => void }): void {
    run()
  }

  execute(): void {
    // Everything is done by the commands within.
  }

  revert(): void {
    // As above.
  }
}

/** What a beginner wants of a step and would need several symbols for. */
export class Ways {
  static readonly $inject = ['commandStack', 'modeling', 'elementFactory', 'autoPlace', 'spaceTool', 'selection']
  readonly #stack: Stack
  readonly #modeling: Modeling
  readonly #factory: ElementFactory
  readonly #autoPlace: AutoPlace
  readonly #spaceTool: SpaceTool
  readonly #selection: Selection

  constructor(stack: Stack, modeling: Modeling, factory: ElementFactory, autoPlace: AutoPlace, spaceTool: SpaceTool, selection: Selection) {
    this.#stack = stack
    this.#modeling = modeling
    this.#factory = factory
    this.#autoPlace = autoPlace
    this.#spaceTool = spaceTool
    this.#selection = selection
    stack.registerHandler(command, Together)
  }

  /** Puts a branch behind a step: what followed the step follows the branch, and beside it a new step; with nothing behind it, two new steps. */
  branch(step: BoxElement, type: 'bpmn:ExclusiveGateway' | 'bpmn:ParallelGateway'): void {
    this.#together(() => {
      const following = outgoingOf(step)
      if (following.length > 0) this.#makeRoomBehind(step, following)
      const middle = { x: step.x + step.width + gap + branchSize / 2, y: Math.round(step.y + step.height / 2) }
      const branch = this.#modeling.createShape(this.#factory.createShape({ type }), middle, step.parent!)
      this.#modeling.connect(step, branch)
      for (const link of following) this.#modeling.reconnectStart(link, branch, middle)
      for (let count = following.length === 0 ? 0 : 1; count < 2; count++) this.#autoPlace.append(branch, this.#factory.createShape({ type: 'bpmn:Task' }))
      this.#selection.select(branch)
    })
  }

  /** Puts a document that a step makes above the step. */
  addDocument(step: BoxElement): void {
    this.#together(() => {
      const above = { x: Math.round(step.x + step.width / 2), y: step.y - 65 }
      const document = this.#modeling.createShape(this.#factory.createShape({ type: 'bpmn:DataObjectReference' }), above, step.parent!)
      this.#modeling.connect(step, document)
      this.#selection.select(document)
    })
  }

  #makeRoomBehind(step: BoxElement, following: readonly Link[]): void {
    const next = Math.min(...following.map(({ target }) => (target.x > step.x + step.width ? target.x : Infinity)))
    if (next - step.x - step.width >= branchRoom + gap) return
    const start = step.x + step.width + 5
    const { movingShapes, resizingShapes } = this.#spaceTool.calculateAdjustments(everythingIn(sheetOf(step)), 'x', branchRoom, start)
    this.#spaceTool.makeSpace(movingShapes, resizingShapes, { x: branchRoom, y: 0 }, 'e', start)
  }

  #together(run: () => void): void {
    this.#stack.execute(command, { run })
  }
}

function outgoingOf(step: BoxElement): Link[] {
  return ((step as BoxElement & { outgoing?: Link[] }).outgoing ?? []).filter(({ type }) => type === 'bpmn:SequenceFlow')
}

function everythingIn(element: BoxElement): BoxElement[] {
  return [element, ...(element.children ?? []).flatMap(everythingIn)]
}
