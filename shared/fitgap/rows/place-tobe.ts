import type { Alignment } from '../../align/alignment.ts'
import type { FlowGraph } from '../../bpmn/flow-graph.ts'

export interface TobePlaces {
  /** Steps of the ToBe by the id of the AsIs or standard step they go back to, in the order given. */
  byOrigin: Map<string, string[]>
  /** Activities of the ToBe that go back to neither. */
  unplaced: string[]
}

/**
 * Finds where each activity of the ToBe comes from: the attribute `originElement`, else the same id in the AsIs, else in the standard,
 * else the match with the standard where one is given. A ToBe begins as a copy, so the first two are the usual case.
 */
export function placeTobe(
  tobe: FlowGraph,
  order: readonly string[],
  asisIds: ReadonlySet<string>,
  standardIds: ReadonlySet<string>,
  alignment?: Alignment,
): TobePlaces {
  const nodes = new Map(tobe.nodes.map((node) => [node.id, node]))
  const matched = new Map<string, string[]>()
  for (const pair of alignment?.pairs ?? []) for (const id of pair.asis) matched.set(id, pair.standard)
  const byOrigin = new Map<string, string[]>()
  const unplaced: string[] = []
  for (const id of order) {
    const node = nodes.get(id)
    if (node?.family !== 'activity') continue
    const known = [node.attributes.originElement, id].find(
      (origin) => origin !== undefined && (asisIds.has(origin) || standardIds.has(origin)),
    )
    const origins = known !== undefined ? [known] : (matched.get(id) ?? []).slice(0, 1)
    if (origins.length === 0) unplaced.push(id)
    for (const origin of origins) byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), id])
  }
  return { byOrigin, unplaced }
}
