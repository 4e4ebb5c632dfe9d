import type { FlowNode } from '../../bpmn/flow-graph.ts'
import { elementsNamed } from '../../bpmn/read/elements-named.ts'
import type { Fold } from './fold-nodes.ts'
import type { TableSource } from './table-source.ts'
import { type Unsaid, UnsaidList } from './unsaid.ts'

/** What the diagram has and no row says, by kind. */
export function findUnsaid(source: TableSource, rows: readonly FlowNode[], folds: ReadonlyMap<string, Fold>, messages: readonly string[]): Unsaid[] {
  const { graph } = source
  const unsaid = new UnsaidList()
  unsaid.add('inside-sub-process', ...graph.nodes.filter(({ subProcess }) => subProcess !== null).map(({ id }) => id))
  for (const row of rows) addRow(row, source, unsaid)
  for (const [id, fold] of folds) if (fold === 'fork' && isDefaultUsed(source, id)) unsaid.add('gateway-kind', id)
  unsaid.add('message', ...messages)
  unsaid.add('partner', ...graph.pools.filter(({ isBlackBox }) => isBlackBox).map(({ id }) => id))
  unsaid.add('annotation', ...graph.annotations.map(({ id }) => id))
  unsaid.add('group', ...elementsNamed(source.document.root, new Set(['group'])).map(({ attributes }) => attributes.get('id') ?? ''))
  const top = new Set(rows.map(({ id }) => id))
  const tied = new Set(graph.dataLinks.filter(({ node }) => top.has(node)).map(({ data }) => data))
  unsaid.add('data-without-step', ...graph.data.filter(({ id }) => !tied.has(id)).map(({ id }) => id))
  unsaid.add('data-without-name', ...graph.data.filter(({ id, name }) => tied.has(id) && name.trim() === '').map(({ id }) => id))
  const paths = Map.groupBy(graph.lanes, ({ name, pool, parent }) => JSON.stringify([name, pool, parent]))
  for (const same of paths.values()) if (same.length > 1) unsaid.add('same-lane-name', ...same.map(({ id }) => id))
  return unsaid.list()
}

const plainTypes: ReadonlySet<string> = new Set(['Task', 'SubProcess', 'ExclusiveGateway', 'ParallelGateway', 'StartEvent', 'EndEvent', 'IntermediateCatchEvent'])

function addRow(row: FlowNode, source: TableSource, unsaid: UnsaidList): void {
  if (row.documentation !== '') unsaid.add('documentation', row.id)
  if (row.type === 'BoundaryEvent') unsaid.add('boundary-event', row.id)
  else if (!plainTypes.has(row.type)) unsaid.add(row.family === 'gateway' ? 'gateway-kind' : row.family === 'event' ? 'event-kind' : 'task-kind', row.id)
  const isTableBorn = source.remembered(row.id, 'stepNumber') !== undefined
  if (row.trigger !== null && row.type !== 'BoundaryEvent' && !isTableBorn) unsaid.add('event-kind', row.id)
  const ways = (source.outOf.get(row.id) ?? []).filter(({ id }) => source.remembered(id, 'implied') !== 'true')
  if (row.family !== 'gateway' && ways.length > 1) unsaid.add('parallel-without-gateway', row.id)
  if (isDefaultUsed(source, row.id)) unsaid.add('gateway-kind', row.id)
}

/** Whether one of the ways on is marked as the usual one. */
function isDefaultUsed(source: TableSource, id: string): boolean {
  return (source.outOf.get(id) ?? []).some(({ isDefault }) => isDefault)
}
