import type { FlowNode } from '../../flow-graph.ts'
import type { Bounds } from '../flow-layout.ts'
import type { LayoutGraph } from '../layout-graph.ts'
import type { LayoutOptions } from '../layout-options.ts'
import { labelSize, shapeSize, type Size } from '../shape-size.ts'
import { dataCandidates } from './data-candidates.ts'
import { type Drawing, overlap, runsThrough } from './drawing.ts'
import { type DrawnLink, DrawingTies, linksOf } from './drawing-ties.ts'
import { type Ground, groundOf } from './ground.ts'
import { makeRoom, type Shift } from './make-room.ts'
import { closeLane, placeAreas } from './place-areas.ts'
import { namesOnShapes } from './own-name-place.ts'
import { type Place, PlaceSearch, type Solid, stepGap } from './place-search.ts'
import { nameWay, routeAnew } from './route-anew.ts'
import { isOn, type Neighbour, stepCandidates } from './step-candidates.ts'
import { stepSize } from './step-size.ts'
import { takeRoomBack } from './take-room-back.ts'

export interface Revision {
  /** The flow that the drawing shows so far, and the one that it is to show. */
  before: LayoutGraph
  after: LayoutGraph
  /** Steps and documents to be placed again although nothing about them changed. */
  restless: ReadonlySet<string>
  /** Room that was made for steps when they got their places, by id: taken back when they are gone, in reverse. */
  rooms: ReadonlyMap<string, readonly MadeRoom[]>
  /** Whether room may be made by uniform shifts; else what finds no place stays where it was. */
  mayShift: boolean
}

/** How far things moved to make room for a step. */
export type MadeRoom = Pick<Shift, 'axis' | 'by'> & {
  /** Before the step, at the foot of its lane, or at the right end of its lane. */
  place: 'step' | 'foot' | 'end'
}

export interface RevisedDrawing {
  /** Room that was made for each step placed. */
  rooms: Map<string, MadeRoom[]>
  /** Shapes that got a place, and ways that were drawn anew. */
  placed: Set<string>
  routed: Set<string>
  /** Everything else moved by these shifts only, in this order. */
  shifts: Shift[]
  /** Steps for which no place was found, and those whose documents found none; they were put back where they stood, maybe onto others, and no way was drawn. */
  stuck: Set<string>
}

/**
 * Brings a drawing to another flow and keeps what stands in it: see the README, 「What stays where it is」. Changes the drawing in place.
 * Null where the new flow cannot be shown that way; the drawing is spoilt then.
 */
export function reviseDrawing(revision: Revision, drawing: Drawing, options: LayoutOptions): RevisedDrawing | null {
  return new DrawingRevision(revision, drawing, options).run()
}

class DrawingRevision {
  private readonly before: LayoutGraph
  private readonly after: LayoutGraph
  private readonly restless: ReadonlySet<string>
  private readonly mayShift: boolean
  private readonly given: Revision['rooms']
  private readonly rooms = new Map<string, MadeRoom[]>()
  private readonly drawing: Drawing
  private readonly options: LayoutOptions
  private readonly shifts: Shift[] = []
  private readonly placed = new Set<string>()
  private readonly stuck = new Set<string>()
  /** Ways to be drawn anew. */
  private readonly loose = new Set<string>()
  private readonly old = new Map<string, Bounds>()
  private readonly oldWays: ReadonlyMap<string, DrawnLink>
  private readonly coveredBefore: ReadonlySet<string>
  private ties: DrawingTies

  constructor({ before, after, restless, mayShift, rooms }: Revision, drawing: Drawing, options: LayoutOptions) {
    this.before = before
    this.after = after
    this.restless = restless
    this.mayShift = mayShift
    this.given = rooms
    this.drawing = drawing
    this.options = options
    this.oldWays = new Map(linksOf(before).map((link) => [link.id, link]))
    this.ties = new DrawingTies(after, drawing)
    this.coveredBefore = namesOnShapes(new DrawingTies(before, drawing), drawing, options)
  }

