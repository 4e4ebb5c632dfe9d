import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import { prepareForBpmnJs } from '../../../shared/bpmn/write/prepare-for-bpmn-js.ts'
import type { Locale } from '../../../shared/i18n/translate.ts'
import type { PinMark } from '../../../shared/review/pin-marks.ts'
import { createLanguageModule } from '../language/create-language-module.ts'
import type { DiagramMark } from '../marks/diagram-mark.ts'
import { MarkLayer } from '../marks/mark-layer.ts'
import { PinLayer } from '../marks/pin-layer.ts'
import '../marks/marks.css'
import type { DiagramElement, Services, Viewbox } from '../session/bpmn-js-services.ts'
import { loadDiagramFont } from '../text/diagram-font.ts'
import { japaneseText } from '../text/index.ts'
import { badgesAtRight } from './badges-at-right.ts'
import { LaneNames, laneNameWidth } from './lane-names.ts'
import { findBeginning } from './find-beginning.ts'
import { isInPlane, showPlaneOf } from './planes.ts'
import { ViewJump } from './view-jump.ts'
import { SelectionRings } from './selection-rings.ts'
import { type DiagramTrail, TrailLayer } from './trail-layer.ts'
import './viewer.css'
import { dragWithAlt } from './drag-with-alt.ts'
import { findNextStep, isDocument, isStep, type StepDirection } from './walk-steps.ts'

/** What is seen of a diagram. */
export interface PanePosition {
  scale: number
  /** Left and top edge of what is seen, in diagram coordinates. */
  x: number
  y: number
}

export interface PaneMovement {
  before: PanePosition
  after: PanePosition
}

/** A step of the flow as the diagram knows it. */
export interface NamedShape {
  element: string
  /** BPMN type, for example `bpmn:StartEvent`. */
  type: string
  name: string
}

export interface DiagramViewEvents {
  /** The user chose a shape, or with null the ground. */
  onChoose(element: string | null, options: { add: boolean }): void
  /** The user panned or zoomed this pane. `alone` while Alt is held: then the other pane stays. */
  onMove(movement: PaneMovement, options: { alone: boolean }): void
  /** What is seen has changed, whoever moved it. */
  onSeen(seen: SeenPart): void
}

/** The part of a diagram that is seen from left to right, as shares (0..1) of its width. */
export interface SeenPart {
  start: number
  length: number
  scale: number
}

export interface DiagramViewOptions {
  locale: Locale
  /** Whether data objects can be chosen like steps. */
  choosesDocuments?: boolean
}

/** Distance kept between what is shown and the edge of the pane, in pixels. */
const margin = 24

/**
 * One diagram that is looked at and marked, not changed. Like a session it outlives the component that shows it; once destroyed, every call on it
 * does nothing, since a component may still hold it for one more turn.
 */
export class DiagramView {
  readonly #viewer: NavigatedViewer<Services>
  readonly #marks: MarkLayer
  readonly #pins: PinLayer
  readonly #rings: SelectionRings
  readonly #trail: TrailLayer
  readonly #laneNames: LaneNames
  #events: DiagramViewEvents | null = null
  #isMovedByProgram = false
  #isDestroyed = false
  #altHeld = false
  #position: PanePosition = { scale: 1, x: 0, y: 0 }
  readonly #jump = new ViewJump()

  static async open(xml: string, options: DiagramViewOptions): Promise<DiagramView> {
    // A font that cannot be had makes lines break elsewhere; it must not keep the diagram from being seen.
    await loadDiagramFont().catch(() => undefined)
    const view = new DiagramView(options)
    try {
      await view.#viewer.importXML(prepareForBpmnJs(xml))
      view.#showLaneNames()
      view.#canvas.getContainer().querySelector('svg')?.setAttribute('tabindex', '-1')
    } catch (error) {
      view.destroy()
      throw error
    }
    return view
  }

