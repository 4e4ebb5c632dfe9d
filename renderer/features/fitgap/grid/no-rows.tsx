import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { everyRow, isFiltering } from '../comparison/row-filter.ts'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'

/** No row is left: either the filter lets none through, or neither flow has a step. */
export function NoRows() {
  const translate = useTranslate()
  const comparison = useComparison()
  const filters = useComparisonState((state) => isFiltering(state.filter))
  return (
    <EmptyState actions={filters && <Button onPress={() => comparison.show(everyRow)}>{translate('compare.showAllRows')}</Button>}>
      {translate(filters ? 'compare.noRowsFiltered' : 'compare.noRows')}
    </EmptyState>
  )
}
