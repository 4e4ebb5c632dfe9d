import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { BpmnInputError } from '../../../../shared/bpmn/read/bpmn-input-error.ts'

/** A refused diagram file as the error every shell understands; anything else passes through. */
export function bpmnFault(error: unknown, fileName: string): unknown {
  if (!(error instanceof BpmnInputError)) return error
  return new KurabeError('BAD_INPUT', `bpmn.error.${error.code}`, { ...error.values, file: fileName }, { cause: error })
}
