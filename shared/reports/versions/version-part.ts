/** One thing of a part that can be compared: a row, a function, a line. */
export interface VersionThing {
  id: string
  name: string
  /** What it says, by label; '' where it says nothing. A key tells apart what bears the same label. */
  fields: readonly { key?: string; label: string; text: string }[]
}

/** A part of the requirements at one moment: a Fit & Gap table, a spec, 非機能要件. */
export interface VersionPart {
  id: string
  name: string
  things: readonly VersionThing[]
}

/** A flow at one moment. */
export interface VersionFlow {
  id: string
  /** Part it stands under, e.g. 転入届の現行「…」. */
  part: string
  name: string
  xml: string
}

/** What the requirements say at one moment, part by part. */
export interface VersionState {
  flows: readonly VersionFlow[]
  parts: readonly VersionPart[]
}

export interface RequirementChange {
  part: string
  change: 'added' | 'changed' | 'removed'
  name: string
  before: string
  after: string
}
