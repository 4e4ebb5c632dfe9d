import type { UnlinkedStep } from '../../../../shared/fitgap/functions/link-functions.ts'
import type { DecidedRow } from '../../../../shared/fitgap/judgement/decision.ts'
import type { FitGapRow } from '../../../../shared/fitgap/rows/fit-gap-row.ts'
import type { Suggestion } from '../../../../shared/fitgap/suggest/suggest-judgement.ts'
import type { Locale } from '../../../../shared/i18n/translate.ts'

/** Everything the workbook says; collected by the caller, so that app and command line write the same file. */
export interface FitGapWorkbookInput {
  /** What is compared, for page header and legend. */
  title: string
  asisName: string
  standardName: string
  /** null where no ToBe is compared: then its columns are left out. */
  tobeName: string | null
  rows: readonly FitGapRow[]
  /** By row key. */
  suggestions: ReadonlyMap<string, Suggestion>
  decisions: ReadonlyMap<string, DecidedRow>
  /** Functions that found no step; undefined where no list of functions was given. */
  unlinkedFunctions?: readonly UnlinkedStep[]
  /** Names of ToBe steps that belong to no row. */
  unplacedTobe?: readonly string[]
  /** Stands in the file as its date; nothing else in it depends on the clock. */
  createdOn: Date
  locale: Locale
}
