import type { FlowNode } from '../../flow-graph.ts'
import type { DrawnPlane } from '../insert/drawn-plane.ts'
import type { LayoutGraph } from '../layout-graph.ts'

/** The graph of what a plane shows: without what lies in closed sub-processes, or on other planes. */
export function shownGraph(graph: LayoutGraph, plane: DrawnPlane, planes: readonly DrawnPlane[]): LayoutGraph {
  const drawn = plane.read().shapes
  const elsewhere = new Set(planes.filter((other) => other !== plane).flatMap((other) => [...other.read().shapes.keys()]))
  const parents = new Map(graph.nodes.map((node) => [node.id, node.subProcess]))
  const isOpen = (frame: string): boolean => {
    if (planes.some(({ root }) => root === frame)) return false
    const isAnyDrawn = graph.nodes.some(({ id, subProcess }) => subProcess === frame && drawn.has(id))
    return plane.isExpanded(frame) ?? (isAnyDrawn || !drawn.has(frame))
  }
  const isHidden = ({ id, subProcess }: FlowNode): boolean => {
    if (elsewhere.has(id) && !drawn.has(id)) return true
    for (let frame = subProcess, depth = 0; frame !== null && depth < 100; frame = parents.get(frame) ?? null, depth += 1) if (!isOpen(frame)) return true
    return false
  }
  const hidden = new Set(graph.nodes.filter(isHidden).map(({ id }) => id))
  const tied = (id: string): string[] => [
    ...graph.dataLinks.flatMap((link) => (link.data === id ? [link.node] : [])),
    ...(graph.associations ?? []).flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])),
  ]
  for (const { id } of [...graph.data, ...graph.annotations]) {
    const around = tied(id)
    const isInside = around.length > 0 && around.every((other) => hidden.has(other))
    if (!drawn.has(id) && (isInside || elsewhere.has(id))) hidden.add(id)
  }
  return without(graph, hidden)
}

/** The graph of the inside of one sub-process, as a flow of its own. */
export function insideOf(graph: LayoutGraph, frame: string): LayoutGraph {
  const parents = new Map(graph.nodes.map((node) => [node.id, node.subProcess]))
  const isWithin = (id: string): boolean => {
    for (let at = parents.get(id) ?? null, depth = 0; at !== null && depth < 100; at = parents.get(at) ?? null, depth += 1) if (at === frame) return true
    return false
  }
  const inside = without({ ...graph, pools: [], lanes: [], messageFlows: [] }, new Set(graph.nodes.flatMap(({ id }) => (isWithin(id) ? [] : [id]))))
  const nodes = inside.nodes.map((node): FlowNode => ({ ...node, pool: null, lane: null, subProcess: node.subProcess === frame ? null : node.subProcess }))
  const there = new Set(nodes.map(({ id }) => id))
  const data = inside.data.filter(({ id }) => inside.dataLinks.some((link) => link.data === id && there.has(link.node)))
  const annotations = inside.annotations.filter(({ about }) => about.some((id) => there.has(id)))
  const known = new Set([...there, ...data.map(({ id }) => id), ...annotations.map(({ id }) => id)])
  return {
    ...inside, nodes, data, annotations,
    associations: (inside.associations ?? []).filter(({ source, target }) => known.has(source) && known.has(target)),
  }
}

function without(graph: LayoutGraph, hidden: ReadonlySet<string>): LayoutGraph {
  const shown = <T extends { id: string }>(elements: T[]): T[] => elements.filter(({ id }) => !hidden.has(id))
  const joined = <T extends { source: string, target: string }>(links: T[]): T[] => links.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target))
  return {
    ...graph, nodes: shown(graph.nodes), data: shown(graph.data), annotations: shown(graph.annotations),
    sequenceFlows: joined(graph.sequenceFlows), messageFlows: joined(graph.messageFlows), associations: joined(graph.associations ?? []),
    dataLinks: graph.dataLinks.filter(({ node, data }) => !hidden.has(node) && !hidden.has(data)),
  }
}
