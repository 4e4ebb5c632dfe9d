import { memo, type MouseEvent } from 'react'
import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { markOf } from '../../../ui/marks/mark-kind.ts'
import { markTones } from '../../../ui/marks/mark-symbols.ts'
import { extendToRow, goToRow, toggleRow } from '../comparison/select-rows.ts'
import type { SideWords } from '../comparison/side-words.ts'
import { useComparison } from '../comparison/use-comparison.ts'
import { pickFromRow } from '../correct/pick-shapes.ts'
import { CellContent } from './cell-content.tsx'
import { canChoose } from './choice-menu.tsx'
import { cellId } from './cell-id.ts'
import { useCellText } from './cell-text.ts'
import { columnIds, type ColumnId } from './columns.ts'

export interface FitGapRowProps {
  /** Id of the grid. */
  id: string
  row: AnalysisRow
  /** Position among the rows shown, from 0. */
  index: number
  /** Distance from the top of the table, in pixels. */
  top: number
  measure: (element: Element | null) => void
  isSelected: boolean
  /** The column of the cursor, or null where it stands on another row. */
  currentColumn: ColumnId | null
  words: SideWords
  /** A choice cell that was the current one already was pressed: it opens its choices. */
  onChoose: () => void
}

export const FitGapRow = memo(function FitGapRow({ id, row, index, top, measure, isSelected, currentColumn, words, onChoose }: FitGapRowProps) {
  const comparison = useComparison()
  const { spoken } = useCellText(words)
  const press = (event: MouseEvent, column: ColumnId) => {
    if (event.button !== 0) return
    if (comparison.state.picks !== null) pickFromRow(comparison, row, column)
    if (event.shiftKey) {
      event.preventDefault()
      extendToRow(comparison, row.key, column)
    } else if (currentColumn === column && canChoose(column) && !event.ctrlKey && comparison.state.picks === null) {
      event.preventDefault()
      onChoose()
    } else if (event.ctrlKey || event.metaKey) toggleRow(comparison, row.key, column)
    else goToRow(comparison, row.key, column)
  }
  return (
    <div
      ref={measure}
      data-index={index}
      className={`grid-line grid-row${isSelected ? ' is-selected' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columnIds.map((column, at) => (
        <div
          key={column}
          id={cellId(id, row.key, column)}
          role={column === 'number' ? 'rowheader' : 'gridcell'}
          aria-colindex={at + 1}
          aria-label={spoken(row, column)}
          className={`grid-cell grid-cell--${column}${column === 'number' ? ` strip-${markTones[markOf(row)]}` : ''}${currentColumn === column ? ' is-current' : ''}`}
          onMouseDown={(event) => press(event, column)}
          onMouseEnter={(event) => event.buttons === 1 && comparison.state.picks === null && extendToRow(comparison, row.key, column)}
          onDoubleClick={() => comparison.set({ isDetailOpen: true })}
        >
          <CellContent row={row} column={column} words={words} />
        </div>
      ))}
    </div>
  )
})
