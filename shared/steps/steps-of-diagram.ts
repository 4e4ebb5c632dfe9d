import { type RefusedCells, readRefusedCells } from './refused-cells.ts'
import type { StepTable } from './step-table.ts'
import type { Unsaid } from './view/unsaid.ts'
import { viewStepTable } from './view/view-step-table.ts'

/**
 * The table of any diagram, with what no table can say, which stays in the diagram, and with the texts that the diagram could not take. Every
 * row has its element's id as key.
 * @throws XmlProblem where the text is not XML.
 */
export function stepsOfDiagram(xml: string): { table: StepTable; unsaid: Unsaid[]; refused: RefusedCells } {
  const { table, unsaid, source } = viewStepTable(xml)
  return { table, unsaid, refused: readRefusedCells(source, table) }
}
