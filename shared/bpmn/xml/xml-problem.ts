export type XmlProblemKind = 'malformed' | 'truncated' | 'doctype' | 'entity' | 'control-character' | 'too-deep' | 'too-many'

/** Why a text is not XML that we read; `line` counts from 1, `detail` names the element or character where one is known. */
export class XmlProblem extends Error {
  readonly kind: XmlProblemKind
  readonly line: number
  readonly detail: string

  constructor(kind: XmlProblemKind, line: number, detail = '') {
    super(`${kind} at line ${line} ${detail}`.trim())
    this.name = 'XmlProblem'
    this.kind = kind
    this.line = line
    this.detail = detail
  }
}
