import type { Translate } from '../../../i18n/translate.ts'
import type { MergedAnswer } from '../merge-answers.ts'
import type { TableSuggestion } from './table-suggestion.ts'

const roles = { yes: 'fit', partial: 'partial', no: 'unfit' } as const

/** What a vendor's answers suggest: ○ a fit, △ a partial fit, × none; nothing where nobody answered. */
export function suggestByAnswer(merged: MergedAnswer, translate: Translate): TableSuggestion | null {
  if (merged.answer === '') return null
  const counts = { answered: merged.answered, asked: merged.asked }
  const missing = merged.answered < merged.asked ? translate('fitGapTables.suggest.answerMissing', counts) : ''
  return { role: roles[merged.answer], reason: translate(`fitGapTables.suggest.answer.${merged.answer}`, counts) + missing }
}
