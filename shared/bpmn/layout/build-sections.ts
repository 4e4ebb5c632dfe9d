import type { FlowNode } from '../flow-graph.ts'
import { annotationLinkKey, dataLinkKey } from './flow-layout.ts'
import { laneStrips } from './lane-strips.ts'
import type { LayoutGraph } from './layout-graph.ts'
import type { LayoutOptions } from './layout-options.ts'
import type { Item, ItemKind, Link, LinkKind, Section } from './section.ts'
import { hostSize, markedSize, shapeSize } from './shape-size.ts'

/** The sections of a diagram: the outermost one under null, the inside of each expanded sub-process under its id. */
export type Sections = Map<string | null, Section>

/** A link that no grid can hold: over the border of a sub-process, to a pool with contents, between black boxes, to a lane or to a flow. */
export interface LooseLink {
  id: string
  kind: LinkKind
  name: string
  source: string
  target: string
}

/** Turns a graph into sections, and the links that belong to none of them. */
export function buildSections(graph: LayoutGraph, options: LayoutOptions): { sections: Sections, loose: LooseLink[] } {
  return new SectionBuilder(graph, options).build()
}

/** Activities drawn with a marker at their foot. */
const markedTypes: ReadonlySet<string> = new Set(['SubProcess', 'AdHocSubProcess', 'Transaction', 'CallActivity'])

class SectionBuilder {
  private readonly graph: LayoutGraph
  private readonly options: LayoutOptions
  private readonly nodes: Map<string, FlowNode>
  private readonly expanded: Set<string>
  private readonly sections: Sections = new Map()
  private readonly loose: LooseLink[] = []
  private readonly flowSources: Map<string, string>
  private readonly blackBoxes: Set<string>
  /** Section and index of every item by id; boundary events lead to their host. */
  private readonly places = new Map<string, { section: string | null, index: number }>()

  constructor(graph: LayoutGraph, options: LayoutOptions) {
    this.graph = graph
    this.options = options
    this.nodes = new Map(graph.nodes.map(node => [node.id, node]))
    this.blackBoxes = new Set(graph.pools.filter(pool => pool.isBlackBox).map(pool => pool.id))
    this.flowSources = new Map([...graph.sequenceFlows, ...graph.messageFlows].map(flow => [flow.id, flow.source]))
    this.expanded = new Set(graph.nodes.flatMap(node => (node.subProcess !== null && this.nodes.has(node.subProcess) ? [node.subProcess] : [])))
  }

  build(): { sections: Sections, loose: LooseLink[] } {
    this.sections.set(null, { strips: laneStrips(this.graph), items: [], links: [] })
    for (const id of this.expanded) {
      this.sections.set(id, { strips: [{ pool: null, lane: null, isBand: false }], items: [], links: [] })
    }
    this.addSteps()
    this.addPools()
    for (const data of this.graph.data) {
      const around = this.graph.dataLinks.filter(link => link.data === data.id).map(link => link.node)
      this.addBeside(data.id, data.kind, data.name, around)
    }
    for (const note of this.graph.annotations) this.addBeside(note.id, 'note', note.text, note.about)
    this.addLinks()
    return { sections: this.sections, loose: this.loose }
  }

  private addSteps(): void {
    for (const node of this.graph.nodes) {
      if (node.attachedTo !== null && this.nodes.has(node.attachedTo)) continue
      const section = node.subProcess !== null && this.sections.has(node.subProcess) ? node.subProcess : null
      const kind = this.expanded.has(node.id) ? 'frame' : node.family === 'activity' ? 'task' : node.family
      const item = this.add(section, node.id, kind, node.name, section === null ? this.stripOf(node) : 0)
      if (kind === 'task' && markedTypes.has(node.type)) Object.assign(item, markedSize(item, node.name, this.options))
    }
    for (const node of this.graph.nodes) {
      const host = node.attachedTo === null ? undefined : this.places.get(node.attachedTo)
      if (!host) continue
      const item = this.sections.get(host.section)!.items[host.index]!
      item.boundary.push({ id: node.id, name: node.name })
      this.places.set(node.id, host)
    }
    for (const { items } of this.sections.values()) {
      for (const item of items) if (item.kind === 'task' && item.boundary.length > 0) Object.assign(item, hostSize(item, this.options))
    }
  }

