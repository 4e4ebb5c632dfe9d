import type { BpmnWarning } from '../../../../shared/bpmn/read/bpmn-input-error.ts'
import { readBpmnFile, type ReadBpmn } from '../../../../shared/bpmn/read/read-bpmn-file.ts'
import { bpmnFault } from '../flow/bpmn-fault.ts'
import { readIncomingFile } from '../flow/read-incoming-file.ts'

export interface Diagram extends ReadBpmn {
  faults: { reason: string; values: BpmnWarning['values'] }[]
}

/** Reads one diagram file from disk; throws KurabeError with cause and remedy. */
export async function readDiagram(path: string): Promise<Diagram> {
  const { fileName, bytes } = await readIncomingFile({ path })
  try {
    const read = await readBpmnFile(bytes, fileName)
    return { ...read, faults: read.warnings.map((warning) => ({ reason: `bpmn.warning.${warning.code}`, values: { ...warning.values, file: fileName } })) }
  } catch (error) {
    throw bpmnFault(error, fileName)
  }
}
