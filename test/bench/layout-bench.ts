import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ElkWorker from 'elkjs/lib/elk.bundled.js'
import type { ELK, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js'
import type { FlowLayout, Point } from '../../shared/bpmn/layout/flow-layout.ts'
import { layoutFlow } from '../../shared/bpmn/layout/layout-flow.ts'
import { defaultLayoutOptions } from '../../shared/bpmn/layout/layout-options.ts'
import type { LayoutGraph } from '../../shared/bpmn/layout/layout-graph.ts'
import { readLayoutGraph } from '../../shared/bpmn/layout/read-layout-graph.ts'
import { stepSize } from '../../shared/bpmn/layout/insert/step-size.ts'
import { openBpmnDocument } from '../../shared/bpmn/read/bpmn-document.ts'
import { readBpmnFile } from '../../shared/bpmn/read/read-bpmn-file.ts'
import { generateFlow } from '../unit/shared/bpmn/layout/generate-flow.ts'
import { layoutFigures } from '../unit/shared/bpmn/layout/layout-faults.ts'
import { compareTimes, measurement, timed, type Measurement } from './measure.ts'

const root = join(import.meta.dirname, '..', '..')
const Elk = ElkWorker as unknown as new () => ELK
const elk = new Elk()

/** ELK's layered algorithm at its thorough settings; it knows no lanes. */
const free: LayoutOptions = {
  'elk.algorithm': 'layered', 'elk.direction': 'RIGHT', 'elk.edgeRouting': 'ORTHOGONAL', 'elk.layered.thoroughness': '30',
  'elk.spacing.nodeNode': '36', 'elk.layered.spacing.nodeNodeBetweenLayers': '36', 'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
}

/** The nearest it has to lanes: within each layer, steps keep the order of their lanes. */
const laneOrder: LayoutOptions = { ...free, 'elk.layered.crossingMinimization.semiInteractive': 'true' }

/**
 * Crossings, bends and time of the lane layout against elkjs over a fixed set of flows: made up ones and those of the repository, steps and flows only.
 * ELK is measured twice: without lanes, where it is free to put every step anywhere, and with the order of lanes kept within each layer.
 */
export async function benchLayout(): Promise<Measurement[]> {
  const graphs = await models()
  const ours = total(graphs, graphs.map((graph) => layoutFlow(graph)))
  const withoutLanes = total(graphs, await each(graphs, (graph) => elkLayout(graph, free)))
  const withLanes = total(graphs, await each(graphs, (graph) => elkLayout(graph, laneOrder)))
  const large = bare(generateFlow({
    seed: 7, steps: 165, lanes: 8, forks: 0.15, loops: 0.05, documents: 0, partners: 1, subProcesses: 0, boundaryEvents: 0, notes: 0, nestedLanes: false,
  }))
  return [
    measurement('layout crossings, elk without lanes', ours.crossings, withoutLanes.crossings, 'crossings'),
    measurement('layout bends, elk without lanes', ours.bends, withoutLanes.bends, 'bends'),
    measurement('layout crossings, elk in order of lanes', ours.crossings, withLanes.crossings, 'crossings'),
    measurement('layout bends, elk in order of lanes', ours.bends, withLanes.bends, 'bends'),
    await compareTimes('layout of all models', 5, () => timed(() => graphs.map((graph) => layoutFlow(graph))), () => timed(() => each(graphs, (graph) => elkLayout(graph, laneOrder)))),
    await compareTimes('layout of 200 steps in 8 lanes', 7, () => timed(() => layoutFlow(large)), () => timed(() => elkLayout(large, laneOrder))),
  ]
}

async function models(): Promise<LayoutGraph[]> {
  const made = Array.from({ length: 24 }, (_, index) => generateFlow({
    seed: index + 1, steps: 8 + index * 2, lanes: 1 + index % 6, forks: (index % 4) / 10, loops: (index % 3) / 14, documents: 0, partners: index % 3,
    subProcesses: 0, boundaryEvents: 0, notes: 0, nestedLanes: false,
  }))
  const folders = ['assets/sample', 'test/fixtures/align/dev'].map((folder) => join(root, folder))
  const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.bpmn')).map((name) => join(folder, name))).toSorted()
  const read = await each(files, async (file) => readLayoutGraph(openBpmnDocument((await readBpmnFile(readFileSync(file), file)).text)))
  return [...made, ...read].map(bare)
}

/** Steps, sequence and message flows between them; events on borders are left to their hosts, the inside of sub-processes is left out. */
function bare(graph: LayoutGraph): LayoutGraph {
  const hosts = new Map(graph.nodes.map(({ id, attachedTo }) => [id, attachedTo ?? id]))
  const nodes = graph.nodes.filter(({ attachedTo, subProcess }) => attachedTo === null && subProcess === null)
  const there = new Set(nodes.map(({ id }) => id))
  const joined = <T extends { source: string; target: string }>(flows: T[]): T[] => flows
    .map((flow) => ({ ...flow, source: hosts.get(flow.source) ?? '', target: hosts.get(flow.target) ?? '' }))
    .filter(({ source, target }) => there.has(source) && there.has(target) && source !== target)
  return {
    ...graph, nodes, pools: graph.pools.filter(({ isBlackBox }) => !isBlackBox), sequenceFlows: joined(graph.sequenceFlows), messageFlows: joined(graph.messageFlows),
    data: [], dataLinks: [], annotations: [], associations: [],
  }
}

async function elkLayout(graph: LayoutGraph, options: LayoutOptions): Promise<FlowLayout> {
  const strips = [...graph.lanes.map(({ id }) => id), ...graph.pools.map(({ id }) => id)]
  const order = (lane: string | null, pool: string | null): number => Math.max(strips.indexOf(lane ?? ''), strips.indexOf(pool ?? ''), 0)
  const input: ElkNode = {
    id: 'root', layoutOptions: options,
    children: graph.nodes.map((node) => ({
      id: node.id, ...stepSize(node, 0, defaultLayoutOptions), layoutOptions: { 'elk.position': `(0,${strips.indexOf(node.lane ?? '') >= 0 ? strips.indexOf(node.lane!) : order(null, node.pool)})` },
    })),
    edges: [...graph.sequenceFlows, ...graph.messageFlows].map(({ id, source, target }) => ({ id, sources: [source], targets: [target] })),
  }
  const laid = await elk.layout(input)
  const edges = new Map((laid.edges ?? []).map((edge): [string, Point[]] => [edge.id, (edge.sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [startPoint, ...(bendPoints ?? []), endPoint])]))
  return { shapes: new Map(), expanded: new Set(), labels: new Map(), edges, width: laid.width ?? 0, height: laid.height ?? 0 }
}

function total(graphs: readonly LayoutGraph[], layouts: readonly FlowLayout[]): { crossings: number; bends: number } {
  const figures = graphs.map((graph, index) => layoutFigures(graph, layouts[index]!))
  return { crossings: figures.reduce((sum, one) => sum + one.crossings, 0), bends: figures.reduce((sum, one) => sum + one.bends, 0) }
}

async function each<From, To>(list: readonly From[], work: (item: From) => Promise<To>): Promise<To[]> {
  const done: To[] = []
  for (const item of list) done.push(await work(item))
  return done
}
