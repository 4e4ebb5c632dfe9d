import type { KeyboardEvent } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { markOf } from '../../../ui/marks/mark-kind.ts'
import { MarkPill } from '../../../ui/marks/mark-pill.tsx'
import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { useRowWords } from '../comparison/row-words.ts'
import { actedRows, goToRow } from '../comparison/select-rows.ts'
import { sideWords } from '../comparison/side-words.ts'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'
import { useCurrentRow, visibleRows } from '../comparison/visible-rows.ts'
import { focusGrid } from '../grid/focus-grid.ts'
import { rememberDetail } from '../layout/remembered-layout.ts'
import { DecisionForm } from './decision-form.tsx'
import './detail.css'

/** 詳細 of the current row: what it is, what is suggested, what people decide. With several rows selected it decides for all of them. */
export function DetailPanel() {
  const translate = useTranslate()
  const comparison = useComparison()
  const row = useCurrentRow()
  const count = useComparisonState((state) => state.selected.size)
  if (row === undefined) return null
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    focusGrid()
  }
  const rows = count > 1 ? actedRows(comparison.state) : [row]
  return (
    <aside className="detail" data-pane="detail" aria-label={translate('compare.detail')} onKeyDown={leave}>
      <DetailHead row={row} count={rows.length} />
      <DecisionForm key={rows.length > 1 ? `several ${row.key}` : row.key} rows={rows} row={row} />
    </aside>
  )
}

function DetailHead({ row, count }: { row: AnalysisRow; count: number }) {
  const translate = useTranslate()
  const comparison = useComparison()
  const view = useComparisonState((state) => state.view)
  const { rowTitle } = useRowWords(sideWords(view, translate))
  const names = (row.standard.length > 0 ? row.standard : row.asis).map(({ name }) => name || translate('fitgap.unnamed')).join('／')
  const step = (by: 1 | -1) => {
    const rows = visibleRows(comparison.state)
    const next = rows[rows.findIndex(({ key }) => key === row.key) + by]
    if (next !== undefined) goToRow(comparison, next.key)
  }
  return (
    <header className="detail-head">
      {count > 1 ? (
        <h2 className="grow">{translate('compare.selectedRows', { count })}</h2>
      ) : (
        <>
          <MarkPill kind={markOf(row)} number={row.number} label={rowTitle(row)} />
          <h2 className="grow detail-title" title={names}>
            {names}
          </h2>
        </>
      )}
      <Button look="bare" isIcon aria-label={translate('compare.previousRow')} onPress={() => step(-1)}>
        <Icon name="up" />
      </Button>
      <Button look="bare" isIcon aria-label={translate('compare.nextRow')} onPress={() => step(1)}>
        <Icon name="down" />
      </Button>
      <Button
        look="bare"
        isIcon
        aria-label={translate('compare.closeDetail')}
        onPress={() => {
          rememberDetail(false)
          comparison.set({ isDetailOpen: false })
          focusGrid()
        }}
      >
        <Icon name="close" size={14} />
      </Button>
    </header>
  )
}