  run(): RevisedDrawing | null {
    const places = new Map(this.drawing.shapes)
    this.removeWhatIsGone()
    this.takeRoomsBack(places)
    const shifts = placeAreas(this.after, this.drawing, this.options)
    if (!shifts) return null
    this.shifts.push(...shifts)
    this.ties = new DrawingTies(this.after, this.drawing)
    this.findLooseWays()
    const steps = this.lift()
    const data = this.liftData(steps)
    for (const node of this.inOrder(steps)) if (!this.placeStep(node)) return null
    for (const item of data) this.placeBeside(item)
    if (this.stuck.size > 0) return { placed: this.placed, routed: new Set(), shifts: this.shifts, stuck: this.stuck, rooms: this.rooms }
    this.ties = new DrawingTies(this.after, this.drawing)
    const routed = this.ties.links.filter(({ id }) => this.loose.has(id) || this.isSpoilt(id))
    routeAnew(routed, this.placed, this.after, this.drawing, this.ties, this.options)
    this.nameChangedWays(new Set(routed.map(({ id }) => id)))
    return { placed: this.placed, routed: new Set(routed.map(({ id }) => id)), shifts: this.shifts, stuck: this.stuck, rooms: this.rooms }
  }

  private removeWhatIsGone(): void {
    const { before, after, drawing } = this
    const there = new Set([...after.nodes, ...after.data, ...after.annotations, ...after.pools, ...after.lanes].map(({ id }) => id))
    const lanes = before.lanes.map(({ id }) => id)
    for (const id of lanes.toReversed()) if (!there.has(id)) closeLane(id, lanes, drawing)
    for (const { id } of [...before.nodes, ...before.data, ...before.annotations, ...before.pools]) {
      if (there.has(id)) continue
      drawing.shapes.delete(id)
      drawing.labels.delete(id)
    }
    const links = new Set(linksOf(after).map(({ id }) => id))
    for (const id of this.oldWays.keys()) if (!links.has(id)) this.erase(id)
  }

  private takeRoomsBack(places: ReadonlyMap<string, Bounds>): void {
    const there = new Set(this.after.nodes.map(({ id }) => id))
    for (const { id, lane, pool } of this.before.nodes) {
      const box = places.get(id)
      const made = this.given.get(id)
      if (!box || !made || there.has(id)) continue
      const ground = this.drawing.shapes.get(lane ?? pool ?? '')
      this.ties = new DrawingTies(this.after, this.drawing)
      for (const { axis, by, place } of made.toReversed()) {
        const from = place === 'step' ? box.x - stepGap / 2 : !ground ? null : place === 'foot' ? ground.y + ground.height - by : ground.x + ground.width - 0.5 - by
        if (from === null) continue
        const shift: Shift = { axis, from, by }
        if (takeRoomBack(this.drawing, this.ties, shift)) this.shifts.push({ axis, from: from + by, by: -by })
      }
    }
  }

  private findLooseWays(): void {
    for (const { id, source, target } of this.ties.links) {
      const old = this.oldWays.get(id)
      if (!old || old.source !== source || old.target !== target) this.loose.add(id)
    }
  }

  /** Takes up the steps that need a place. Those that already stood somewhere leave with their ways. */
  private lift(): FlowNode[] {
    const known = new Map(this.before.nodes.map((node) => [node.id, node]))
    const steps = this.after.nodes.filter((node) => {
      if (node.subProcess !== null || node.attachedTo !== null) return false
      const old = known.get(node.id)
      const bounds = this.drawing.shapes.get(node.id)
      if (!bounds || !old) return true
      const isFrame = this.before.nodes.some(({ subProcess }) => subProcess === node.id) && bounds.width > 200
      const isEmptied = isFrame && !this.after.nodes.some(({ subProcess }) => subProcess === node.id)
      return old.lane !== node.lane || old.pool !== node.pool || old.family !== node.family || old.attachedTo !== null || isEmptied || this.restless.has(node.id)
    })
    for (const { id } of steps) this.liftShape(id)
    return steps
  }

