import type {
  AutoPlace,
  Canvas,
  Create,
  DiagramElement,
  DirectEditing,
  ElementFactory,
  ElementRegistry,
  Modeling,
  Rules,
  Selection,
  SymbolTarget,
} from '../session/bpmn-js-services.ts'

/** Puts new shapes into the diagram: with the pointer where the user clicks next, with the keyboard at a sensible place. */
export class PlaceSymbol {
  static readonly $inject = ['elementFactory', 'create', 'autoPlace', 'canvas', 'selection', 'modeling', 'rules', 'directEditing', 'elementRegistry']
  readonly #elementFactory: ElementFactory
  readonly #create: Create
  readonly #autoPlace: AutoPlace
  readonly #canvas: Canvas
  readonly #selection: Selection
  readonly #modeling: Modeling
  readonly #rules: Rules
  readonly #directEditing: DirectEditing
  readonly #registry: ElementRegistry

  constructor(
    elementFactory: ElementFactory,
    create: Create,
    autoPlace: AutoPlace,
    canvas: Canvas,
    selection: Selection,
    modeling: Modeling,
    rules: Rules,
    directEditing: DirectEditing,
    registry: ElementRegistry,
  ) {
    this.#elementFactory = elementFactory
    this.#create = create
    this.#autoPlace = autoPlace
    this.#canvas = canvas
    this.#selection = selection
    this.#modeling = modeling
    this.#rules = rules
    this.#directEditing = directEditing
    this.#registry = registry
  }

  /** Hangs the new shape on the pointer; the next click in the diagram puts it down, Esc drops it. */
  withPointer(event: MouseEvent, target: SymbolTarget): void {
    this.#create.start(event, this.#shape(target))
  }

  /** Appends the shape to the selected one where that is allowed, else puts it into the middle of what is seen. Its name is typed next. */
  withoutPointer(target: SymbolTarget): void {
    const shape = this.#shape(target)
    const [selected, ...others] = this.#selection.get()
    if (selected !== undefined && others.length === 0 && this.#mayFollow(selected, shape)) {
      this.#autoPlace.append(selected, shape)
      return
    }
    const place = this.#findPlace(shape)
    if (place === null) return
    const added = this.#modeling.createShape(shape, place.position, place.parent)
    this.#selection.select(added)
    this.#directEditing.activate(added)
  }

  /** The middle of what is seen, in the innermost box that may hold the shape; else the middle of the first box that may. */
  #findPlace(shape: DiagramElement): { parent: DiagramElement; position: { x: number; y: number } } | null {
    const seen = this.#canvas.viewbox()
    const middle = { x: Math.round(seen.x + seen.width / 2), y: Math.round(seen.y + seen.height / 2) }
    const boxes = this.#registry.filter(({ waypoints, labelTarget, width }) => waypoints === undefined && labelTarget === undefined && width > shape.width)
    const around = boxes.filter((box) => isIn(middle, box)).toSorted((one, other) => one.width * one.height - other.width * other.height)
    const root = this.#canvas.getRootElement()
    for (const parent of [...around, root]) if (this.#mayHold(parent, shape, middle)) return { parent, position: middle }
    for (const parent of boxes) {
      const position = { x: Math.round(parent.x + parent.width / 2), y: Math.round(parent.y + parent.height / 2) }
      if (this.#mayHold(parent, shape, position)) return { parent, position }
    }
    return null
  }

  #mayFollow(source: DiagramElement, shape: DiagramElement): boolean {
    return Boolean(this.#rules.allowed('connection.create', { source, target: shape, hints: { targetParent: source.parent } }))
  }

  #mayHold(target: DiagramElement, shape: DiagramElement, position: { x: number; y: number }): boolean {
    return Boolean(this.#rules.allowed('shape.create', { shape, target, position }))
  }

  #shape(target: SymbolTarget): DiagramElement {
    return target.type === 'bpmn:Participant' ? this.#elementFactory.createParticipantShape(target) : this.#elementFactory.createShape(target)
  }
}

function isIn({ x, y }: { x: number; y: number }, box: DiagramElement): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}
