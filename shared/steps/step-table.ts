/** What kind of step a row is; each becomes one BPMN element (see `draftFlow`). */
export type StepKind = 'task' | 'decision' | 'parallel' | 'wait' | 'start' | 'end' | 'subProcess'

/** One way on from a row: under which condition ('' for none) to which row number. */
export interface StepLink {
  condition: string
  to: string
}

/**
 * One row of the step table (手順表). Texts are kept as typed; amounts are plain decimal numbers where they could be read, else as typed.
 */
export interface StepRow {
  /** Row number (No) as typed; unique within a table, gaps and any order allowed. */
  number: string
  /** Who does it: [] unknown, [lane], [pool, lane], [pool, lane, inner lane …]. A pool alone is [pool] in a table where some row names a pool. */
  owner: string[]
  text: string
  kind: StepKind
  /** `following`: the next row of the table, nothing on an end and on the last row. [] means that nothing follows. */
  next: 'following' | StepLink[]
  inputs: string[]
  outputs: string[]
  system: string
  method: string
  minutesPerCase: string
  casesPerYear: string
  /** Cases per month, April first, twelve numbers separated by spaces. */
  monthly: string
  ground: string
  note: string
  /** How today's system was adapted for this step, and why. */
  customisation: string
  customisationReason: string
  /** Whether that is still needed, in the words of `needWords` where they were read, else as typed; '' where nobody has said. */
  customisationNeeded: string
  /** Id of the element in the diagram, or null for a row that has none yet. */
  key: string | null
}

export interface StepTable {
  rows: StepRow[]
}

/** A row with nothing in it but what is given. */
export function stepRow(given: Partial<StepRow> & { number: string }): StepRow {
  return {
    owner: [], text: '', kind: 'task', next: 'following', inputs: [], outputs: [], system: '', method: '', minutesPerCase: '',
    casesPerYear: '', monthly: '', ground: '', note: '', customisation: '', customisationReason: '', customisationNeeded: '', key: null, ...given,
  }
}
