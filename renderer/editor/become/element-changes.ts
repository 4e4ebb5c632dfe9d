import type { Change } from './change.ts'

/** An element of the open diagram; the library keeps both sides of parent, host, labels and arrow ends in step. */
export interface LiveElement {
  id: string
  type: string
  parent?: LiveElement | null
  children: LiveElement[]
  waypoints?: { x: number; y: number }[]
  labelTarget?: LiveElement | null
  businessObject: object
  di: object
  [field: string]: unknown
}

export interface DrawingCanvas {
  addShape(shape: LiveElement, parent: LiveElement, place?: number): void
  addConnection(connection: LiveElement, parent: LiveElement, place?: number): void
  removeShape(shape: LiveElement): void
  removeConnection(connection: LiveElement): void
  addRootElement(root: LiveElement): void
  removeRootElement(root: LiveElement): void
  setRootElement(root: LiveElement): void
}

/** Puts an element into the drawing behind a sibling, or as the first. */
export class Appear implements Change {
  readonly #canvas: DrawingCanvas
  readonly #element: LiveElement
  readonly #parent: LiveElement
  readonly #behind: LiveElement | undefined

  constructor(canvas: DrawingCanvas, element: LiveElement, parent: LiveElement, behind: LiveElement | undefined) {
    this.#canvas = canvas
    this.#element = element
    this.#parent = parent
    this.#behind = behind
  }

  apply(): void {
    const place = this.#behind === undefined ? 0 : this.#parent.children.indexOf(this.#behind) + 1
    if (this.#element.waypoints === undefined) this.#canvas.addShape(this.#element, this.#parent, place)
    else this.#canvas.addConnection(this.#element, this.#parent, place)
  }

  revert(): void {
    if (this.#element.waypoints === undefined) this.#canvas.removeShape(this.#element)
    else this.#canvas.removeConnection(this.#element)
  }
}

/** Takes an element out of the drawing. */
export class Disappear implements Change {
  readonly #canvas: DrawingCanvas
  readonly #element: LiveElement
  #parent: LiveElement | undefined
  #place = 0

  constructor(canvas: DrawingCanvas, element: LiveElement) {
    this.#canvas = canvas
    this.#element = element
  }

  apply(): void {
    this.#parent = this.#element.parent!
    this.#place = this.#parent.children.indexOf(this.#element)
    if (this.#element.waypoints === undefined) this.#canvas.removeShape(this.#element)
    else this.#canvas.removeConnection(this.#element)
  }

  revert(): void {
    if (this.#element.waypoints === undefined) this.#canvas.addShape(this.#element, this.#parent!, this.#place)
    else this.#canvas.addConnection(this.#element, this.#parent!, this.#place)
  }
}

/** Hangs an element under another parent, behind a sibling, or as the first. */
export class Rehang implements Change {
  readonly #element: LiveElement
  readonly #parent: LiveElement
  readonly #behind: LiveElement | undefined
  #before: { parent: LiveElement; place: number } | undefined

  constructor(element: LiveElement, parent: LiveElement, behind: LiveElement | undefined) {
    this.#element = element
    this.#parent = parent
    this.#behind = behind
  }

  apply(): void {
    const parent = this.#element.parent!
    this.#before = { parent, place: parent.children.indexOf(this.#element) }
    hang(this.#element, this.#parent, this.#behind === undefined ? 0 : this.#parent.children.indexOf(this.#behind) + 1)
  }

  revert(): void {
    hang(this.#element, this.#before!.parent, this.#before!.place)
  }
}

/** Puts a new value into a field of an element. */
export class FieldChange implements Change {
  readonly #element: LiveElement
  readonly #field: string
  readonly #before: unknown
  readonly #after: unknown

  constructor(element: LiveElement, field: string, after: unknown, before = element[field]) {
    this.#element = element
    this.#field = field
    this.#before = before
    this.#after = after
  }

  apply(): void {
    this.#element[this.#field] = this.#after
  }

  revert(): void {
    this.#element[this.#field] = this.#before
  }
}

/** Adds or removes a sheet: the main one, or that of a collapsed sub-process. */
export class SheetChange implements Change {
  readonly #canvas: DrawingCanvas
  readonly #root: LiveElement
  readonly #isAdded: boolean

  constructor(canvas: DrawingCanvas, root: LiveElement, isAdded: boolean) {
    this.#canvas = canvas
    this.#root = root
    this.#isAdded = isAdded
  }

  apply(): void {
    this.#set(this.#isAdded)
  }

  revert(): void {
    this.#set(!this.#isAdded)
  }

  #set(isThere: boolean): void {
    if (isThere) this.#canvas.addRootElement(this.#root)
    else this.#canvas.removeRootElement(this.#root)
  }
}

/** Shows another sheet. */
export class ShowSheet implements Change {
  readonly #canvas: DrawingCanvas
  readonly #before: LiveElement
  readonly #after: LiveElement

  constructor(canvas: DrawingCanvas, before: LiveElement, after: LiveElement) {
    this.#canvas = canvas
    this.#before = before
    this.#after = after
  }

  apply(): void {
    this.#canvas.setRootElement(this.#after)
  }

  revert(): void {
    this.#canvas.setRootElement(this.#before)
  }
}

function hang(element: LiveElement, parent: LiveElement, place: number): void {
  const others = parent.children
  const at = others.indexOf(element)
  if (at >= 0) others.splice(at, 1)
  others.splice(at >= 0 && at < place ? place - 1 : place, 0, element)
  element.parent = parent
}
