import type { StepTable } from './step-table.ts'
import type { Unsaid } from './view/unsaid.ts'
import { viewStepTable } from './view/view-step-table.ts'

/**
 * The table of any diagram, with what no table can say; that stays in the diagram. Every row has its element's id as key.
 * @throws XmlProblem where the text is not XML.
 */
export function stepsOfDiagram(xml: string): { table: StepTable; unsaid: Unsaid[] } {
  const { table, unsaid } = viewStepTable(xml)
  return { table, unsaid }
}