  private addPools(): void {
    this.sections.get(null)!.strips.forEach((strip, index) => {
      const pool = strip.isBand ? this.graph.pools.find(entry => entry.id === strip.pool) : undefined
      if (pool) this.add(null, pool.id, 'pool', pool.name, index)
    })
  }

  /** Documents and annotations stand in the section that all their steps have in common. */
  private addBeside(id: string, kind: ItemKind, name: string, around: string[]): void {
    const sections = around.flatMap(other => {
      const place = this.placeOf(other)
      return place ? [place.section] : []
    })
    const section = sections.length === 0 ? null : sections.reduce((one, other) => this.commonSection(one, other))
    this.add(section, id, kind, name, Math.max(0, this.sections.get(section)!.strips.findIndex(strip => !strip.isBand)))
  }

  private addLinks(): void {
    for (const flow of this.graph.sequenceFlows) this.addLink(flow.id, 'sequence', flow.name, flow.source, flow.target)
    for (const flow of this.graph.messageFlows) this.addLink(flow.id, 'message', flow.name, flow.source, flow.target)
    for (const link of this.graph.dataLinks) {
      const id = link.id ?? dataLinkKey(link.node, link.data, link.direction)
      const [source, target] = link.direction === 'write' ? [link.node, link.data] : [link.data, link.node]
      this.addLink(id, 'data', '', source, target)
    }
    const ties = this.graph.associations ?? this.graph.annotations.flatMap(note => note.about.map(about => (
      { id: annotationLinkKey(note.id, about), source: note.id, target: about }
    )))
    for (const tie of ties) this.addLink(tie.id, 'association', '', tie.source, tie.target)
  }

  private addLink(id: string, kind: LinkKind, name: string, source: string, target: string): void {
    const from = this.placeOf(source)
    const to = this.placeOf(target)
    const isExact = this.places.has(source) && this.places.has(target) && from?.section === to?.section
      && !(this.blackBoxes.has(source) && this.blackBoxes.has(target))
    if (!isExact) this.loose.push({ id, kind, name, source, target })
    if (!from || !to) return
    const section = this.commonSection(from.section, to.section)
    const link: Link = {
      id, kind, name, source: this.lift(from, section), target: this.lift(to, section), sourceEvent: null, targetEvent: null, isBack: false,
      isGuide: !isExact,
    }
    if (isExact && this.isBoundary(source)) link.sourceEvent = source
    if (isExact && this.isBoundary(target)) link.targetEvent = target
    this.sections.get(section)!.links.push(link)
  }

  /** Place of an item; of a flow, the place where it begins. */
  private placeOf(id: string): { section: string | null, index: number } | undefined {
    return this.places.get(id) ?? this.places.get(this.flowSources.get(id) ?? '')
  }

  private isBoundary(id: string): boolean {
    const host = this.nodes.get(id)?.attachedTo ?? null
    return host !== null && this.nodes.has(host)
  }

  private add(section: string | null, id: string, kind: ItemKind, name: string, strip: number): Item {
    const { width, height } = shapeSize(kind, name, this.options)
    const item: Item = { id, kind, name, width, height, strip, boundary: [], column: 0, row: 0, span: 1 }
    const { items } = this.sections.get(section)!
    this.places.set(id, { section, index: items.push(item) - 1 })
    return item
  }

  private stripOf(node: FlowNode): number {
    const { strips } = this.sections.get(null)!
    const exact = strips.findIndex(strip => strip.pool === node.pool && strip.lane === node.lane && !strip.isBand)
    const inPool = exact >= 0 ? exact : strips.findIndex(strip => strip.pool === node.pool && !strip.isBand)
    return inPool >= 0 ? inPool : Math.max(0, strips.findIndex(strip => !strip.isBand))
  }

  private commonSection(one: string | null, other: string | null): string | null {
    const around = new Set<string | null>()
    for (let section: string | null = one; section !== null; section = this.places.get(section)?.section ?? null) around.add(section)
    let section = other
    while (section !== null && !around.has(section)) section = this.places.get(section)?.section ?? null
    return section
  }

  /** The item of a section that is, or holds, the given place. */
  private lift(place: { section: string | null, index: number }, section: string | null): number {
    let at = place
    while (at.section !== section && at.section !== null) at = this.places.get(at.section)!
    return at.index
  }
}
