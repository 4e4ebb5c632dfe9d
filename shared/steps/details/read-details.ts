import { unknownAmount } from '../../bpmn/attributes/step-attributes.ts'
import type { FlowNode } from '../../bpmn/flow-graph.ts'
import { formatDocuments } from '../cells/document-cell.ts'
import { formatOwner } from '../cells/owner-cell.ts'
import { unknownCell } from '../cells/amount-cell.ts'
import type { StepRow } from '../step-table.ts'
import type { TableSource } from '../view/table-source.ts'
import { isPoolSaid, ownerPath } from '../view/view-owners.ts'
import { viewStepTable } from '../view/view-step-table.ts'
import { attributeFields, type DetailField, type DetailSubject } from './detail-fields.ts'

export interface ElementDetails {
  id: string
  subject: DetailSubject
  /** Row of the step table; '' where it has none. */
  row: string
  /** What there is to fill in, with what is filled in; '' is blank. A field that is missing makes no sense for the element. */
  values: Partial<Record<DetailField, string>>
  /** What it joins or who uses it, by name: ends of a flow, steps tied to a document, number of steps of a lane. */
  around: string[]
}

export interface FlowDetails {
  elements: ReadonlyMap<string, ElementDetails>
  /** Every 担当 there is, as cells of the step table, in the order of the diagram. */
  owners: readonly string[]
}

const amounts: ReadonlySet<string> = new Set(['minutesPerCase', 'casesPerYear', 'monthly'])

/**
 * Everything the panel 手順の詳細 can show of a flow.
 * @throws XmlProblem where the text is not XML.
 */
export function readDetails(xml: string): FlowDetails {
  const { table, source } = viewStepTable(xml)
  const { graph } = source
  const rows = new Map(table.rows.map((row) => [row.key ?? '', row]))
  const elements = new Map<string, ElementDetails>()
  const add = (id: string, subject: DetailSubject, values: ElementDetails['values'], around: string[] = [], row = '') => {
    if (!elements.has(id)) elements.set(id, { id, subject, row, values, around })
  }
  const nameOf = (id: string) => source.nodes.get(id)?.name ?? graph.pools.find((pool) => pool.id === id)?.name ?? ''
  for (const node of graph.nodes) add(node.id, node.family, valuesOf(node, rows.get(node.id), source), [], rows.get(node.id)?.number ?? '')
  for (const { id, name, source: from, target } of graph.sequenceFlows) add(id, 'branch', { name }, [nameOf(from), nameOf(target)])
  for (const { id, name, source: from, target } of graph.messageFlows) add(id, 'message', { name }, [nameOf(from), nameOf(target)])
  for (const { id, name } of graph.lanes) add(id, 'lane', { name }, graph.nodes.filter(({ lane, family }) => lane === id && family === 'activity').map((node) => node.name))
  for (const { id, name } of graph.pools) add(id, 'pool', { name })
  for (const { id, name, kind } of graph.data) {
    const users = new Set(graph.dataLinks.filter(({ data }) => data === id).map(({ node }) => nameOf(node)))
    for (const drawn of drawingsOf(source, id)) add(drawn, kind, { name }, [...users])
  }
  for (const { id, text } of graph.annotations) add(id, 'annotation', { name: text })
  return { elements, owners: ownersOf(table.rows, source) }
}

function valuesOf(node: FlowNode, row: StepRow | undefined, source: TableSource): ElementDetails['values'] {
  const kept = node.family === 'gateway' ? (['ground', 'note'] as const) : attributeFields
  const attributes = Object.fromEntries(kept.map((name) => {
    const typed = amounts.has(name) ? source.remembered(node.id, `${name}Typed` as 'monthlyTyped') : undefined
    const written = node.attributes[name] ?? ''
    return [name, typed ?? (amounts.has(name) && written === unknownAmount ? unknownCell : written)]
  }))
  if (!row) return { name: node.name, ...attributes }
  const documents = node.family === 'gateway' ? {} : { inputs: formatDocuments(row.inputs), outputs: formatDocuments(row.outputs) }
  return { name: node.name, kind: row.kind, owner: formatOwner(row.owner), ...documents, ...attributes }
}

/** One document may be drawn several times. */
function drawingsOf({ document }: TableSource, id: string): string[] {
  const element = document.byId.get(id)
  const object = element?.attributes.get('dataObjectRef') ?? element?.attributes.get('dataStoreRef')
  if (object === undefined) return [id]
  const same = [...document.byId].filter(([, other]) => (other.attributes.get('dataObjectRef') ?? other.attributes.get('dataStoreRef')) === object)
  return [id, ...same.map(([other]) => other)]
}

function ownersOf(rows: readonly StepRow[], source: TableSource): string[] {
  const { graph, nodes } = source
  const said = isPoolSaid(source, rows.flatMap(({ key }) => nodes.get(key ?? '') ?? []))
  const innermost = graph.lanes.filter(({ id }) => !graph.lanes.some(({ parent }) => parent === id))
  const all = [...innermost.map(({ id, pool }) => formatOwner(ownerPath(source, pool, id, said))), ...rows.map(({ owner }) => formatOwner(owner))]
  return [...new Set(all.filter((owner) => owner !== ''))]
}
