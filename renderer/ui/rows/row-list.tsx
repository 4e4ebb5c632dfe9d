import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import './rows.css'

export interface RowListProps<Entry> {
  label: string
  entries: readonly Entry[]
  keyOf: (entry: Entry) => string
  /** A heading between rows: it is read, not chosen. */
  isHeading?: (entry: Entry) => boolean
  columns: readonly { id: string; label: string }[]
  /** Width of each column, as `grid-template-columns` has it. */
  template: string
  /** Height in pixels that a row is taken for until it is seen. */
  height: number
  current: string | null
  selected?: ReadonlySet<string>
  onChoose: (key: string, how: { extend: boolean; toggle: boolean }) => void
  /** Enter or double click. */
  onOpen?: (key: string) => void
  /** The cells of a row, by column; of a heading one node for the whole width. */
  cellsOf: (entry: Entry) => readonly ReactNode[]
  rowClassOf?: (entry: Entry) => string | undefined
}

/**
 * A long table of which only the rows in sight are drawn; rows may differ in height. One stop for Tab, arrows walk from row to row
 * (with Shift they extend), Space toggles, Enter opens; buttons inside a row are reached by Tab.
 */
export function RowList<Entry>(props: RowListProps<Entry>) {
  const { label, entries, keyOf, columns, template, height, current, selected, onChoose, onOpen } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const isHeading = props.isHeading ?? (() => false)
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (entries[index] !== undefined && isHeading(entries[index]) ? 32 : height),
    getItemKey: (index) => (entries[index] === undefined ? index : keyOf(entries[index])),
    overscan: 8,
    scrollPaddingStart: 32,
  })
  const place = entries.findIndex((entry) => keyOf(entry) === current)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (place < 0 || shown.current === current) return
    shown.current = current
    rows.scrollToIndex(place, { align: 'auto' })
  }, [place, current, rows])

  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing || event.keyCode === 229 || event.altKey) return
    const chosen = entries.filter((entry) => !isHeading(entry)).map(keyOf)
    const at = chosen.indexOf(current ?? '')
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1)
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -chosen.length, End: chosen.length }[event.key]
    if (step !== undefined) {
      const next = chosen[Math.min(Math.max(at + step, 0), chosen.length - 1)]
      if (next !== undefined) onChoose(next, { extend: event.shiftKey, toggle: false })
    } else if (event.key === ' ' && current !== null) onChoose(current, { extend: false, toggle: true })
    else if (event.key === 'Enter' && current !== null) onOpen?.(current)
    else return
    event.preventDefault()
  }
  const press = (event: MouseEvent, key: string) => {
    if ((event.target as HTMLElement).closest('button, a, input, label') !== null) return
    onChoose(key, { extend: event.shiftKey, toggle: event.ctrlKey || event.metaKey })
  }
  const items = rows.getVirtualItems()
  const inSight = place >= 0 && items.some(({ index }) => index === place)
  return (
    <div
      ref={scroller}
      className="rows"
      role="grid"
      tabIndex={0}
      data-pane
      data-pane-focus=""
      aria-label={label}
      aria-rowcount={entries.length + 1}
      aria-multiselectable={selected === undefined ? undefined : true}
      aria-activedescendant={inSight ? `${id}${place}` : undefined}
      onKeyDown={walk}
    >
      <div role="rowgroup" className="rows-head">
        <div role="row" className="rows-row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
          {columns.map((column) => (
            <div key={column.id} role="columnheader" className="rows-cell">
              {column.label}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="rows-body" style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const entry = entries[index]
          if (entry === undefined) return null
          const key = keyOf(entry)
          const cells = props.cellsOf(entry)
          const heading = isHeading(entry)
          const isSelected = selected?.has(key) ?? key === current
          const classes = ['rows-row', heading && 'is-heading', !heading && isSelected && 'is-selected', key === current && 'is-current', props.rowClassOf?.(entry)]
          return (
            <div
              key={key}
              id={`${id}${index}`}
              ref={rows.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={heading ? undefined : isSelected}
              className={classes.filter(Boolean).join(' ')}
              style={{ gridTemplateColumns: heading ? '1fr' : template, transform: `translateY(${start}px)` }}
              onMouseDown={heading ? undefined : (event) => event.shiftKey && event.preventDefault()}
              onClick={heading ? undefined : (event) => press(event, key)}
              onDoubleClick={heading ? undefined : () => onOpen?.(key)}
            >
              {cells.map((cell, column) => (
                <div key={column} role="gridcell" className="rows-cell" aria-colspan={heading ? columns.length : undefined}>
                  {cell}
                </div>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}
