import { resolveLinks } from '../resolve-links.ts'
import type { StepTable } from '../step-table.ts'
import { draftData } from './draft-data.ts'
import { draftPools } from './draft-pools.ts'
import type { DraftNode, FlowDraft } from './flow-draft.ts'
import { createIdMaker, type IdMaker } from './id-maker.ts'
import { LinkSketch } from './link-sketch.ts'
import { numberAttributes } from './number-attributes.ts'
import { stepAttributesOf } from './step-attributes-of.ts'
import { elementOfKind, idPrefixOf, triggerOfWait } from './step-element.ts'

/**
 * The flow that a table describes, not yet laid out. Keys become ids; a row without one gets an id from its words and its 担当, so the same
 * table gives the same ids, and a row keeps its id when others are added or renumbered. The table must be free of errors (`checkStepTable`).
 */
export function draftFlow(table: StepTable, title: string): FlowDraft {
  const ids = createIdMaker(table.rows.flatMap((row) => row.key ?? []))
  const { pools, places } = draftPools(table, title, ids)
  const links = resolveLinks(table)
  const poolOf = (row: number) => places[row]?.pool
  const fromOutside = new Set(links.filter((link) => poolOf(link.from) !== poolOf(link.to)).map((link) => link.to))
  const remembered = numberAttributes(table)
  const nodes = table.rows.map((row, index): DraftNode => {
    const element = elementOfKind[row.kind]
    return {
      id: row.key ?? idOfRow(row, ids),
      element,
      name: row.text,
      pool: places[index]?.pool ?? '',
      lane: places[index]?.lane ?? null,
      trigger: triggerOf(row.kind, row.text, fromOutside.has(index)),
      attributes: { ...remembered[index], ...stepAttributesOf(row) },
    }
  })
  const sketch = new LinkSketch(ids)
  for (const [from, ways] of Map.groupBy(links, (link) => link.from)) {
    const node = nodes[from]
    if (node) sketch.leave(node, ways.flatMap(({ to, condition }) => (nodes[to] ? [{ to: nodes[to], condition }] : [])))
  }
  sketch.complete(nodes, table.rows.at(-1)?.next === 'following')
  return {
    name: title,
    pools,
    nodes: [...nodes, ...sketch.added],
    flows: sketch.flows,
    messages: sketch.messages,
    ...draftData(table, nodes, links, ids),
  }
}

/** An id for a row without key, from its words and its 担当. */
export function idOfRow(row: StepTable['rows'][number], ids: IdMaker): string {
  return ids.make(idPrefixOf(elementOfKind[row.kind]), [row.kind, row.text, ...row.owner].join('\n'))
}

/** What the event of a row waits for; null for rows that are no events of that kind. */
export function triggerOf(kind: StepTable['rows'][number]['kind'], text: string, isReachedFromOutside: boolean): DraftNode['trigger'] {
  if (kind === 'wait') return triggerOfWait(text, isReachedFromOutside)
  return kind === 'start' && isReachedFromOutside ? 'message' : null
}
