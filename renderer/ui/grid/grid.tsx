import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ClipboardEvent, type ReactNode } from 'react'
import { choiceId, GridChoices } from './grid-choices.tsx'
import { GridController } from './grid-controller.ts'
import { GridHead } from './grid-head.tsx'
import type { GridHost } from './grid-host.ts'
import { handleGridKey } from './grid-keys.ts'
import { gridCellId, GridLine } from './grid-line.tsx'
import { GridMenu } from './grid-menu.tsx'
import type { GridProblem } from './grid-problem.ts'
import type { GridContent } from './grid-content.ts'
import type { GridHeading } from './grid-heading.ts'
import type { GridWords } from './grid-words.ts'
import { readClipboard, writeClipboard } from './model/clipboard-cells.ts'
import { matchChoices, type GridColumn } from './model/grid-column.ts'
import { atLine, lineOfRow, type GridGroup } from './model/grid-group.ts'
import type { GridRow } from './model/grid-row.ts'
import { useColumnLayout } from './use-column-layout.ts'
import { useGridMouse } from './use-grid-mouse.ts'
import './grid.css'

const headHeight = 32
const lineHeight = 31

export interface GridProps extends GridHost {
  /** Name of the table for screen readers. */
  label: string
  words: GridWords
  problemAt: (row: string, column: string) => GridProblem | undefined
  /** What stands left of the first cell of a row, e.g. a warning. */
  signOf: (row: string) => ReactNode
  /** Rows chosen elsewhere, e.g. in the diagram beside. */
  marked: ReadonlySet<string>
  /** Where the keyboard is, told after every move: the ids of the selected rows, and the current cell. */
  onMove: (at: { rows: readonly string[]; row: string | null; column: string; hasFocus: boolean }) => void
  /** Hands out what commands outside of the grid call. */
  onReady?: (grid: GridController) => void
  /** Copies the whole table with its headers instead of the selection, once. */
  wholeTable?: { current: (() => string[][]) | null }
  menu?: (close: () => void) => ReactNode
  onCannotPaste: () => void
  /** How many of the columns, from the left, lie wholly in the place. */
  onColumnsInSight?: (count: number) => void
  /** What a cell shows instead of its text; the same function as long as it says the same of the same row. */
  contentOf?: (row: GridRow, column: GridColumn) => GridContent | undefined
  /** Sorting and further entries of the headers. */
  headingOf?: (column: GridColumn) => GridHeading | undefined
  /** Headings between the rows, and what stands in them. */
  groups?: readonly GridGroup[]
  groupContent?: (group: string) => ReactNode
}

const noGroups: readonly GridGroup[] = []

