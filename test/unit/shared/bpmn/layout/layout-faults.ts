import type { Bounds, FlowLayout, Point } from '../../../../../shared/bpmn/layout/flow-layout.ts'
import { annotationLinkKey, dataLinkKey } from '../../../../../shared/bpmn/layout/flow-layout.ts'
import type { LayoutGraph } from '../../../../../shared/bpmn/layout/layout-graph.ts'

/** One thing wrong with a layout, as `rule: what`. */
export type LayoutFault = string

/** Everything that breaks a rule of the drawing, found from coordinates alone. */
export function layoutFaults(graph: LayoutGraph, layout: FlowLayout): LayoutFault[] {
  const faults = new FaultFinder(graph, layout)
  return [...faults.overlaps(), ...faults.borders(), ...faults.lanes(), ...faults.flows(), ...faults.labels(), ...faults.sharedWays()]
}

class FaultFinder {
  private readonly graph: LayoutGraph
  private readonly layout: FlowLayout
  private readonly around = new Map<string, string>()
  private readonly host = new Map<string, string>()
  private readonly solids: string[]

  constructor(graph: LayoutGraph, layout: FlowLayout) {
    this.graph = graph
    this.layout = layout
    for (const node of graph.nodes) {
      if (node.subProcess !== null) this.around.set(node.id, node.subProcess)
      if (node.attachedTo !== null) this.host.set(node.id, node.attachedTo)
    }
    for (const { id } of [...graph.data, ...graph.annotations]) this.placeInside(id)
    this.solids = [...graph.nodes, ...graph.data, ...graph.annotations, ...graph.pools.filter(pool => pool.isBlackBox)].map(({ id }) => id)
  }

  * overlaps(): Generator<LayoutFault> {
    for (const id of this.solids) if (!this.layout.shapes.has(id)) yield `missing: ${id}`
    for (const [index, one] of this.solids.entries()) {
      for (const other of this.solids.slice(index + 1)) {
        if (this.isInside(one, other) || this.isInside(other, one) || this.host.get(one) === other || this.host.get(other) === one) continue
        if (overlap(this.bounds(one), this.bounds(other))) yield `overlap: ${one} and ${other}`
      }
    }
  }

  * borders(): Generator<LayoutFault> {
    for (const node of this.graph.nodes) {
      const inside = node.subProcess ?? node.lane ?? node.pool
      if (inside !== null && !contains(this.bounds(inside), this.bounds(node.id))) yield `outside: ${node.id} of ${inside}`
    }
    const borders = [...this.graph.lanes, ...this.graph.pools].map(({ id }) => this.layout.shapes.get(id)).filter(bounds => bounds !== undefined)
    for (const id of this.solids) {
      const shape = this.bounds(id)
      for (const border of borders) {
        if (overlap(border, shape) && !contains(border, shape)) yield `straddles: ${id}`
      }
    }
  }

  * lanes(): Generator<LayoutFault> {
    for (const parent of [...this.graph.pools.map(({ id }) => id), ...this.graph.lanes.map(({ id }) => id)]) {
      const children = this.graph.lanes.filter(lane => (lane.parent ?? lane.pool) === parent).map(({ id }) => this.bounds(id))
      if (children.length === 0) continue
      const outer = this.bounds(parent)
      children.sort((a, b) => a.y - b.y)
      for (const [index, lane] of children.entries()) {
        const above = index === 0 ? outer.y : children[index - 1]!.y + children[index - 1]!.height
        if (lane.y !== above) yield `gap: above lane ${index} of ${parent}`
        if (lane.height < 80) yield `low: lane ${index} of ${parent}`
        if (lane.x !== outer.x + 30 || lane.x + lane.width !== outer.x + outer.width) yield `width: lane ${index} of ${parent}`
      }
    }
  }

  * flows(): Generator<LayoutFault> {
    for (const { id, source, target } of this.ends()) {
      const points = this.layout.edges.get(id)
      if (!points) {
        yield `no way: ${id}`
        continue
      }
      for (const [from, to] of segmentsOf(points)) {
        if (from.x !== to.x && from.y !== to.y) yield `slanted: ${id}`
        for (const solid of this.solids) {
          if (this.mayTouch(solid, source, target)) continue
          if (overlap(boxOf(from, to), inset(this.bounds(solid), 1))) yield `through: ${id} runs through ${solid}`
        }
      }
      if (!this.isDocked(points[0]!, source)) yield `undocked: ${id} at its source`
      if (!this.isDocked(points.at(-1)!, target)) yield `undocked: ${id} at its target`
    }
  }

  * labels(): Generator<LayoutFault> {
    const labels = [...this.layout.labels]
    const lines = [...this.layout.edges].flatMap(([id, points]) => segmentsOf(points).map(([from, to]) => ({ id, box: boxOf(from, to) })))
    for (const [index, [id, box]] of labels.entries()) {
      for (const [other, otherBox] of labels.slice(index + 1)) if (overlap(box, otherBox)) yield `label: ${id} over the label of ${other}`
      for (const solid of this.solids) {
        if (!contains(this.bounds(solid), box) && overlap(box, this.bounds(solid))) yield `label: ${id} over ${solid}`
        if (contains(this.bounds(solid), box) && !this.layout.expanded.has(solid)) yield `label: ${id} within ${solid}`
      }
      for (const line of lines) if (overlap(inset(box, 1), line.box)) yield `label: ${id} over the flow ${line.id}`
      for (const { id: border } of [...this.graph.lanes, ...this.graph.pools]) {
        const bounds = this.layout.shapes.get(border)
        if (bounds && overlap(bounds, box) && !contains(bounds, box)) yield `label: ${id} over the border of ${border}`
      }
    }
  }

