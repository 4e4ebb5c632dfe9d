import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { everyRow, isFiltering } from '../comparison/row-filter.ts'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'
import { useVisibleRows } from '../comparison/visible-rows.ts'

/** Says that only some rows are shown, and leads back to all. The line is also the one polite voice of the table. */
export function FilterBar() {
  const translate = useTranslate()
  const comparison = useComparison()
  const rows = useVisibleRows()
  const all = useComparisonState((state) => state.view.rows.length)
  const filters = useComparisonState((state) => isFiltering(state.filter))
  return (
    <div className={filters ? 'filter-bar' : 'visually-hidden'}>
      <span role="status">{filters ? translate('compare.shownRows', { shown: rows.length, all }) : ''}</span>
      {filters && (
        <Button look="link" onPress={() => comparison.show(everyRow)}>
          {translate('compare.showAllRows')}
        </Button>
      )}
    </div>
  )
}
