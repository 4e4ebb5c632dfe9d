import type { MessageKey, MessageValues, Translate } from '../../i18n/translate.ts'

/** Why a file is refused. Each has a message `bpmn.error.<code>` that says cause and remedy. */
export type BpmnInputErrorCode =
  | 'empty' | 'too-large' | 'too-many' | 'too-deep'
  | 'is-excel' | 'is-word' | 'is-powerpoint' | 'is-visio' | 'is-old-office' | 'is-zip' | 'is-pdf' | 'is-sqlite' | 'is-image'
  | 'is-html' | 'is-text' | 'is-binary'
  | 'encoding-unknown' | 'encoding-broken' | 'control-character'
  | 'malformed' | 'truncated' | 'doctype' | 'unbound-prefix'
  | 'bpmn-1' | 'bpmn-draft' | 'xpdl' | 'drawio' | 'dmn' | 'cmmn' | 'svg' | 'office-xml' | 'not-bpmn'
  | 'no-process' | 'duplicate-id' | 'dangling-flow' | 'dangling-message' | 'dangling-boundary'

/** What is harmless but worth knowing. Each has a message `bpmn.warning.<code>`. */
export type BpmnWarningCode =
  | 'encoding-guessed' | 'unresolved-reference' | 'loose-flow' | 'missing-id' | 'nothing-inside' | 'no-diagram' | 'missing-shapes'
  | 'shape-without-element'

export interface BpmnWarning {
  code: BpmnWarningCode
  values: MessageValues
}

/** A file that is refused; nothing of it was stored. `values` fill the message: line, element, id, count … as far as known. */
export class BpmnInputError extends Error {
  readonly code: BpmnInputErrorCode
  readonly values: MessageValues

  constructor(code: BpmnInputErrorCode, values: MessageValues = {}) {
    super(`${code} ${JSON.stringify(values)}`)
    this.name = 'BpmnInputError'
    this.code = code
    this.values = values
  }
}

/** The sentence a user reads: what happened, why, what to do. `fileName` names the file that was refused. */
export function describeBpmnInputError(error: BpmnInputError, fileName: string, translate: Translate): string {
  const key: MessageKey = `bpmn.error.${error.code}`
  return translate(key, { ...error.values, file: fileName })
}

/** The sentence a user reads about something harmless. */
export function describeBpmnWarning(warning: BpmnWarning, fileName: string, translate: Translate): string {
  const key: MessageKey = `bpmn.warning.${warning.code}`
  return translate(key, { ...warning.values, file: fileName })
}
