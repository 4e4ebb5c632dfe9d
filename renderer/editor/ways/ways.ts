import type { Translate } from '../../../shared/i18n/translate.ts'
import { branchStep } from '../../../shared/steps/ways/branch-step.ts'
import { insertStep } from '../../../shared/steps/ways/insert-step.ts'
import type { BoxElement } from '../lane-membership/lanes-of.ts'
import type { DiagramElement, DirectEditing, ElementFactory, ElementRegistry, Selection } from '../session/bpmn-js-services.ts'

/** Changes the open diagram by its text, as `DiagramSession.change` does. */
export type ChangeText = <Change extends { xml: string }>(make: (text: string) => Change | Promise<Change>) => Promise<Change>

interface Modeling {
  createShape(shape: object, position: { x: number; y: number }, parent: object): BoxElement
  connect(source: object, target: object): unknown
}

interface Stack {
  registerHandler(command: string, handler: unknown): void
  execute(command: string, context: { run: () => void }): void
}

const command = 'kurabe.ways'

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
  static readonly $inject = ['commandStack', 'modeling', 'elementFactory', 'elementRegistry', 'selection', 'directEditing', 'words', 'changeText']
  readonly #stack: Stack
  readonly #modeling: Modeling
  readonly #factory: ElementFactory
  readonly #registry: ElementRegistry
  readonly #selection: Selection
  readonly #directEditing: DirectEditing
  readonly #words: Translate
  readonly #changeText: ChangeText

  constructor(
    stack: Stack,
    modeling: Modeling,
    factory: ElementFactory,
    registry: ElementRegistry,
    selection: Selection,
    directEditing: DirectEditing,
    words: Translate,
    changeText: ChangeText,
  ) {
    this.#stack = stack
    this.#modeling = modeling
    this.#factory = factory
    this.#registry = registry
    this.#selection = selection
    this.#directEditing = directEditing
    this.#words = words
    this.#changeText = changeText
    stack.registerHandler(command, Together)
  }

  /**
   * Puts a branch behind a step: what followed the step follows the branch, and beside it a new step; with nothing behind it, two new steps.
   * The ways out of a decision get names to begin with; what the user writes next is the question, or the first of the new steps.
   */
  async branch(step: DiagramElement, kind: 'exclusiveGateway' | 'parallelGateway'): Promise<void> {
    const isDecision = kind === 'exclusiveGateway'
    const names = isDecision ? [this.#words('editor.ways.without'), this.#words('editor.ways.with')] : []
    const { branch, steps } = await this.#changeText((xml) => branchStep(xml, step.id, kind, names))
    this.#askName(isDecision ? branch : (steps[0] ?? ''))
  }

  /** Puts a step, or a wait for a date or an answer, behind a step or event; what followed follows it. */
  async insertStep(behind: DiagramElement, kind: 'task' | 'wait' = 'task'): Promise<void> {
    const { step } = await this.#changeText((xml) => insertStep(xml, behind.id, kind))
    this.#askName(step)
  }

  #askName(id: string): void {
    const asked = this.#registry.get(id)
    if (asked === undefined) return
    this.#selection.select(asked)
    this.#directEditing.activate(asked)
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

  #together(run: () => void): void {
    this.#stack.execute(command, { run })
  }
}
