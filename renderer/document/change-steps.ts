import { formatStepTable } from '../../shared/steps/format-step-table.ts'
import type { StepTable } from '../../shared/steps/step-table.ts'
import { stepsOfDiagram } from '../../shared/steps/steps-of-diagram.ts'
import { client } from '../api/client.ts'
import type { FlowDocument } from './flow-document.ts'
import { openDocument } from './open-documents.ts'

export interface ChangedSteps {
  document: FlowDocument
  /** False where the diagram was that already. */
  isChanged: boolean
  added: number
  removed: number
  changed: number
}

/**
 * Changes the step table of a flow of the project as one undo step of its diagram, which stays open; what was there before is a revision.
 * @param change the table as it should be, from the table as it is; rows that stay keep their keys.
 */
export async function changeSteps(project: string, flow: string, change: (table: StepTable) => StepTable): Promise<ChangedSteps> {
  const document = await openDocument(project, flow, false)
  await document.leave()
  const { isChanged, added, removed, changed } = await document.session.change((xml) => {
    const wanted = change(stepsOfDiagram(xml).table)
    return client.steps.apply({ xml, cells: formatStepTable(wanted), recognise: 'keys' })
  })
  await document.flush()
  return { document, isChanged, added, removed, changed }
}