  private liftShape(id: string): void {
    const bounds = this.drawing.shapes.get(id)
    if (bounds) this.old.set(id, bounds)
    const contents = new Set(this.ties.contentsOf(id))
    for (const inner of contents) {
      const box = this.drawing.shapes.get(inner)
      if (box) this.old.set(inner, box)
      this.drawing.shapes.delete(inner)
    }
    this.drawing.shapes.delete(id)
    this.drawing.labels.delete(id)
    for (const link of this.ties.links) {
      if ([link.source, link.target].some((end) => end === id || contents.has(end))) this.loose.add(link.id)
    }
    for (const way of this.loose) this.erase(way)
  }

  /** Documents and notes without a place, and those that belong to lifted steps only. */
  private liftData(steps: readonly FlowNode[]): LayoutGraph['data'][number]['id'][] {
    const lifted = new Set(steps.map(({ id }) => id))
    const known = new Set([...this.before.data, ...this.before.annotations].map(({ id }) => id))
    const found: string[] = []
    for (const { id } of [...this.after.data, ...this.after.annotations]) {
      const around = this.stepsAround(id)
      const isLifted = around.length > 0 && around.every((step) => lifted.has(step)) && this.ties.holdersOf(id).length === 0
      if (this.drawing.shapes.has(id) && !isLifted && !this.restless.has(id)) continue
      if (!this.drawing.shapes.has(id) && known.has(id) && !isLifted) continue
      found.push(id)
      this.liftShape(id)
    }
    return found
  }

  private stepsAround(id: string): string[] {
    const ties = this.ties.links.filter(({ kind }) => kind === 'data' || kind === 'association')
    const writers = ties.flatMap(({ source, target }) => (target === id ? [source] : []))
    return [...writers, ...ties.flatMap(({ source, target }) => (source === id ? [target] : []))]
  }

  /** Steps next to those that have a place come first. */
  private * inOrder(steps: readonly FlowNode[]): Generator<FlowNode> {
    const open = new Set(steps)
    const into = Map.groupBy(this.after.sequenceFlows, ({ target }) => target)
    const outOf = Map.groupBy(this.after.sequenceFlows, ({ source }) => source)
    while (open.size > 0) {
      const waiting = [...open]
      const isReady = ({ id }: FlowNode): boolean => (into.get(id) ?? []).some(({ source }) => this.drawing.shapes.has(source))
      const isAhead = ({ id }: FlowNode): boolean => (outOf.get(id) ?? []).some(({ target }) => this.drawing.shapes.has(target))
      const next = waiting.find(isReady) ?? waiting.find(isAhead) ?? waiting[0]!
      open.delete(next)
      yield next
    }
  }

  private placeStep(node: FlowNode): boolean {
    const ground = groundOf(this.after, this.drawing, node.pool, node.lane)
    if (!ground) return false
    const old = this.old.get(node.id) ?? null
    const size = this.sizeOf(node, old)
    const label = node.family === 'activity' ? null : labelSize(node.name, 98, this.options)
    const { before, after } = this.neighboursOf(node, ground)
    const solids = this.solids(ground)
    const search = new PlaceSearch(ground, solids, this.drawing.edges.values(), this.mayShift)
    const isAlone = before.length + after.length === 0
    const wish = { size, before, after, old: this.mayShift || isAlone ? old : null, ground, solids }
    const place = search.best(size, label, stepCandidates(wish))
    if (place) this.take(node.id, place, ground)
    else if (!old) return false
    else {
      this.stuck.add(node.id)
      this.take(node.id, { box: old, label: null, shifts: [] }, ground)
    }
    return true
  }

