import type { FlowGraph, FlowPool } from '../flow-graph.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { childrenNamed } from '../xml/xml-element.ts'
import { type BpmnDocument, collaborationsOf, idOf, nameOf, openBpmnDocument, processesOf } from './bpmn-document.ts'
import { familyOf } from './element-kinds.ts'
import { inReadingOrder } from './in-reading-order.ts'
import { readData } from './read-data.ts'
import { readAnnotations, readMessageFlows, readSequenceFlows } from './read-flows.ts'
import { placeInLanes, readLanes } from './read-lanes.ts'
import { readNodes } from './read-nodes.ts'

/**
 * Reads what a diagram says, from its model part; the diagram part only gives the order of pools and lanes (top to bottom) and the lane of
 * a node that no lane names. Namespace prefixes do not matter. Nodes stand pool by pool in the order of `readingOrder`, the contents of
 * a sub-process right after it; processes of no pool come last.
 * @throws XmlProblem where the text is not XML; what is XML but no BPMN gives an empty graph (see `readBpmnFile` for the checks).
 */
export async function readFlowGraph(xml: string): Promise<FlowGraph> {
  return graphOf(openBpmnDocument(xml))
}

export function graphOf(document: BpmnDocument): FlowGraph {
  const collaborations = collaborationsOf(document)
  const processes = processesOf(document)
  const participants = collaborations.flatMap((collaboration) => [...inReadingOrder(document, participantsOf(collaboration))])
  const owner = new Map<XmlElement, string>()
  const pools: FlowPool[] = participants.map((participant) => {
    const process = document.resolve(participant.attributes.get('processRef'))
    if (process && !owner.has(process)) owner.set(process, idOf(participant))
    return { id: idOf(participant), name: nameOf(participant), isBlackBox: !process || !hasContents(process) }
  })
  const main = collaborations[0] ?? processes[0]
  const graph: FlowGraph = {
    id: main ? idOf(main) : '',
    name: [main, processes[0]].map((element) => (element ? nameOf(element) : '')).find(Boolean) ?? '',
    pools,
    lanes: [],
    nodes: [],
    sequenceFlows: readSequenceFlows(document),
    messageFlows: readMessageFlows(document),
    data: [],
    dataLinks: [],
    annotations: readAnnotations(document),
  }
  const ordered = [...owner.keys(), ...processes.filter((process) => !owner.has(process))]
  for (const process of ordered) {
    const pool = owner.get(process) ?? null
    const lanes = readLanes(document, process, pool)
    const nodes = readNodes(document, process, pool)
    placeInLanes(document, nodes, lanes)
    graph.lanes.push(...lanes.lanes)
    graph.nodes.push(...nodes)
  }
  const { data, links } = readData(document)
  return { ...graph, data, dataLinks: links }
}

function participantsOf(collaboration: XmlElement): XmlElement[] {
  return childrenNamed(collaboration, 'participant').filter((participant) => idOf(participant) !== '')
}

function hasContents(process: XmlElement): boolean {
  return process.children.some((child) => child.local === 'laneSet' || familyOf(child.local) !== null)
}
