import type { EvaluationView } from '../../../contract/packages.ts'
import type { Locale } from '../../../i18n/translate.ts'
import type { LevelContent, RequirementsInput } from '../requirements/requirements-input.ts'

/** What of an evaluation a request for proposals says. */
export type EvaluationContent = Pick<EvaluationView, 'name' | 'packages' | 'criteria' | 'weights' | 'lines'>

/** Everything 調達仕様書 is written from. */
export interface ProposalInput extends RequirementsInput {
  town: string
  /** Name of the version of the requirements it refers to; '' for what the project holds now. */
  version: string
  evaluations: readonly EvaluationContent[]
  levels: readonly LevelContent[]
  /** Day of the document, YYYY-MM-DD. */
  day: string
  locale: Locale
}
