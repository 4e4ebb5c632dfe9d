import { unknownAmount } from '../bpmn/attributes/step-attributes.ts'
import type { FlowNode } from '../bpmn/flow-graph.ts'
import { unknownCell } from '../steps/cells/amount-cell.ts'
import type { StepRow } from '../steps/step-table.ts'
import { kindOf, viewStepTable } from '../steps/view/view-step-table.ts'

/** A step as 図の確認 walks through it. */
export interface ReviewRow extends Pick<StepRow, 'number' | 'text' | 'owner' | 'kind' | 'minutesPerCase' | 'casesPerYear'> {
  /** Id of the element. */
  key: string
  /** Stands in a sub-process: the step table has no row for it. */
  isInner: boolean
}

/**
 * The steps of a diagram in the order they are confirmed: the rows of the step table, and after each sub-process the steps within it, which
 * the table leaves out. Those are numbered after it (5-1, 5-2, within them 5-2-1); events and gateways without a name say nothing to confirm there.
 * @throws XmlProblem where the text is not XML.
 */
export function reviewRows(xml: string): ReviewRow[] {
  const { table, source } = viewStepTable(xml)
  const inside = Map.groupBy(source.graph.nodes, ({ subProcess }) => subProcess)
  const withInner = (row: ReviewRow): ReviewRow[] => [
    row,
    ...(inside.get(row.key) ?? []).filter(saysSomething).flatMap((node, index) => withInner(innerRow(node, `${row.number}-${index + 1}`, row.owner))),
  ]
  return table.rows.flatMap((row) => (row.key === null ? [] : withInner({ ...row, key: row.key, isInner: false })))
}

function saysSomething({ family, name }: FlowNode): boolean {
  return family === 'activity' || name.trim() !== ''
}

function innerRow(node: FlowNode, number: string, owner: string[]): ReviewRow {
  const amount = (written: string | undefined) => (written === unknownAmount ? unknownCell : (written ?? ''))
  return {
    key: node.id,
    isInner: true,
    number,
    text: node.name.trim(),
    owner,
    kind: kindOf(node),
    minutesPerCase: amount(node.attributes['minutesPerCase']),
    casesPerYear: amount(node.attributes['casesPerYear']),
  }
}
