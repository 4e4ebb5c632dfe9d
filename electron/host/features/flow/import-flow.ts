import type { ImportResult } from '../../../../shared/contract/import-result.ts'
import type { FlowKind } from '../../../../shared/domain/flow-kind.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { addDiagram } from '../../../../shared/bpmn/layout/add-diagram.ts'
import { readBpmnFile } from '../../../../shared/bpmn/read/read-bpmn-file.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { bpmnFault } from './bpmn-fault.ts'
import { findFlow } from './flow-records.ts'
import { nameOfIncomingFile, readIncomingFile, type IncomingFile } from './read-incoming-file.ts'
import { addFlow, replaceFlowText, type Moment } from './store-flow-text.ts'

export interface FlowDestination {
  procedure: string
  municipality: string
  kind: FlowKind
  /** A flow that gets the file as its new revision. */
  replace: string | null
}

/**
 * Stores one diagram file. Whatever is wrong with the file, or keeps it from being read, is told in the result and leaves the project as it was;
 * only a fault of the project file itself throws.
 */
export async function importFlow(
  database: WriteDatabase,
  file: IncomingFile,
  destination: FlowDestination,
  moment: Moment,
): Promise<ImportResult> {
  const result: ImportResult = {
    fileName: nameOfIncomingFile(file),
    flow: null,
    name: '',
    wasLaidOut: false,
    replaced: destination.replace !== null,
    error: null,
    warnings: [],
  }
  try {
    const { bytes, fileName } = await readIncomingFile(file)
    const read = await readBpmnFile(bytes, fileName)
    const xml = read.needsLayout ? await addDiagram(read.text) : read.text
    result.name = read.name
    result.wasLaidOut = read.needsLayout
    result.warnings = read.warnings.map((warning) => ({ reason: `bpmn.warning.${warning.code}`, values: { ...warning.values, file: fileName } }))
    if (destination.replace === null) {
      result.flow = addFlow(database, { ...destination, name: read.name, fileName, xml, graph: read.graph, reason: 'import' }, moment)
    } else {
      findFlow(database, destination.replace)
      replaceFlowText(database, destination.replace, xml, read.graph, 'import', moment)
      result.flow = destination.replace
    }
  } catch (error) {
    result.error = asInputFault(error, result.fileName)
  }
  return result
}

function asInputFault(error: unknown, fileName: string): NonNullable<ImportResult['error']> {
  const fault = bpmnFault(error, fileName)
  if (fault instanceof KurabeError && fault.code !== 'CONFLICT' && fault.code !== 'REFUSED') return { reason: fault.reason, values: fault.values }
  throw fault
}
