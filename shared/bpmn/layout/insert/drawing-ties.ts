import type { LinkKind } from '../section.ts'
import type { LayoutGraph } from '../layout-graph.ts'
import { dataLinkKey } from '../flow-layout.ts'
import type { Drawing } from './drawing.ts'

/** One drawn link between two elements. */
export interface DrawnLink {
  id: string
  kind: LinkKind
  name: string
  source: string
  target: string
}

/** What in a drawing belongs together: what moves with what, which shapes are ground to stand on, and where flows end. */
export class DrawingTies {
  /** Pools, lanes, and whatever else is drawn around steps without being one, such as groups. */
  readonly areas: ReadonlySet<string>
  readonly links: readonly DrawnLink[]
  readonly linkById: ReadonlyMap<string, DrawnLink>
  private readonly holders = new Map<string, string>()

  constructor(graph: LayoutGraph, drawing: Drawing) {
    const solid = new Set([...graph.nodes, ...graph.data, ...graph.annotations].map(({ id }) => id))
    this.areas = new Set([...graph.pools.map(({ id }) => id), ...graph.lanes.map(({ id }) => id), ...[...drawing.shapes.keys()].filter((id) => !solid.has(id))])
    this.links = linksOf(graph)
    this.linkById = new Map(this.links.map((link) => [link.id, link]))
    for (const node of graph.nodes) {
      const holder = node.attachedTo ?? node.subProcess
      if (holder !== null && drawing.shapes.has(holder)) this.holders.set(node.id, holder)
    }
    this.holdData(graph, drawing)
  }

  /** The outermost shape that an element moves with: the activity of a boundary event, the open sub-process around a step, else itself. */
  anchorOf(id: string): string {
    let at = id
    for (let holder = this.holders.get(at), depth = 0; holder !== undefined && depth < 100; holder = this.holders.get(at), depth += 1) at = holder
    return at
  }

  /** The shapes that an element lies in or sits on, innermost first. */
  holdersOf(id: string): string[] {
    const found: string[] = []
    for (let at = this.holders.get(id); at !== undefined && !found.includes(at); at = this.holders.get(at)) found.push(at)
    return found
  }

  /** Whether something else moves with the shape. */
  contentsOf(id: string): string[] {
    return [...this.holders.keys()].filter((other) => this.holdersOf(other).includes(id))
  }

  /** Documents and notes inside an open sub-process are known by where they are drawn. */
  private holdData(graph: LayoutGraph, drawing: Drawing): void {
    const frames = graph.nodes.flatMap(({ id }) => {
      const bounds = drawing.shapes.get(id)
      return bounds && graph.nodes.some((node) => node.subProcess === id && drawing.shapes.has(node.id)) ? [{ id, bounds }] : []
    })
    for (const { id } of [...graph.data, ...graph.annotations]) {
      const box = drawing.shapes.get(id)
      if (!box) continue
      const around = frames.filter(({ bounds }) => box.x >= bounds.x && box.y >= bounds.y
        && box.x + box.width <= bounds.x + bounds.width && box.y + box.height <= bounds.y + bounds.height)
      const inner = around.toSorted((one, other) => one.bounds.width * one.bounds.height - other.bounds.width * other.bounds.height)[0]
      if (inner) this.holders.set(id, inner.id)
    }
  }
}

/** Every link of a graph that has a way in a drawing. */
export function linksOf(graph: LayoutGraph): DrawnLink[] {
  return [
    ...graph.sequenceFlows.map(({ id, name, source, target }): DrawnLink => ({ id, kind: 'sequence', name, source, target })),
    ...graph.messageFlows.map(({ id, name, source, target }): DrawnLink => ({ id, kind: 'message', name, source, target })),
    ...graph.dataLinks.map(({ id, node, data, direction }): DrawnLink => ({
      id: id ?? dataLinkKey(node, data, direction), kind: 'data', name: '',
      source: direction === 'write' ? node : data, target: direction === 'write' ? data : node,
    })),
    ...(graph.associations ?? []).map(({ id, source, target }): DrawnLink => ({ id, kind: 'association', name: '', source, target })),
  ]
}