/** A table to type in, as in a spreadsheet. Only the lines in sight are drawn; see README.md. */
export function Grid(props: GridProps) {
  const { id, rows, columns, label, words, problemAt, signOf, marked, isReadOnly, onMove, onReady, onColumnsInSight } = props
  const [grid] = useState(() => new GridController(props))
  useLayoutEffect(() => grid.follow(props))
  useEffect(() => void onReady?.(grid), [grid, onReady])
  const { cursor, corner, editing, typed, isChoosing, choice, fillTo } = grid.useGrid()
  const scroller = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [place, setPlace] = useState(516)
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null)
  const [hasFocus, setHasFocus] = useState(false)
  const layout = useColumnLayout(id, columns, place)
  const groups = props.groups ?? noGroups
  const size = { rows: rows.length + (isReadOnly || rows.length >= props.rowLimit ? 0 : 1) }
  const lines = size.rows + groups.length
  const virtualizer = useVirtualizer({
    count: lines,
    getScrollElement: () => scroller.current,
    getItemKey: (line) => {
      const at = atLine(groups, line)
      return 'group' in at ? ` group ${groups[at.group]!.id}` : (rows[at.row]?.id ?? ' blank')
    },
    estimateSize: () => lineHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight + (groups.length > 0 ? lineHeight : 0),
  })
  const items = virtualizer.getVirtualItems()
  // The group of the line under the headers, once its own heading has gone up behind them.
  const top = (virtualizer.scrollOffset ?? 0) + headHeight
  const topLine = groups.length === 0 ? 0 : (virtualizer.getVirtualItemForOffset(top)?.index ?? 0)
  const stuckAt = groups.findLastIndex((group, index) => group.at + index <= topLine)
  const isStuck = stuckAt >= 0 && (virtualizer.measurementsCache[groups[stuckAt]!.at + stuckAt]?.start ?? top) < top
  const stuck = isStuck ? groups[stuckAt]! : null

  useLayoutEffect(() => {
    grid.field = field.current
    const element = scroller.current!
    const measure = () => setPlace(element.clientWidth)
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      // Whoever goes elsewhere while typing has typed it.
      grid.commit()
    }
  }, [grid])
  useEffect(() => {
    virtualizer.scrollToIndex(lineOfRow(groups, corner.row), { align: 'auto' })
    // Whole rows are taken at their number: the columns stay where they are, and with them what was pressed.
    const isWholeRows = cursor.column === 0 && corner.column === columns.length - 1
    if (!isWholeRows) showColumn(scroller.current, layout.lefts[corner.column] ?? 0, layout.widths[corner.column] ?? 0, layout.widths[0] ?? 0, corner.column)
    // Only the keyboard moves the view: rows that come or go elsewhere leave it where it is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [corner, virtualizer, layout])
  const selection = { top: Math.min(cursor.row, corner.row), bottom: Math.max(cursor.row, corner.row), left: Math.min(cursor.column, corner.column), right: Math.max(cursor.column, corner.column) }
  const isMany = selection.top !== selection.bottom || selection.left !== selection.right
  useEffect(() => {
    const chosen = rows.slice(selection.top, selection.bottom + 1).map((row) => row.id)
    onMove({ rows: chosen, row: rows[cursor.row]?.id ?? null, column: columns[cursor.column]?.id ?? '', hasFocus })
  }, [rows, columns, cursor, selection.top, selection.bottom, hasFocus, onMove])
  useEffect(() => {
    let right = 0
    onColumnsInSight?.(layout.widths.filter((width) => (right += width) <= place + 1).length)
  }, [layout, place, onColumnsInSight])

  const cellAt = useCallback(
    (x: number, y: number) => {
      const element = scroller.current!
      const box = element.getBoundingClientRect()
      const at = atLine(groups, virtualizer.getVirtualItemForOffset(Math.max(headHeight, y - box.top + element.scrollTop))?.index ?? 0)
      const row = 'row' in at ? at.row : groups[at.group]!.at
      const across = x - box.left < (layout.widths[0] ?? 0) ? x - box.left : x - box.left + element.scrollLeft
      const column = layout.lefts.findLastIndex((left) => left <= across)
      return { row, column: Math.max(0, column) }
    },
    [virtualizer, layout, groups],
  )
  const press = useGridMouse(grid, scroller, cellAt)
  const column = columns[cursor.column]
  const choices = isChoosing && column?.choices !== undefined ? matchChoices(column.choices, typed === rows[cursor.row]?.cells[column.id] ? '' : typed) : []
  const spot = virtualizer.measurementsCache[lineOfRow(groups, cursor.row)]
  const cellLeft = cursor.column === 0 ? (scroller.current?.scrollLeft ?? 0) : (layout.lefts[cursor.column] ?? 0)
  const spotStyle = { left: cellLeft, top: spot?.start ?? headHeight, minWidth: layout.widths[cursor.column], minHeight: spot?.size ?? lineHeight }
  const isCurrentDrawn = items.some(({ index }) => index === lineOfRow(groups, cursor.row))
  const openMenu = (at?: { x: number; y: number }) => {
    const box = field.current!.getBoundingClientRect()
    setMenuAt(at ?? { x: box.left + 8, y: box.bottom })
  }
  const closeMenu = () => {
    setMenuAt(null)
    grid.focus()
  }
  const copy = (event: ClipboardEvent) => {
    if (editing !== null) return
    event.preventDefault()
    const whole = props.wholeTable?.current
    if (props.wholeTable) props.wholeTable.current = null
    writeClipboard(event.clipboardData, whole?.() ?? grid.selectedCells())
    if (event.type === 'cut') grid.clear()
  }
  return (
    <div
      ref={scroller}
      className="sheet"
      data-focus={hasFocus || undefined}
      onPointerDown={press}
      onDoubleClick={(event) => (event.target as HTMLElement).closest('[data-row]') !== null && grid.edit('full')}
      onContextMenu={(event) => {
        if (editing !== null) return
        event.preventDefault()
        openMenu({ x: event.clientX, y: event.clientY })
      }}
      style={{ '--columns': layout.widths.map((width) => `${width}px`).join(' '), '--width': `${layout.total}px` } as React.CSSProperties}
    >
      <div
        id={id}
        className="sheet-table"
        role="grid"
        aria-label={label}
        aria-rowcount={lines + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-readonly={isReadOnly || undefined}
      >
        <GridHead columns={columns} layout={layout} words={words} headingOf={props.headingOf} group={stuck === null ? null : props.groupContent?.(stuck.id)} />
        <div className="sheet-body" role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const at = atLine(groups, item.index)
            if ('group' in at) {
              const { id: group } = groups[at.group]!
              return (
                <div key={item.key} ref={virtualizer.measureElement} data-index={item.index} className="sheet-group" role="row" aria-rowindex={item.index + 2} style={{ transform: `translateY(${item.start - headHeight}px)` }}>
                  <div role="gridcell" aria-colindex={1} aria-colspan={columns.length} className="sheet-group-cell">
                    {props.groupContent?.(group)}
                  </div>
                </div>
              )
            }
            const index = at.row
            const row = rows[index] ?? null
            const isSelected = isMany && index >= selection.top && index <= selection.bottom
            const isFilling = fillTo !== null && index >= Math.min(fillTo, selection.top) && index <= Math.max(fillTo, selection.bottom)
            return (
              <GridLine
                key={item.key}
                grid={id}
                row={row}
                index={index}
                line={item.index}
                contentOf={props.contentOf}
                top={item.start - headHeight}
                measure={virtualizer.measureElement}
                columns={columns}
                words={words}
                problemAt={problemAt}
                sign={row === null ? null : signOf(row.id)}
                cursor={index === cursor.row ? cursor.column : -1}
                selectedFrom={isSelected || isFilling ? selection.left : -1}
                selectedTo={isSelected || isFilling || index === selection.bottom ? selection.right : -1}
                isLastSelected={index === selection.bottom}
                isMarked={row !== null && marked.has(row.id)}
                isReadOnly={isReadOnly}
              />
            )
          })}
        </div>
      </div>
      <textarea
        ref={field}
        className={`sheet-field${editing === null ? '' : ' is-editing'}${column?.kind === 'number' ? ' is-number' : ''}`}
        style={spotStyle}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        data-pane-focus=""
        aria-label={label}
        aria-multiline={column?.kind === 'lines'}
        aria-readonly={isReadOnly || undefined}
        aria-autocomplete={choices.length > 0 ? 'list' : undefined}
        aria-controls={choices.length > 0 ? `${id}-choices` : undefined}
        aria-activedescendant={choices.length > 0 && choice >= 0 ? choiceId(id, choice) : isCurrentDrawn && editing === null ? gridCellId(id, cursor.row, cursor.column) : undefined}
        onCompositionStart={() => grid.edit('typed')}
        onInput={() => grid.typed()}
        onKeyDown={(event) =>
          handleGridKey(event, {
            grid,
            page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 300) - headHeight) / lineHeight) - 1),
            choices,
            openMenu: () => openMenu(),
            widen: (by) => column !== undefined && layout.resize(column.id, (layout.widths[cursor.column] ?? column.width) + by),
          })
        }
        onCopy={copy}
        onCut={copy}
        onPaste={(event) => {
          if (editing !== null) return
          event.preventDefault()
          grid.paste(readClipboard(event.clipboardData))
        }}
        onFocus={() => setHasFocus(true)}
        onBlur={() => {
          grid.commit()
          setHasFocus(false)
        }}
      />
      {choices.length > 0 && field.current !== null && (
        <GridChoices grid={grid} id={id} label={words.choices} choices={choices} current={choice} at={field.current.getBoundingClientRect()} />
      )}
      {menuAt !== null && (
        <GridMenu grid={grid} words={words} at={menuAt} onCannotPaste={props.onCannotPaste} onClose={() => setMenuAt(null)}>
          {props.menu?.(closeMenu)}
          {column !== undefined && props.headingOf?.(column)?.menu(closeMenu)}
        </GridMenu>
      )}
    </div>
  )
}

/** Brings a column into sight beside the fixed first one. */
function showColumn(scroller: HTMLElement | null, left: number, width: number, fixed: number, column: number): void {
  if (scroller === null || column === 0) return
  if (left < scroller.scrollLeft + fixed) scroller.scrollTo({ left: left - fixed })
  else if (left + width > scroller.scrollLeft + scroller.clientWidth) scroller.scrollTo({ left: Math.min(left - fixed, left + width - scroller.clientWidth) })
}