  private sizeOf(node: FlowNode, old: Bounds | null): Size {
    const known = this.before.nodes.find(({ id }) => id === node.id)
    const isSame = known?.family === node.family && !(old && old.width > 200 && !this.after.nodes.some(({ subProcess }) => subProcess === node.id))
    const events = this.after.nodes.filter(({ attachedTo }) => attachedTo === node.id).length
    return old && isSame ? { width: old.width, height: old.height } : stepSize(node, events, this.options)
  }

  private neighboursOf(node: FlowNode, ground: Ground): { before: Neighbour[], after: Neighbour[] } {
    const links = this.ties.links.filter(({ kind }) => kind === 'sequence' || kind === 'message')
    const neighbour = (id: string, name: string): Neighbour[] => {
      const bounds = this.drawing.shapes.get(this.ties.anchorOf(id))
      const gap = Math.max(stepGap, (labelSize(name, 84, this.options)?.width ?? 0) + 12)
      return bounds && id !== node.id && !this.ties.areas.has(id) ? [{ bounds, isHere: isOn(ground, bounds), gap }] : []
    }
    const before = links.flatMap(({ source, target, name }) => (target === node.id ? neighbour(source, name) : []))
    const after = links.flatMap(({ source, target, name }) => (source === node.id ? neighbour(target, name) : []))
    const start = Math.min(Infinity, ...before.map(({ bounds }) => bounds.x))
    const followers = after.filter(({ bounds }) => bounds.x > start || before.length === 0)
    const end = Math.max(-Infinity, ...followers.map(({ bounds }) => bounds.x))
    const isLoop = ({ bounds }: Neighbour): boolean => followers.length > 0 && bounds.x >= end && before.length > 1
    return { before: before.filter((one) => !isLoop(one)), after: followers }
  }

