import { memo, useDeferredValue, type KeyboardEvent } from 'react'
import type { FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { rememberTableDetail } from '../remembered-detail.ts'
import { useTable, useTableState } from '../use-table.ts'
import { DecideRows } from './decide-rows.tsx'
import { ReferencePart } from './reference-part.tsx'
import { RowHistory } from './row-history.tsx'
import { RowPart } from './row-part.tsx'
import './detail.css'

export interface DetailPanelProps {
  /** Puts the keyboard back into the table. */
  onLeave: () => void
  /** Goes to the row above or below. */
  onStep: (by: 1 | -1) => void
}

/** 詳細 of the row in focus. It follows when the keyboard rests: fast typing in the table never waits for it. */
export function DetailPanel(props: DetailPanelProps) {
  const row = useTableState((state) => state.view.rows.find((each) => each.id === state.row))
  const selected = useTableState((state) => state.selected)
  return <RowDetail {...props} row={useDeferredValue(row)} selected={useDeferredValue(selected)} />
}

interface RowDetailProps extends DetailPanelProps {
  row: FitGapTableRow | undefined
  selected: readonly string[]
}

/** In the order of the method; with several rows selected it decides for all of them. */
const RowDetail = memo(function RowDetail({ row, selected, onLeave, onStep }: RowDetailProps) {
  const table = useTable()
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const references = useTableState((state) => state.view.summary.references)
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    onLeave()
  }
  const isMany = selected.length > 1
  const title = isMany ? translate('compare.selectedRows', { count: selected.length }) : (row?.name ?? translate('compare.detail'))
  return (
    <aside className="table-detail" data-pane="detail" aria-label={translate('compare.detail')} onKeyDown={leave}>
      <header className="table-detail-head">
        {!isMany && row !== undefined && <span className="row-number">{row.number}</span>}
        <h2 title={title}>{title}</h2>
        <Button look="bare" isIcon aria-label={translate('compare.previousRow')} onPress={() => onStep(-1)}>
          <Icon name="up" />
        </Button>
        <Button look="bare" isIcon aria-label={translate('compare.nextRow')} onPress={() => onStep(1)}>
          <Icon name="down" />
        </Button>
        <Button
          look="bare"
          isIcon
          aria-label={translate('compare.closeDetail')}
          onPress={() => {
            rememberTableDetail(false)
            table.set({ isDetailOpen: false })
            onLeave()
          }}
        >
          <Icon name="close" size={14} />
        </Button>
      </header>
      {isMany ? (
        <DecideRows key="many" rows={selected} />
      ) : row === undefined ? (
        <p className="table-detail-body ink-2">{translate('fitgapTable.detail.none')}</p>
      ) : (
        <div className="table-detail-body" key={row.id}>
          {references.map((reference) => {
            const cell = row.cells.find((each) => each.reference === reference.id)
            return cell === undefined ? null : <ReferencePart key={reference.id} row={row} reference={reference} cell={cell} isReadOnly={isReadOnly} />
          })}
          <RowPart row={row} isReadOnly={isReadOnly} />
          <RowHistory row={row} />
        </div>
      )}
    </aside>
  )
})
