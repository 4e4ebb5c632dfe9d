import type { FlowLane, FlowNode } from '../../bpmn/flow-graph.ts'
import type { TableSource } from './table-source.ts'

/** 担当 of each node that is a row: lane names from outer to inner, after the pool where the diagram has several or the table named it. */
export function viewOwners(source: TableSource, rows: readonly FlowNode[]): Map<string, string[]> {
  const lanes = new Map(source.graph.lanes.map((lane) => [lane.id, lane]))
  const pools = new Map(source.graph.pools.map((pool) => [pool.id, pool.name]))
  const used = new Set(rows.map(({ pool }) => pool))
  const [alone] = used.size === 1 ? used : []
  const isNested = rows.some(({ lane }) => (lanes.get(lane ?? '')?.parent ?? null) !== null)
  const isPoolSaid = used.size > 1 || isNested || (alone != null && source.remembered(alone, 'namedInTable') === 'true')
  return new Map(rows.map((row) => {
    if (source.remembered(row.id, 'ownerBlank') === 'true') return [row.id, []]
    const names = pathOf(row.lane, lanes)
    const pool = row.pool === null ? '' : (pools.get(row.pool) ?? '')
    const path = isPoolSaid ? [pool, ...names] : names
    while (path.at(-1) === '') path.pop()
    return [row.id, path]
  }))
}

function pathOf(lane: string | null, lanes: ReadonlyMap<string, FlowLane>): string[] {
  const path: string[] = []
  for (let at = lanes.get(lane ?? ''); at !== undefined && path.length < lanes.size; at = lanes.get(at.parent ?? '')) path.unshift(oneLine(at.name))
  return path
}

function oneLine(name: string): string {
  return name.replace(/\s*\n\s*/g, ' ').trim()
}
