import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { differencePosition, findDifference } from '../comparison/differences.ts'
import type { Comparison } from '../comparison/comparison.ts'
import { goToRow } from '../comparison/select-rows.ts'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'
import { useVisibleRows, visibleRows } from '../comparison/visible-rows.ts'

/** 前のちがい 8 / 13 次のちがい. */
export function DifferenceSteps() {
  const translate = useTranslate()
  const comparison = useComparison()
  const rows = useVisibleRows()
  const current = useComparisonState((state) => state.row)
  const { at, of } = differencePosition(rows, current)
  return (
    <>
      <Button look="bare" isDisabled={of === 0} onPress={() => stepDifference(comparison, -1)}>
        <Icon name="up" />
        <span className="wide-only">{translate('compare.previousShort')}</span>
      </Button>
      <span className="ink-2 nowrap" aria-label={translate('compare.differenceAt', { at, of })} role="img">
        {at === 0 ? '－' : at} / {of}
      </span>
      <Button look="bare" isDisabled={of === 0} onPress={() => stepDifference(comparison, 1)}>
        <Icon name="down" />
        <span className="wide-only">{translate('compare.nextShort')} F8</span>
      </Button>
    </>
  )
}

/** Goes to the next or previous difference among the rows shown. */
export function stepDifference(comparison: Comparison, step: 1 | -1): void {
  const row = findDifference(visibleRows(comparison.state), comparison.state.row, step)
  if (row !== null) goToRow(comparison, row)
}
