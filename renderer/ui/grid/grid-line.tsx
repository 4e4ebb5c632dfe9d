import { memo, type ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import { hasChoices } from './grid-controller.ts'
import type { GridProblem } from './grid-problem.ts'
import type { GridWords } from './grid-words.ts'
import type { GridContent } from './grid-content.ts'
import type { GridColumn } from './model/grid-column.ts'
import type { GridRow } from './model/grid-row.ts'

export interface GridLineProps {
  grid: string
  /** Null for the blank row at the end. */
  row: GridRow | null
  /** Index of the row, and the line it is drawn on: headings of groups take lines too. */
  index: number
  line: number
  top: number
  measure: (element: Element | null) => void
  columns: readonly GridColumn[]
  words: GridWords
  problemAt: (row: string, column: string) => GridProblem | undefined
  sign: ReactNode
  contentOf?: (row: GridRow, column: GridColumn) => GridContent | undefined
  /** Column of the cursor, or -1. */
  cursor: number
  /** First and last selected column, or -1; the last line of the selection bears the handle. */
  selectedFrom: number
  selectedTo: number
  isLastSelected: boolean
  isMarked: boolean
  isReadOnly: boolean
}

/** DOM id of a cell, so that the field can name the one the keyboard is on. */
export function gridCellId(grid: string, row: number, column: number): string {
  return `${grid}-${row}-${column}`
}

/** One line of cells. Which cell the mouse means is told by its data attributes. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { grid, row, index, line, top, contentOf, measure, columns, words, problemAt, sign, cursor, selectedFrom, selectedTo, isLastSelected, isMarked, isReadOnly } = props
  const name = row?.cells[columns[0]?.id ?? ''] ?? ''
  return (
    <div
      ref={measure}
      data-index={line}
      className={`sheet-line sheet-row${isMarked || cursor >= 0 ? ' is-marked' : ''}${row === null ? ' is-blank' : ''}`}
      role="row"
      aria-rowindex={line + 2}
      aria-selected={selectedFrom >= 0}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => {
        const text = row?.cells[column.id] ?? ''
        const content = row === null ? undefined : contentOf?.(row, column)
        const problem = row === null ? undefined : problemAt(row.id, column.id)
        const isSelected = selectedFrom >= 0 && at >= selectedFrom && at <= selectedTo
        return (
          <div
            key={column.id}
            id={gridCellId(grid, index, at)}
            role={at === 0 && text !== '' ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-label={row === null ? words.blankRow : words.cell({ row: name, column: column.label, text: content?.text ?? text, problem })}
            aria-invalid={problem?.tone === 'error' || undefined}
            aria-readonly={isReadOnly || column.isReadOnly || undefined}
            data-row={index}
            data-column={at}
            title={problem?.text}
            className={cellClass(column, at, cursor === at, isSelected, problem)}
          >
            {at === 0 && <span className="sheet-sign">{sign}</span>}
            {content === undefined ? <span className="sheet-text">{text}</span> : content.shown}
            {cursor === at && !isReadOnly && hasChoices(column) && (
              <span className="sheet-open" data-open-choices title={words.openChoices}>
                <Icon name="down" size={14} />
              </span>
            )}
            {isLastSelected && at === selectedTo && row !== null && !isReadOnly && <span className="sheet-handle" data-fill-handle title={words.fill} />}
          </div>
        )
      })}
    </div>
  )
})

function cellClass(column: GridColumn, at: number, isCurrent: boolean, isSelected: boolean, problem: GridProblem | undefined): string {
  return [
    'sheet-cell',
    at === 0 && 'is-frozen',
    column.kind === 'number' && 'is-number',
    isCurrent && 'is-current',
    isSelected && 'is-selected',
    problem && `has-${problem.tone}`,
  ]
    .filter(Boolean)
    .join(' ')
}