  private solids(ground: Ground): Solid[] {
    const { drawing, ties } = this
    const isFree = ground.id === null
    const begin = (id: string): Bounds | undefined => drawing.shapes.get(ties.anchorOf(id))
    const shapes = [...drawing.shapes].filter(([id]) => isFree || !ties.areas.has(id))
    return [
      ...shapes.map(([id, box]): Solid => ({ box, begins: begin(id) ?? box, isLabel: false })),
      ...[...drawing.labels].map(([id, box]): Solid => ({ box, begins: begin(id) ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 }, isLabel: true })),
    ]
  }

  private take(id: string, { box, label, shifts }: Place, ground: Ground): void {
    for (const shift of shifts) {
      this.note(id, { axis: shift.axis, by: shift.by, place: shift.axis === 'y' ? 'foot' : 'step' })
      this.shift(shift)
    }
    this.widen(id, ground, Math.max(box.x + box.width + 20, label ? label.x + label.width + 8 : 0))
    const old = this.old.get(id)
    this.drawing.shapes.set(id, box)
    if (label) this.drawing.labels.set(id, label)
    this.placed.add(id)
    if (old) this.carryContents(id, box.x - old.x, box.y + box.height - old.y - old.height)
  }

  /** Lets the lane, and all that ends where it ends, reach up to `end`. */
  private widen(id: string, ground: Ground, end: number): void {
    const area = ground.id === null ? undefined : this.drawing.shapes.get(ground.id)
    if (!area || end <= area.x + area.width) return
    const by = Math.ceil(end - area.x - area.width)
    this.note(id, { axis: 'x', by, place: 'end' })
    this.shift({ axis: 'x', from: area.x + area.width - 0.5, by })
  }

  private carryContents(id: string, x: number, y: number): void {
    for (const node of this.after.nodes) {
      const old = this.old.get(node.id)
      if (!old || this.drawing.shapes.has(node.id) || (node.attachedTo !== id && node.subProcess !== id)) continue
      this.drawing.shapes.set(node.id, { ...old, x: old.x + x, y: old.y + y })
      this.placed.add(node.id)
      this.drawing.labels.delete(node.id)
      this.carryContents(node.id, x, y)
    }
  }

  private note(id: string, room: MadeRoom): void {
    this.rooms.set(id, [...(this.rooms.get(id) ?? []), room])
  }

  private shift(shift: Shift): void {
    this.shifts.push(shift)
    this.shiftOld(shift)
    for (const id of makeRoom(this.drawing, this.ties, shift)) this.loose.add(id)
  }

  /** What was taken up and waits for its place moves as if it stood where it was. */
  private shiftOld({ axis, from, by }: Shift): void {
    const moved = [...this.old].filter(([id, bounds]) => (this.old.get(this.ties.anchorOf(id)) ?? bounds)[axis] >= from)
    for (const [id, bounds] of moved) this.old.set(id, { ...bounds, [axis]: bounds[axis] + by })
  }

  private placeBeside(id: string): void {
    const old = this.old.get(id) ?? null
    const step = this.stepsAround(id).find((other) => this.drawing.shapes.has(other))
    const bounds = step === undefined ? old : (this.drawing.shapes.get(step) ?? old)
    const item = this.after.data.find((one) => one.id === id)
    const note = this.after.annotations.find((one) => one.id === id)
    const node = this.after.nodes.find((one) => one.id === this.ties.anchorOf(step ?? ''))
    const ground = groundOf(this.after, this.drawing, node?.pool ?? null, node?.lane ?? null)
    if (!bounds || !ground) return
    const size = old ?? shapeSize(item?.kind ?? 'note', note?.text ?? '', this.options)
    const label = item ? labelSize(item.name, 98, this.options) : null
    const solids = this.solids(ground)
    const search = new PlaceSearch(ground, solids, this.drawing.edges.values(), this.mayShift)
    const own = solids.filter(({ box }) => isOn(ground, box))
    const place = search.best({ width: size.width, height: size.height }, label, dataCandidates(size, label ? label.height + 2 : 0, bounds, old, own))
    if (place) this.take(id, place, ground)
    else if (old) {
      for (const other of this.stepsAround(id)) this.stuck.add(other)
      this.take(id, { box: old, label: null, shifts: [] }, ground)
    }
  }

  /** Whether a way that stayed has come to lie under something that got a place. */
  private isSpoilt(id: string): boolean {
    const way = this.drawing.edges.get(id)
    const link = this.ties.linkById.get(id)
    if (!way || !link) return false
    const ends = new Set([link.source, link.target].flatMap((end) => [end, ...this.ties.holdersOf(end)]))
    return [...this.placed].some((shape) => {
      const box = this.drawing.shapes.get(shape)
      const label = this.drawing.labels.get(shape)
      return (box !== undefined && !ends.has(shape) && runsThrough(way, box)) || (label !== undefined && runsThrough(way, label))
    })
  }

  /** Names of ways that stayed: set where they are new, and where their old place is taken. */
  private nameChangedWays(routed: ReadonlySet<string>): void {
    // A name without a box goes with the middle of its way: that may have come to lie on a shape.
    const covered = namesOnShapes(this.ties, this.drawing, this.options)
    for (const { id, name } of this.ties.links) {
      if (routed.has(id) || !this.drawing.edges.has(id)) continue
      const old = this.oldWays.get(id)
      const box = this.drawing.labels.get(id)
      const isCovered = (covered.has(id) && !this.coveredBefore.has(id)) || (box !== undefined && [...this.placed].some((shape) => {
        const other = this.drawing.shapes.get(shape)
        return other !== undefined && overlap(box, other)
      }))
      if (old && (old.name === name || (name !== '' && box)) && !isCovered) continue
      nameWay(id, name, this.after, this.drawing, this.ties, this.options)
    }
  }

  private erase(way: string): void {
    this.drawing.edges.delete(way)
    this.drawing.labels.delete(way)
  }
}
