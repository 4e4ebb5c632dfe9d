/** The parts of bpmn-js services that this program calls, typed where the library's own types stop. */
export interface DiagramElement {
  id: string
  type: string
  x: number
  y: number
  width: number
  height: number
  parent?: DiagramElement
  labelTarget?: DiagramElement
  waypoints?: { x: number; y: number }[]
  businessObject: { id: string; name?: string; text?: string; $type: string }
}

export interface Viewbox {
  x: number
  y: number
  width: number
  height: number
  scale: number
  inner: { x: number; y: number; width: number; height: number }
  outer: { width: number; height: number }
}

export interface Canvas {
  getContainer(): HTMLElement
  getRootElement(): DiagramElement
  zoom(level?: number | 'fit-viewport', center?: 'auto' | { x: number; y: number }): number
  viewbox(): Viewbox
  viewbox(box: { x: number; y: number; width: number; height: number }): Viewbox
  scroll(delta: { dx: number; dy: number }): void
  scrollToElement(element: string | DiagramElement, padding?: number): void
  resized(): void
  addMarker(element: string | DiagramElement, marker: string): void
  removeMarker(element: string | DiagramElement, marker: string): void
  getGraphics(element: string | DiagramElement): SVGElement
  getLayer(name: string, index?: number): SVGElement
  focus(): void
}

export interface ElementRegistry {
  get(id: string): DiagramElement | undefined
  getAll(): DiagramElement[]
  filter(test: (element: DiagramElement) => boolean): DiagramElement[]
  getGraphics(element: string | DiagramElement): SVGElement
}

export interface Selection {
  get(): DiagramElement[]
  select(elements: DiagramElement | DiagramElement[] | null, add?: boolean): void
}

export interface CommandStack {
  canUndo(): boolean
  canRedo(): boolean
  undo(): void
  redo(): void
}

export interface EventBus {
  on(events: string | string[], listener: (event: never) => unknown): void
  on(events: string | string[], priority: number, listener: (event: never) => unknown): void
  off(events: string | string[], listener: (event: never) => unknown): void
}

export interface ElementFactory {
  createShape(attributes: SymbolTarget): DiagramElement
  createParticipantShape(attributes: SymbolTarget): DiagramElement
}

/** What a new shape is: its type in BPMN and what tells it from others of that type. */
export interface SymbolTarget {
  type: string
  isExpanded?: boolean
  eventDefinitionType?: string
  [attribute: string]: unknown
}

export interface Create {
  start(event: Event, shape: DiagramElement, context?: { source?: DiagramElement }): void
}

export interface AutoPlace {
  append(source: DiagramElement, shape: DiagramElement): DiagramElement
}

export interface Modeling {
  createShape(shape: DiagramElement, position: { x: number; y: number }, target: DiagramElement): DiagramElement
  moveElements(elements: DiagramElement[], delta: { x: number; y: number }, target?: DiagramElement, hints?: object): void
  resizeShape(shape: DiagramElement, bounds: { x: number; y: number; width: number; height: number }): void
  removeElements(elements: DiagramElement[]): void
  updateLabel(element: DiagramElement, name: string): void
}

export interface Rules {
  allowed(action: string, context: object): unknown
}

export interface DirectEditing {
  isActive(): boolean
  activate(element: DiagramElement): boolean
  complete(): void
}

export interface EditorActions {
  trigger(action: string, options?: object): unknown
}

export interface Dragging {
  context(): object | null
  cancel(): void
}

export interface PopupMenu {
  open(target: DiagramElement | DiagramElement[], provider: string, position: PopupPosition, options: { title: string; width?: number; search?: boolean }): void
  registerProvider(id: string, provider: object): void
  isOpen(): boolean
  close(): void
}

export interface PopupPosition {
  x: number
  y: number
  cursor?: { x: number; y: number }
}

/** Small pieces of the page that hang on a shape and go along with it. */
export interface Overlays {
  add(element: DiagramElement | string, type: string, overlay: {
    position: { top?: number; right?: number; bottom?: number; left?: number }
    html: HTMLElement
    show?: { minZoom?: number; maxZoom?: number }
    scale?: boolean | { min?: number; max?: number }
  }): string
  remove(filter: { type: string }): void
}

export interface ViewerServices {
  overlays: Overlays
  canvas: Canvas
  elementRegistry: ElementRegistry
  selection: Selection
  eventBus: EventBus
}

export interface Services extends ViewerServices {
  commandStack: CommandStack
  elementFactory: ElementFactory
  create: Create
  autoPlace: AutoPlace
  modeling: Modeling
  rules: Rules
  directEditing: DirectEditing
  editorActions: EditorActions
  dragging: Dragging
  popupMenu: PopupMenu
}
