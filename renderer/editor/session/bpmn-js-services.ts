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
  on(events: string | string[], listener: (event: never) => void): void
  off(events: string | string[], listener: (event: never) => void): void
}

export interface Services {
  canvas: Canvas
  elementRegistry: ElementRegistry
  selection: Selection
  commandStack: CommandStack
  eventBus: EventBus
}
