import { openBpmnText } from '../../../../shared/bpmn/read/open-bpmn-text.ts'
import { graphOf } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import type { FlowToRead } from '../../../../shared/terms/term-use.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { listFlows } from '../flow/flow-records.ts'
import { currentText } from '../flow/flow-text.ts'

/** Every flow of the project as it is stored, read for its texts. */
export function readFlows(database: ReadDatabase): FlowToRead[] {
  return listFlows(database).map(({ id }) => ({ flow: id, graph: graphOf(openBpmnText(currentText(database, id))) }))
}
