import type { Translate } from '../../../i18n/translate.ts'
import type { FitGapRow } from '../../rows/fit-gap-row.ts'
import type { TableSuggestion } from './table-suggestion.ts'

const aspects = ['method', 'lane', 'order', 'document', 'branch', 'grouping'] as const

/**
 * What today's work suggests for a step of the ToBe. The written rules ask whether the town can go over to a reference; today is where it comes
 * from, so only what changes is said: as today, changed, or new.
 */
export function suggestOfToday(row: FitGapRow, translate: Translate): TableSuggestion {
  if (row.standard.length === 0) return { role: 'unfit', reason: translate('fitGapTables.suggest.today.missing') }
  const differing = aspects.filter((aspect) => row.difference.some(({ kind }) => kind === aspect))
  if (differing.length > 0) {
    const words = differing.map((aspect) => translate(aspect === 'grouping' ? 'fitGapTables.aspect.grouping' : `fitgap.aspect.${aspect}`))
    return { role: 'partial', reason: translate('fitGapTables.suggest.today.differs', { aspects: words.join(translate('fitgap.listSeparator')) }) }
  }
  const isKnown = row.comparison.lane === 'same' && row.comparison.method === 'same'
  return isKnown ? { role: 'fit', reason: translate('fitGapTables.suggest.today.same') } : { role: 'unclear', reason: translate('fitGapTables.suggest.today.unknown') }
}
