import type { SpecChange } from '../../../shared/contract/specs.ts'

/** What going over to another edition would do to one row of a Fit & Gap table. */
export interface EditionRow {
  /** Null for a function that becomes a new row. */
  row: string | null
  number: number | null
  name: string
  change: SpecChange['change']
  before: string
  after: string
  words: SpecChange['words']
  /** '' while undecided. */
  judgement: string
  carry: boolean
}
