import type { Change } from './change.ts'
import { Appear, Disappear, FieldChange, Rehang, SheetChange, ShowSheet, type DrawingCanvas, type LiveElement } from './element-changes.ts'
import type { ModelObject } from './model-object.ts'
import type { PaperDiagram, PaperElement } from './paper-diagram.ts'

interface Registry {
  get(id: string): LiveElement | undefined
  getAll(): LiveElement[]
}

interface Factory {
  createRoot(attributes: object): LiveElement
  createShape(attributes: object): LiveElement
  createConnection(attributes: object): LiveElement
  createLabel(attributes: object): LiveElement
}

export interface OpenDrawing {
  canvas: DrawingCanvas & { getRootElement(): LiveElement }
  registry: Registry
  factory: Factory
}

export interface DrawingChanges {
  /** Before the model changes. */
  departures: Change[]
  /** After the model changes. */
  arrivals: Change[]
  /** What has to be drawn again because of these changes. */
  changed: Set<LiveElement>
  /** Every element of the target, by id, living on or new. */
  elements: ReadonlyMap<string, LiveElement>
}

const numbers = ['x', 'y', 'width', 'height'] as const
const flags = ['collapsed', 'hidden', 'isFrame'] as const
const ends = ['source', 'target', 'host', 'labelTarget'] as const

/** What has to change in the open drawing so that it shows what is on the paper. `own` gives the object of the open document. */
export function compareDrawings(paper: PaperDiagram, open: OpenDrawing, own: (object: ModelObject) => ModelObject): DrawingChanges {
  const { canvas, registry, factory } = open
  const elements = new Map<string, LiveElement>()
  const changed = new Set<LiveElement>()
  const arrivals: Change[] = []
  const added = new Set<LiveElement>()
  const live = (element: PaperElement | undefined) => (element === undefined ? undefined : elements.get(element.id)!)
  for (const wanted of paper.elements.values()) {
    const known = registry.get(wanted.id)
    const element = known !== undefined && kindOf(known) === wanted.kind ? known : create(factory, wanted, own)
    elements.set(wanted.id, element)
    if (element !== known) {
      added.add(element)
      if (wanted.kind === 'root') arrivals.push(new SheetChange(canvas, element, true))
    }
  }
  for (const wanted of paper.elements.values()) {
    const element = elements.get(wanted.id)!
    const parent = live(wanted.parent)
    if (added.has(element)) {
      if (parent === undefined) continue
      // An arrow hangs on its ends, a label on its shape, only while they are in the drawing: taken back, nothing may point at them.
      for (const end of ends) if (wanted[end] !== undefined) arrivals.push(new FieldChange(element, end, live(wanted[end]), null))
      arrivals.push(new Appear(canvas, element, parent, siblingBefore(wanted, live)))
      changed.add(element)
      continue
    }
    const steps: Change[] = fieldChanges(element, wanted, own, live)
    if (parent !== undefined && element.parent !== parent) steps.push(new Rehang(element, parent, siblingBefore(wanted, live)))
    // Another object of the model is nothing to see; what it says is compared where the model is.
    if (steps.some((step) => !(step instanceof ObjectChange))) changed.add(element)
    arrivals.push(...steps)
  }
  return { departures: departuresOf(open, elements, arrivals, live(paper.root)!), arrivals, changed, elements }
}

/** Arrows go first, then labels, then shapes from the innermost; sheets last, when nothing hangs on them any more. */
function departuresOf({ canvas, registry }: OpenDrawing, elements: ReadonlyMap<string, LiveElement>, arrivals: Change[], root: LiveElement): Change[] {
  const gone = registry.getAll().filter((element) => elements.get(element.id) !== element)
  const rank = (element: LiveElement) => (element.waypoints !== undefined ? 0 : element.labelTarget ? 1 : 2)
  const departures: Change[] = []
  for (const element of gone.filter(({ parent }) => parent).toSorted((one, other) => rank(one) - rank(other) || depthOf(other) - depthOf(one))) {
    departures.push(new Disappear(canvas, element))
    for (const end of ends) if (element[end]) departures.push(new FieldChange(element, end, null))
  }
  const sheets = gone.filter(({ parent }) => !parent)
  if (sheets.includes(canvas.getRootElement())) arrivals.push(new ShowSheet(canvas, canvas.getRootElement(), root))
  for (const sheet of sheets) arrivals.push(new SheetChange(canvas, sheet, false))
  return departures
}

class ObjectChange extends FieldChange {}

function fieldChanges(
  element: LiveElement,
  wanted: PaperElement,
  own: (object: ModelObject) => ModelObject,
  live: (element: PaperElement | undefined) => LiveElement | undefined,
): Change[] {
  const changes: Change[] = []
  for (const field of ['businessObject', 'di'] as const) {
    if (element[field] !== own(wanted[field])) changes.push(new ObjectChange(element, field, own(wanted[field])))
  }
  if (wanted.kind === 'root') return changes
  if (element.type !== wanted.type) changes.push(new FieldChange(element, 'type', wanted.type))
  for (const field of numbers) if (wanted[field] !== undefined && element[field] !== wanted[field]) changes.push(new FieldChange(element, field, wanted[field]))
  for (const field of flags) if (Boolean(element[field]) !== Boolean(wanted[field])) changes.push(new FieldChange(element, field, wanted[field]))
  for (const field of ends) if ((element[field] ?? undefined) !== live(wanted[field])) changes.push(new FieldChange(element, field, live(wanted[field]) ?? null))
  if (wanted.waypoints !== undefined && !isSameWay(element.waypoints!, wanted.waypoints)) changes.push(new FieldChange(element, 'waypoints', wanted.waypoints))
  return changes
}

/** A new element without its ties, which are made when it appears. */
function create(factory: Factory, wanted: PaperElement, own: (object: ModelObject) => ModelObject): LiveElement {
  const { kind, id, type, waypoints } = wanted
  const measures = Object.fromEntries([...numbers, ...flags].filter((field) => wanted[field] !== undefined).map((field) => [field, wanted[field]]))
  const given = { id, type, ...measures, businessObject: own(wanted.businessObject), di: own(wanted.di) }
  if (kind === 'root') return factory.createRoot(given)
  if (kind === 'label') return factory.createLabel(given)
  return kind === 'connection' ? factory.createConnection({ ...given, waypoints }) : factory.createShape(given)
}

function siblingBefore(wanted: PaperElement, live: (element: PaperElement | undefined) => LiveElement | undefined): LiveElement | undefined {
  const siblings = wanted.parent!.children
  return live(siblings[siblings.indexOf(wanted) - 1])
}

function kindOf(element: LiveElement): PaperElement['kind'] {
  if (element.waypoints !== undefined) return 'connection'
  if (element.labelTarget) return 'label'
  return element.parent ? 'shape' : 'root'
}

function depthOf(element: LiveElement): number {
  let depth = 0
  for (let at = element.parent; at; at = at.parent) depth++
  return depth
}

function isSameWay(one: readonly { x: number; y: number }[], other: readonly { x: number; y: number }[]): boolean {
  return one.length === other.length && one.every(({ x, y }, place) => x === other[place]!.x && y === other[place]!.y)
}
