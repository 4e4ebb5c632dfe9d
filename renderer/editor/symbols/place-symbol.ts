import type { AutoPlace, Canvas, Create, DiagramElement, DirectEditing, ElementFactory, Modeling, Rules, Selection, SymbolTarget } from '../session/bpmn-js-services.ts'

/** Puts new shapes into the diagram: with the pointer where the user clicks next, with the keyboard at a sensible place. */
export class PlaceSymbol {
  static readonly $inject = ['elementFactory', 'create', 'autoPlace', 'canvas', 'selection', 'modeling', 'rules', 'directEditing']
  readonly #elementFactory: ElementFactory
  readonly #create: Create
  readonly #autoPlace: AutoPlace
  readonly #canvas: Canvas
  readonly #selection: Selection
  readonly #modeling: Modeling
  readonly #rules: Rules
  readonly #directEditing: DirectEditing

  constructor(
    elementFactory: ElementFactory,
    create: Create,
    autoPlace: AutoPlace,
    canvas: Canvas,
    selection: Selection,
    modeling: Modeling,
    rules: Rules,
    directEditing: DirectEditing,
  ) {
    this.#elementFactory = elementFactory
    this.#create = create
    this.#autoPlace = autoPlace
    this.#canvas = canvas
    this.#selection = selection
    this.#modeling = modeling
    this.#rules = rules
    this.#directEditing = directEditing
  }

  /** Hangs the new shape on the pointer; the next click in the diagram puts it down, Esc drops it. */
  withPointer(event: MouseEvent, target: SymbolTarget): void {
    this.#create.start(event, this.#shape(target))
  }

  /** Appends the shape to the selected one where that is allowed, else puts it into the middle of what is seen. Its name is typed next. */
  withoutPointer(target: SymbolTarget): void {
    const shape = this.#shape(target)
    const [selected, ...others] = this.#selection.get()
    if (selected !== undefined && others.length === 0 && this.#rules.allowed('connection.create', { source: selected, target: shape, hints: { targetParent: selected.parent } })) {
      this.#autoPlace.append(selected, shape)
      return
    }
    const { x, y, width, height } = this.#canvas.viewbox()
    const added = this.#modeling.createShape(shape, { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }, this.#canvas.getRootElement())
    this.#selection.select(added)
    this.#directEditing.activate(added)
  }

  #shape(target: SymbolTarget): DiagramElement {
    return target.type === 'bpmn:Participant' ? this.#elementFactory.createParticipantShape(target) : this.#elementFactory.createShape(target)
  }
}
