import { openBpmnDocument } from '../bpmn/read/bpmn-document.ts'
import { graphOf } from '../bpmn/read/read-flow-graph.ts'
import { viewStepTable } from '../steps/view/view-step-table.ts'
import { checkFlow } from './check-flow.ts'
import type { Finding, RuleChoice, Severity } from './finding.ts'
import { drawingOf } from './flow/drawing.ts'
import { flowViewOf, type FlowView } from './flow/flow-view.ts'

/** A finding with the place at which a person looks for it. */
export interface PlacedFinding extends Finding {
  /** The same for the same finding in two runs. */
  key: string
  /** The shape that bears the sign and is jumped to: for a flow the step it leaves. */
  shape: string
  /** Row of the step table, for a document that of the first step that uses it; '' where there is none: lanes, steps inside sub-processes. */
  row: string
  /** Name of the shape, or of the flow for what concerns the whole of it; '' where there is none. */
  name: string
  /** Name of a neighbour by which a shape without a name is told; '' where there is none. */
  near: string
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

/**
 * Checks a diagram text and gives the findings in the order in which they are worked off: errors, warnings, hints, each by row.
 * @throws XmlProblem where the text is not XML.
 */
export function findPlaced(xml: string, choice: RuleChoice = {}): PlacedFinding[] {
  const document = openBpmnDocument(xml)
  const flow = flowViewOf(graphOf(document), drawingOf(document))
  const rows = new Map(viewStepTable(xml).table.rows.map(({ key, number }) => [key ?? '', number]))
  // A document stands with the first step that uses it.
  const byPosition = [...rows.keys()]
  for (const { node, data } of flow.graph.dataLinks.toSorted((one, other) => byPosition.indexOf(one.node) - byPosition.indexOf(other.node))) {
    const row = rows.get(node)
    if (row !== undefined && !rows.has(data)) rows.set(data, row)
  }
  const placed = checkFlow(flow, choice).map((finding) => place(finding, flow, rows))
  const position = new Map(byPosition.map((id, index) => [rows.get(id) ?? '', index]))
  const rank = ({ row }: PlacedFinding) => position.get(row) ?? Number.MAX_SAFE_INTEGER
  return placed.toSorted((one, other) => order[one.severity] - order[other.severity] || rank(one) - rank(other))
}

function place(finding: Finding, { graph, nodeById, incoming }: FlowView, rows: ReadonlyMap<string, string>): PlacedFinding {
  const branch = graph.sequenceFlows.find(({ id }) => id === finding.element)
  const element = branch?.source ?? finding.element
  const node = nodeById.get(element)
  const named = [node, ...graph.lanes, ...graph.pools, ...graph.data].find((one) => one?.id === element)
  const note = graph.annotations.find(({ id }) => id === element)
  const isWhole = named === undefined && note === undefined
  const to = branch ? rows.get(branch.target) : undefined
  const values = to === undefined ? finding.values : { ...finding.values, to }
  const name = named?.name ?? note?.text ?? String(values.flow ?? '')
  return {
    ...finding,
    values,
    key: [finding.rule, finding.element, finding.reason, ...Object.values(finding.values)].join('\n'),
    // What concerns the whole flow is looked at from its first step.
    shape: isWhole ? (graph.nodes[0]?.id ?? element) : element,
    // A gateway that the table does not show belongs to the step before it.
    row: rows.get(element) ?? (node?.family === 'gateway' ? incoming(element).map(({ source }) => rows.get(source)).find((row) => row !== undefined) : undefined) ?? '',
    name: name.replace(/\s*\n\s*/g, ' ').trim(),
    near: String(values.near ?? ''),
  }
}
