import type { FlowGraph, FlowNode } from '../bpmn/flow-graph.ts'
import type { ChangedThing } from './version-change.ts'

interface Property {
  /** What two versions are compared by: ids where something else is meant. */
  key: string
  /** What a reader sees. */
  shown: string
}

/** One thing of a flow with everything that may change about it. */
export interface Thing {
  id: string
  thing: ChangedThing
  name: string
  lane: string
  /** Whether its place on the drawing says something; lanes and pools grow with their contents. */
  isPlaced: boolean
  properties: Map<string, Property>
}

/** Where a copy came from says nothing about the work. */
const silent = new Set(['originFlow', 'originElement', 'originRevision'])

/** The things of a flow by their ids, in reading order. */
export function thingsOf(graph: FlowGraph): Map<string, Thing> {
  const names = namesOf(graph)
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? id))
  const things: Thing[] = [
    ...graph.pools.map((pool) => simple(pool.id, 'pool', pool.name)),
    ...graph.lanes.map((lane) => simple(lane.id, 'lane', lane.name)),
    ...graph.nodes.map((node) => nodeThing(node, graph, nameOf)),
    ...graph.data.map((data) => ({ ...simple(data.id, data.kind, data.name), isPlaced: true })),
    ...graph.annotations.map((note) => ({ ...simple(note.id, 'note' as const, note.text), isPlaced: true })),
  ]
  return new Map(things.map((thing) => [thing.id, thing]))
}

function simple(id: string, thing: ChangedThing, name: string): Thing {
  return { id, thing, name: oneLine(name), lane: '', isPlaced: false, properties: new Map([['name', same(oneLine(name))]]) }
}

function nodeThing(node: FlowNode, graph: FlowGraph, nameOf: (id: string | null) => string): Thing {
  const ways = graph.sequenceFlows.filter(({ source }) => source === node.id)
  const messages = graph.messageFlows.filter(({ source }) => source === node.id)
  const links = (direction: 'read' | 'write') => graph.dataLinks.filter((link) => link.node === node.id && link.direction === direction).map(({ data }) => data)
  const properties = new Map<string, Property>([
    ['name', same(oneLine(node.name))],
    // The names of types are the standard's, not the user's: that it is another kind is said, not which.
    ['type', { key: `${node.type} ${node.trigger ?? ''}`, shown: '' }],
    ['lane', { key: node.lane ?? '', shown: nameOf(node.lane) }],
    ['owner', { key: node.pool ?? '', shown: nameOf(node.pool) }],
    ['inside', { key: node.subProcess ?? '', shown: nameOf(node.subProcess) }],
    ['next', listed(ways.map((way) => ({ key: `${way.target} ${way.name}`, shown: way.name === '' ? nameOf(way.target) : `${oneLine(way.name)}→${nameOf(way.target)}` })))],
    ['messages', listed(messages.map((message) => ({ key: `${message.target} ${message.name}`, shown: message.name || nameOf(message.target) })))],
    ['reads', listed(links('read').map((data) => ({ key: data, shown: nameOf(data) })))],
    ['writes', listed(links('write').map((data) => ({ key: data, shown: nameOf(data) })))],
    ['documentation', same(oneLine(node.documentation))],
    ...Object.entries(node.attributes)
      .filter(([name]) => !silent.has(name))
      .map(([name, value]): [string, Property] => [name, same(value)]),
  ])
  const thing = node.family === 'activity' ? 'step' : node.family === 'event' ? 'event' : 'decision'
  return { id: node.id, thing, name: oneLine(node.name), lane: nameOf(node.lane), isPlaced: true, properties }
}

function same(text: string): Property {
  return { key: text, shown: text }
}

/** The order in a file says nothing. */
function listed(entries: readonly Property[]): Property {
  const ordered = entries.toSorted((one, other) => (one.key < other.key ? -1 : 1))
  return { key: ordered.map(({ key }) => key).join('\n'), shown: ordered.map(({ shown }) => shown).join(' / ') }
}

function namesOf(graph: FlowGraph): Map<string, string> {
  const named = [...graph.pools, ...graph.lanes, ...graph.nodes, ...graph.data]
  return new Map(named.map(({ id, name }) => [id, oneLine(name)]))
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '').trim()
}