  private constructor({ locale, choosesDocuments = false }: DiagramViewOptions) {
    this.#viewer = new NavigatedViewer<Services>({ additionalModules: [createLanguageModule(locale), japaneseText, badgesAtRight] })
    this.#marks = new MarkLayer(this.#canvas, this.#registry)
    this.#pins = new PinLayer(this.#canvas, this.#registry)
    this.#rings = new SelectionRings(this.#canvas, this.#registry)
    this.#trail = new TrailLayer(this.#canvas, this.#registry)
    this.#laneNames = new LaneNames(this.#canvas.getContainer(), this.#registry)
    const bus = this.#viewer.get('eventBus')
    bus.on('element.click', ({ element, originalEvent }: { element: DiagramElement; originalEvent: MouseEvent }) => {
      const shape = element.labelTarget ?? element
      this.#events?.onChoose(isStep(shape) || (choosesDocuments && isDocument(shape)) ? shape.id : null, { add: originalEvent.shiftKey || originalEvent.ctrlKey })
    })
    bus.on('canvas.viewbox.changed', ({ viewbox }: { viewbox: Viewbox }) => {
      this.#marks.zoomed(viewbox.scale)
      this.#pins.zoomed(viewbox.scale)
      this.#rings.zoomed(viewbox.scale)
      this.#laneNames.moved(viewbox)
      this.#events?.onSeen(seenPart(viewbox))
      const before = this.#position
      const after = { scale: viewbox.scale, x: viewbox.x, y: viewbox.y }
      this.#position = after
      if (this.#isMovedByProgram) return
      this.#jump.stop()
      this.#events?.onMove({ before, after }, { alone: this.#altHeld })
    })
    bus.on('root.set', () => {
      if (this.#isDestroyed) return
      this.#showLaneNames()
      this.#marks.planeChanged()
      this.#pins.planeChanged()
      this.#rings.planeChanged()
      this.#trail.planeChanged()
    })
    const container = this.#canvas.getContainer()
    container.addEventListener('pointerdown', (event) => (this.#altHeld = event.altKey), true)
    container.addEventListener('wheel', (event) => (this.#altHeld = event.altKey), { capture: true, passive: true })
    dragWithAlt(container, (delta) => this.#canvas.scroll(delta))
  }

  get #canvas() {
    return this.#viewer.get('canvas')
  }

  get #registry() {
    return this.#viewer.get('elementRegistry')
  }

  listen(events: DiagramViewEvents | null): void {
    this.#events = events
  }

  attach(place: HTMLElement): void {
    this.#viewer.attachTo(place)
    this.#quietly(() => this.#canvas.resized())
  }

  detach(): void {
    this.#viewer.detach()
  }

  resized(): void {
    if (this.#isDestroyed) return
    this.#quietly(() => this.#canvas.resized())
  }

  showMarks(marks: readonly DiagramMark[]): void {
    if (this.#isDestroyed) return
    this.#marks.show(marks)
  }

  /** The pins of a review. */
  showPins(pins: readonly PinMark[]): void {
    if (this.#isDestroyed) return
    this.#pins.show(pins)
  }

  showSelection(elements: readonly string[]): void {
    if (this.#isDestroyed) return
    this.#rings.show(elements)
  }

  /** Shows the way walked through the diagram. */
  showTrail(trail: DiagramTrail): void {
    if (this.#isDestroyed) return
    this.#trail.show(trail)
  }

  /** Says of every step of the flow what a screen reader shall read, and lets the keyboard come to it. */
  nameShapes(nameOf: (step: NamedShape) => string): void {
    if (this.#isDestroyed) return
    for (const element of this.#registry.filter(isStep)) {
      const name = nameOf({ element: element.id, type: element.type, name: element.businessObject.name ?? '' })
      const graphics = this.#registry.getGraphics(element)
      graphics.setAttribute('role', 'img')
      graphics.setAttribute('tabindex', '-1')
      graphics.setAttribute('aria-label', name)
    }
  }

  /** Brings shapes into the middle where they are not fully seen; nothing moves otherwise. */
  reveal(elements: readonly string[]): void {
    if (this.#isDestroyed) return
    const shapes = elements.map((id) => this.#registry.get(id)).filter((element) => element !== undefined)
    const first = shapes[0]
    if (first === undefined) return
    this.#quietly(() => showPlaneOf(this.#canvas, first))
    const left = Math.min(...shapes.map((shape) => shape.x))
    const top = Math.min(...shapes.map((shape) => shape.y))
    const right = Math.max(...shapes.map((shape) => shape.x + shape.width))
    const bottom = Math.max(...shapes.map((shape) => shape.y + shape.height))
    const { x, y, width, height, inner } = this.#canvas.viewbox()
    const seenLeft = x + Math.max(margin, laneNameWidth + 8)
    const isSeen = left >= seenLeft && right <= x + width - margin && top >= y + margin && bottom <= y + height - margin / 2
    if (isSeen) return
    const target = {
      x: within((left + right - width) / 2, this.#begin(inner), inner.x + inner.width + margin - width),
      y: within((top + bottom - height) / 2, inner.y - margin, inner.y + inner.height + topMargin - height),
    }
    this.#jump.run({ x, y }, target, (at) => this.#quietly(() => this.#canvas.viewbox({ ...at, width, height })))
  }

  position(): PanePosition {
    return this.#position
  }

  /** Follows another pane; it is not reported back. */
  moveTo(position: PanePosition): void {
    this.#jump.stop()
    this.#quietly(() => {
      const { outer } = this.#canvas.viewbox()
      this.#canvas.viewbox({ x: position.x, y: position.y, width: outer.width / position.scale, height: outer.height / position.scale })
    })
  }

  /** 100 % with the first steps of the main pool in sight: from the top of their lanes where that leaves room for them, else right above them. */
  showBeginning(): void {
    this.#quietly(() => {
      const { inner, outer } = this.#canvas.viewbox()
      const steps = findBeginning(this.#registry.filter((element) => isInPlane(this.#canvas, element)))
      const left = this.#begin(inner)
      if (steps.length === 0) return void this.#canvas.viewbox({ x: left, y: inner.y - topMargin, width: outer.width, height: outer.height })
      const lanes = steps.map((step) => laneOf(this.#lanes(), step) ?? step)
      const seen = (count: number) => Math.max(...steps.slice(0, count).map((step) => step.y + step.height)) + topMargin
      const tops = [inner.y, ...lanes.map(({ y }) => y), ...steps.map(({ y }) => y - pillRoom)].map((top) => top - topMargin).toSorted((one, other) => one - other)
      const fits = (count: number) => tops.find((top) => top <= steps[0]!.y - topMargin && seen(count) <= top + outer.height)
      const y = fits(steps.length) ?? fits(2) ?? fits(1) ?? steps[0]!.y - pillRoom - topMargin
      const right = steps[0]!.x + steps[0]!.width
      const x = right <= left + outer.width / 2 ? left : steps[0]!.x - laneNameWidth - 2 * margin
      this.#canvas.viewbox({ x, y, width: outer.width, height: outer.height })
    })
  }

  seen(): SeenPart {
    return seenPart(this.#canvas.viewbox())
  }

  /** The whole diagram in the middle, never larger than it is drawn. */
  fit(): void {
    this.#quietly(() => {
      const { inner, outer } = this.#canvas.viewbox()
      const room = { width: outer.width - margin, height: outer.height - margin - pillRoom }
      const scale = Math.min(1, room.width / inner.width, room.height / inner.height)
      const width = outer.width / scale
      const height = outer.height / scale
      const y = inner.y - (height - inner.height - pillRoom / scale) / 2 - pillRoom / scale
      this.#canvas.viewbox({ x: inner.x - (width - inner.width) / 2, y, width, height })
    })
  }

  zoom(scale: number): void {
    this.#quietly(() => this.#canvas.zoom(scale, 'auto'))
  }

  /** The next step along the flow from one, or the first; null at the end. */
  next(from: string | null, direction: StepDirection): string | null {
    return findNextStep(this.#registry, from, direction)
  }

  /** Puts the keyboard on a shape, so that it is read out. */
  focus(element: string): void {
    const shape = this.#registry.get(element)
    if (shape !== undefined) (this.#registry.getGraphics(shape) as SVGElement & { focus(): void }).focus()
  }

  destroy(): void {
    this.#isDestroyed = true
    this.#events = null
    this.#jump.stop()
    this.#viewer.destroy()
  }

  #lanes(): DiagramElement[] {
    return this.#registry.filter((element) => element.type === 'bpmn:Lane' && isInPlane(this.#canvas, element))
  }

  /** Left edge of what is worth seeing: the names of lanes count, the name of the pool before them does not. */
  #begin(inner: Viewbox['inner']): number {
    const lanes = this.#lanes()
    return lanes.length > 0 ? Math.max(...lanes.map((lane) => lane.x)) : inner.x - 16
  }

  #showLaneNames(): void {
    this.#laneNames.show(this.#canvas.viewbox(), (element) => isInPlane(this.#canvas, element))
  }

  #quietly(move: () => void): void {
    this.#isMovedByProgram = true
    try {
      move()
    } finally {
      this.#isMovedByProgram = false
    }
  }
}

/** Room above the diagram for the pills of the first lane, in pixels. */
const topMargin = 8
const pillRoom = 20

/** A value kept between two bounds; where they leave no room, the lower one counts. */
function within(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least)
}

function laneOf(lanes: readonly DiagramElement[], step: DiagramElement): DiagramElement | undefined {
  const middle = step.y + step.height / 2
  return lanes.findLast((lane) => lane.y <= middle && lane.y + lane.height >= middle && lane.x <= step.x && lane.x + lane.width >= step.x)
}

function seenPart({ x, width, inner, scale }: Viewbox): SeenPart {
  const left = Math.min(x, inner.x)
  const whole = Math.max(x + width, inner.x + inner.width) - left
  return { start: (x - left) / whole, length: Math.min(1, width / whole), scale }
}