  * sharedWays(): Generator<LayoutFault> {
    const lines = [...this.layout.edges].flatMap(([id, points]) => segmentsOf(points).map(([from, to]) => ({ id, from, to })))
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (one.id !== other.id && sharesWay(one, other)) yield `shared: ${one.id} and ${other.id}`
      }
    }
  }

  private ends(): { id: string, source: string, target: string }[] {
    const data = this.graph.dataLinks.map(({ id, node, data: document, direction }) => ({
      id: id ?? dataLinkKey(node, document, direction),
      source: direction === 'write' ? node : document,
      target: direction === 'write' ? document : node,
    }))
    const ties = this.graph.associations ?? this.graph.annotations.flatMap(note => note.about.map(about => (
      { id: annotationLinkKey(note.id, about), source: note.id, target: about }
    )))
    const isDrawn = (id: string): boolean => this.layout.shapes.has(id) || this.layout.edges.has(id)
    return [...this.graph.sequenceFlows, ...this.graph.messageFlows, ...data, ...ties]
      .filter(({ source, target }) => isDrawn(source) && isDrawn(target))
  }

  /** Documents and annotations have no home in the graph: the smallest open sub-process that holds one completely is taken for it. */
  private placeInside(id: string): void {
    const size = (other: string): number => this.bounds(other).width * this.bounds(other).height
    const holders = [...this.layout.expanded].filter(frame => contains(this.bounds(frame), this.bounds(id)))
    const smallest = holders.toSorted((one, other) => size(one) - size(other))[0]
    if (smallest !== undefined) this.around.set(id, smallest)
  }

  private isDocked(point: Point, id: string): boolean {
    const way = this.layout.edges.get(id)
    if (!way) return isOnBorder(point, this.bounds(id))
    return segmentsOf(way).some(([from, to]) => contains(inset(boxOf(from, to), -1), { ...point, width: 0, height: 0 }))
  }

  private mayTouch(solid: string, source: string, target: string): boolean {
    return solid === source || solid === target || this.isInside(source, solid) || this.isInside(target, solid)
      || this.host.get(source) === solid || this.host.get(target) === solid
  }

  private isInside(id: string, outer: string): boolean {
    for (let at = this.around.get(id); at !== undefined; at = this.around.get(at)) if (at === outer) return true
    return false
  }

  private bounds(id: string): Bounds {
    return this.layout.shapes.get(id) ?? { x: -1e6, y: -1e6, width: 1, height: 1 }
  }
}

export interface LayoutFigures {
  crossings: number
  bends: number
  width: number
  height: number
}

/** Crossings of sequence and message flows with each other, and their bends. */
export function layoutFigures(graph: LayoutGraph, layout: FlowLayout): LayoutFigures {
  const ways = [...graph.sequenceFlows, ...graph.messageFlows].flatMap(({ id }) => layout.edges.get(id) ?? [])
  const edges = [...graph.sequenceFlows, ...graph.messageFlows].map(({ id }) => layout.edges.get(id) ?? [])
  let crossings = 0
  for (const [index, one] of edges.entries()) {
    for (const other of edges.slice(index + 1)) {
      for (const a of segmentsOf(one)) for (const b of segmentsOf(other)) if (cross(a, b)) crossings++
    }
  }
  return { crossings, bends: ways.length - 2 * edges.filter(points => points.length > 0).length, width: layout.width, height: layout.height }
}

function cross(one: [Point, Point], other: [Point, Point]): boolean {
  const [a, b] = [boxOf(...one), boxOf(...other)]
  return (a.width === 0) !== (b.width === 0) && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    || (a.width === 0 && b.height === 0 && a.x > b.x && a.x < b.x + b.width && b.y > a.y && b.y < a.y + a.height)
    || (b.width === 0 && a.height === 0 && b.x > a.x && b.x < a.x + a.width && a.y > b.y && a.y < b.y + b.height)
}

function segmentsOf(points: Point[]): [Point, Point][] {
  return points.slice(1).map((point, index) => [points[index]!, point])
}

function boxOf(from: Point, to: Point): Bounds {
  return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) }
}

function inset(bounds: Bounds, by: number): Bounds {
  return { x: bounds.x + by, y: bounds.y + by, width: bounds.width - 2 * by, height: bounds.height - 2 * by }
}

function overlap(one: Bounds, other: Bounds): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}

function contains(outer: Bounds, inner: Bounds): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height
}

function isOnBorder(point: Point, bounds: Bounds): boolean {
  const grown = inset(bounds, -1)
  const isIn = point.x >= grown.x && point.x <= grown.x + grown.width && point.y >= grown.y && point.y <= grown.y + grown.height
  const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
  const depth = Math.min(point.x - bounds.x, bounds.x + bounds.width - point.x, point.y - bounds.y, bounds.y + bounds.height - point.y)
  const isSmall = bounds.width <= 50 && bounds.height <= 50
  const distance = Math.hypot(point.x - middle.x, point.y - middle.y)
  return isIn && (depth <= 1 || (isSmall && distance >= bounds.width / 2 - 10))
}

function sharesWay(one: { from: Point, to: Point }, other: { from: Point, to: Point }): boolean {
  const a = boxOf(one.from, one.to)
  const b = boxOf(other.from, other.to)
  if (a.width === 0 && b.width === 0 && a.x === b.x) return Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1
  if (a.height === 0 && b.height === 0 && a.y === b.y) return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1
  return false
}
