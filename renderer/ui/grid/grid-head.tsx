import { useState, type PointerEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../icon/icon.tsx'
import { Menu, MenuTrigger } from '../menu/menu.tsx'
import type { GridHeading } from './grid-heading.ts'
import type { GridColumn } from './model/grid-column.ts'
import type { ColumnLayout } from './use-column-layout.ts'
import type { GridWords } from './grid-words.ts'

export interface GridHeadProps {
  columns: readonly GridColumn[]
  layout: ColumnLayout
  words: GridWords
  headingOf?: (column: GridColumn) => GridHeading | undefined
  /** The heading of the group that is scrolled through. */
  group: ReactNode
}

/** The headers; the line right of each can be dragged, a double click puts it back. */
export function GridHead({ columns, layout, words, headingOf, group }: GridHeadProps) {
  return (
    <div className="sheet-head" role="rowgroup">
      <div className="sheet-line" role="row" aria-rowindex={1}>
        {columns.map((column, index) => {
          const heading = headingOf?.(column)
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={heading === undefined ? undefined : (heading.sorted ?? 'none')}
              className={`sheet-header${index === 0 ? ' is-frozen' : ''}${column.kind === 'number' ? ' is-number' : ''}`}
              title={column.label}
            >
              {heading === undefined ? <span className="sheet-header-text">{column.label}</span> : <Heading column={column} heading={heading} words={words} />}
              <ResizeHandle column={column} width={layout.widths[index] ?? column.width} layout={layout} label={words.resize(column.label)} />
            </div>
          )
        })}
      </div>
      {group !== null && (
        <div className="sheet-stuck-group" aria-hidden="true">
          {group}
        </div>
      )}
    </div>
  )
}

/** Name and menu are for the mouse: the keyboard stays in the field and finds the same entries under Shift+F10. */
function Heading({ column, heading, words }: { column: GridColumn; heading: GridHeading; words: GridWords }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button className="sheet-sort" excludeFromTabOrder preventFocusOnPress onPress={heading.onSort}>
        <span className="sheet-header-text">{column.label}</span>
        {heading.sorted !== null && <Icon name={heading.sorted === 'ascending' ? 'up' : 'down'} size={14} />}
      </Button>
      <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
        <Button className={heading.isFiltered ? 'sheet-column-menu is-filtered' : 'sheet-column-menu'} excludeFromTabOrder aria-label={words.columnMenu(column.label)}>
          <Icon name={heading.isFiltered ? 'filter' : 'down'} size={14} />
        </Button>
        <Menu label={words.columnMenu(column.label)} placement="bottom end">
          {isOpen && heading.menu(() => setIsOpen(false))}
        </Menu>
      </MenuTrigger>
    </>
  )
}

function ResizeHandle({ column, width, layout, label }: { column: GridColumn; width: number; layout: ColumnLayout; label: string }) {
  const drag = (event: PointerEvent<HTMLSpanElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    const from = event.clientX
    const element = event.currentTarget
    const move = (moved: globalThis.PointerEvent) => layout.resize(column.id, width + moved.clientX - from)
    element.setPointerCapture(event.pointerId)
    element.addEventListener('pointermove', move)
    element.addEventListener('lostpointercapture', () => element.removeEventListener('pointermove', move), { once: true })
  }
  return <span className="sheet-resize" title={label} onPointerDown={drag} onDoubleClick={() => layout.resize(column.id, undefined)} />
}
