import type { FlowLane, FlowNode } from '../flow-graph.ts'
import { childrenNamed, textsOf, type XmlElement } from '../xml/xml-element.ts'
import { type BpmnDocument, idOf, nameOf } from './bpmn-document.ts'
import { holdsCentre } from './diagram-bounds.ts'
import { inReadingOrder } from './in-reading-order.ts'

export interface ReadLanes {
  lanes: FlowLane[]
  /** The innermost lane that names each node. */
  laneOf: ReadonlyMap<string, string>
}

/** The lanes of one process, outer before inner, with the nodes that they name. */
export function readLanes(document: BpmnDocument, process: XmlElement, pool: string | null): ReadLanes {
  const lanes: FlowLane[] = []
  const laneOf = new Map<string, string>()
  const visit = (holder: XmlElement, setName: string, parent: string | null) => {
    const inside = childrenNamed(holder, setName).flatMap((set) => childrenNamed(set, 'lane'))
    for (const lane of inReadingOrder(document, inside.filter((element) => idOf(element) !== ''))) {
      lanes.push({ id: idOf(lane), name: nameOf(lane), pool, parent })
      for (const reference of textsOf(lane, 'flowNodeRef')) {
        const node = document.resolve(reference)
        if (node) laneOf.set(idOf(node), idOf(lane))
      }
      visit(lane, 'childLaneSet', idOf(lane))
    }
  }
  visit(process, 'laneSet', null)
  return { lanes, laneOf }
}

/**
 * Gives each node its lane: the innermost lane that names it; else the innermost lane in whose drawing its centre lies; a boundary event
 * takes the lane of its activity, and everything inside a sub-process the lane of the outermost sub-process.
 */
export function placeInLanes(document: BpmnDocument, nodes: readonly FlowNode[], { lanes, laneOf }: ReadLanes): void {
  if (lanes.length === 0) return
  const outer = new Map(nodes.map((node) => [node.id, node]))
  for (const node of nodes) {
    const holder = outer.get(node.subProcess ?? node.attachedTo ?? '')
    if (node.subProcess !== null) node.lane = holder?.lane ?? null
    else node.lane = laneByDrawing(document, node.id, lanes, laneOf.get(node.id) ?? null)
  }
  for (const node of nodes) {
    if (node.lane === null && node.attachedTo !== null) node.lane = outer.get(node.attachedTo)?.lane ?? null
  }
}

/** The deepest lane below `within` that is drawn around the node, else `within`. */
function laneByDrawing(document: BpmnDocument, node: string, lanes: readonly FlowLane[], within: string | null): string | null {
  const place = document.bounds.get(node)
  const inner = place && lanes.find((lane) => {
    const drawn = document.bounds.get(lane.id)
    return lane.parent === within && drawn !== undefined && holdsCentre(drawn, place)
  })
  return inner ? laneByDrawing(document, node, lanes, inner.id) : within
}
