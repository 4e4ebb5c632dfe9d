import { addDiagram } from '../bpmn/layout/add-diagram.ts'
import type { LayoutOptions } from '../bpmn/layout/layout-options.ts'
import { draftFlow } from './draft/draft-flow.ts'
import { writeFlowDraft } from './draft/write-flow-draft.ts'
import type { StepTable } from './step-table.ts'
import { refuseTooManyRows } from './too-many-rows.ts'

/**
 * The diagram of a table, laid out, as BPMN text. The same table gives the same text.
 * @param table free of errors (`checkStepTable`).
 * @param title name of the procedure: the name of the pool where the table names none.
 * @throws TooManyRows where the table is too long for a diagram.
 */
export async function diagramOfSteps(table: StepTable, title: string, options: Partial<LayoutOptions> = {}): Promise<string> {
  refuseTooManyRows(table)
  return addDiagram(writeFlowDraft(draftFlow(table, title)), options)
}
