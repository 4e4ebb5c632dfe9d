import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useToast } from '../../../app/state/toasts.ts'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'
import { useVisibleRows } from '../comparison/visible-rows.ts'
import { sideWords } from '../comparison/side-words.ts'
import { useDecisions } from '../detail/use-decisions.ts'
import { canChoose, ChoiceMenu } from './choice-menu.tsx'
import { cellId } from './cell-id.ts'
import { useCellText } from './cell-text.ts'
import { toTabSeparated } from './copy-rows.ts'
import { columnIds, columnLabels, columnWidths } from './columns.ts'
import { FitGapRow } from './fitgap-row.tsx'
import { handleGridKey } from './grid-keys.ts'
import { NoRows } from './no-rows.tsx'
import '../../../ui/marks/judged.css'
import './grid.css'

/** Height of a row of two lines; others are measured. */
const usualHeight = 43
const headerHeight = 32
/** What a toast covers of the foot of the table, its distance from the status bar included. */
const toastHeight = 64

/** The table in the order of the standard, the town's own rows in place. Only the rows in sight are drawn; the keyboard works on all of them. */
export function FitGapGrid({ onWidth }: { onWidth: (width: number) => void }) {
  const translate = useTranslate()
  const comparison = useComparison()
  const decisions = useDecisions()
  const rows = useVisibleRows()
  const id = useId()
  const { scroller, place, attach } = usePlaceWidth(onWidth)
  const isToastShown = useToast((state) => state.toast !== null)
  const current = useComparisonState((state) => state.row)
  const column = useComparisonState((state) => state.column)
  const selected = useComparisonState((state) => state.selected)
  const subject = useComparisonState((state) => state.view.subject)
  const reference = useComparisonState((state) => state.view.reference)
  // The same object as long as it says the same, so that rows in sight are drawn again only where they change.
  const words = useMemo(() => sideWords({ subject, reference }, translate), [subject, reference, translate])
  const { copied } = useCellText(words)
  const [isChoosing, setIsChoosing] = useState(false)
  const at = rows.findIndex(({ key }) => key === current)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: () => usualHeight,
    overscan: 10,
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    // A toast lies over the end of the table; the current row goes on above it.
    scrollPaddingEnd: isToastShown ? toastHeight : 0,
    paddingEnd: isToastShown ? toastHeight : 0,
  })
  const items = virtualizer.getVirtualItems()
  const template = useMemo(() => {
    const widths = columnWidths(place)
    return { columns: columnIds.map((name) => `${widths[name]}px`).join(' '), width: columnIds.reduce((sum, name) => sum + widths[name], 0) }
  }, [place])

  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' })
  }, [at, virtualizer, isToastShown])
  useScrollToColumn(scroller, column, place)

  const press = (event: KeyboardEvent) => {
    if (event.altKey && event.key === 'ArrowDown' && canChoose(column)) {
      event.preventDefault()
      return setIsChoosing(true)
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? usualHeight) / usualHeight) - 1)
    handleGridKey(event, { comparison, decisions, page })
  }
  const copy = (event: ClipboardEvent) => {
    event.preventDefault()
    const rowsToCopy = rows.filter(({ key }) => selected.has(key))
    event.clipboardData.setData('text/plain', toTabSeparated(rowsToCopy.map((row) => columnIds.map((name) => copied(row, name)))))
  }
  const openChoices = useCallback(() => setIsChoosing(true), [])
  if (rows.length === 0) return <NoRows />
  return (
    <div
      ref={attach}
      className="fitgap-grid"
      role="grid"
      tabIndex={0}
      data-pane-focus=""
      aria-label={translate('compare.table')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columnIds.length}
      aria-multiselectable="true"
      aria-activedescendant={items.some(({ index }) => index === at) ? cellId(id, rows[at]!.key, column) : undefined}
      onKeyDown={press}
      onCopy={copy}
      style={{ '--columns': template.columns, '--width': `${template.width}px` } as React.CSSProperties}
    >
      <div className="grid-head" role="rowgroup">
        <div className="grid-line" role="row" aria-rowindex={1}>
          {columnIds.map((name, index) => (
            <div key={name} role="columnheader" aria-colindex={index + 1} className={`grid-header grid-header--${name}`}>
              {translate(columnLabels[name], { side: name === 'subject' ? words.subject : words.reference })}
            </div>
          ))}
        </div>
      </div>
      <div className="grid-body" role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index]!
          return (
            <FitGapRow
              key={row.key}
              id={id}
              row={row}
              index={item.index}
              top={item.start - headerHeight}
              measure={virtualizer.measureElement}
              isSelected={selected.has(row.key)}
              currentColumn={row.key === current ? column : null}
              words={words}
              onChoose={openChoices}
            />
          )
        })}
      </div>
      {isChoosing && canChoose(column) && at >= 0 && (
        <ChoiceMenu cell={cellId(id, rows[at]!.key, column)} column={column} row={rows[at]!} decisions={decisions} onClose={() => setIsChoosing(false)} />
      )}
    </div>
  )
}

/** The width of the table, measured anew whenever it comes: it goes while the filter lets no row through. */
function usePlaceWidth(onWidth: (width: number) => void) {
  const scroller = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(990)
  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element
      if (element === null) return
      const measure = () => {
        setPlace(element.clientWidth)
        onWidth(element.clientWidth)
      }
      measure()
      const watcher = new ResizeObserver(measure)
      watcher.observe(element)
      return () => {
        watcher.disconnect()
        scroller.current = null
      }
    },
    [onWidth],
  )
  return { scroller, place, attach }
}

/** Brings the current column into sight beside the fixed first one. */
function useScrollToColumn(scroller: React.RefObject<HTMLDivElement | null>, column: (typeof columnIds)[number], place: number): void {
  useEffect(() => {
    const element = scroller.current
    if (element === null || column === 'number') return
    const widths = columnWidths(place)
    const left = columnIds.slice(0, columnIds.indexOf(column)).reduce((sum, name) => sum + widths[name], 0)
    const right = left + widths[column]
    if (right > element.scrollLeft + element.clientWidth) element.scrollTo({ left: right - element.clientWidth })
    else if (left < element.scrollLeft + widths.number) element.scrollTo({ left: left - widths.number })
  }, [scroller, column, place])
}
