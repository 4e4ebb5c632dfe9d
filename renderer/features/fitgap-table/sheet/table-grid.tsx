import { useCallback, useMemo, useRef } from 'react'
import { useGridWords } from '../../../app/i18n/use-grid-words.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridController } from '../../../ui/grid/grid-controller.ts'
import type { GridNotice } from '../../../ui/grid/grid-host.ts'
import type { GridColumn } from '../../../ui/grid/model/grid-column.ts'
import type { GridRow } from '../../../ui/grid/model/grid-row.ts'
import { GroupHeading } from '../arrange/group-heading.tsx'
import { headingOf } from '../arrange/column-heading.tsx'
import { newId, refusedKey } from '../fit-gap-table.ts'
import { noticeText } from '../notice-text.ts'
import { openFunction, openStep } from '../open-places.ts'
import { namesUnknownFunction } from '../rows/unknown-function.ts'
import { RowMenu } from '../rows/row-menu.tsx'
import { useTable, useTableState } from '../use-table.ts'
import { cellContent } from './cell-content.tsx'
import type { TableColumn } from './table-column.ts'

/** A paste beyond this number of rows is refused as a whole; the core takes no more at once. */
const rowLimit = 20_000

const nothingMarked: ReadonlySet<string> = new Set()

export interface TableGridProps {
  onReady: (grid: GridController) => void
  /** Labels of the columns that are not in sight. */
  onBeyond: (labels: readonly string[]) => void
}

/** The rows of the table, to be typed into. */
export function TableGrid({ onReady, onBeyond }: TableGridProps) {
  const table = useTable()
  const translate = useTranslate()
  const words = useGridWords()
  const isReadOnly = useIsReadOnly()
  const lines = useTableState((state) => state.lines)
  const all = useTableState((state) => state.columns)
  const hidden = useTableState((state) => state.hidden)
  const shown = useTableState((state) => state.shown)
  const refused = useTableState((state) => state.refused)
  const arrangement = useTableState((state) => state.arrangement)
  const judgements = useTableState((state) => state.view.judgements)
  const name = useTableState((state) => state.view.summary.name)
  const references = useTableState((state) => state.view.summary.references)
  const columns = useMemo(() => all.filter(({ id }) => !hidden.has(id)), [all, hidden])
  const justSaid = useRef('')
  const wholeTable = useRef<(() => string[][]) | null>(null)

  const contentOf = useCallback(
    (line: GridRow, column: GridColumn) => {
      const row = table.texts.rowOf(line)
      if (row === undefined) return undefined
      const text = line.cells[column.id] ?? ''
      return cellContent(row, column as TableColumn, text, { judgements, translate, onNumber: openStep, onFunction: (of, code) => openFunction(table, of, code) })
    },
    [table, judgements, translate],
  )
  const problemAt = useCallback(
    (row: string, column: string) => {
      const cell = refused.get(refusedKey(row, column))
      if (cell !== undefined) return { tone: 'error' as const, text: translate(cell.message) }
      if (column !== 'remedy' && column !== 'treatment' && column !== 'functions') return undefined
      const each = table.rowById(row)
      if (each !== undefined && column === 'functions') return namesUnknownFunction(each, references) ? { tone: 'warning' as const, text: translate('fitgapTable.unknownFunction') } : undefined
      return each?.treatment === '4' && each.remedy.trim() === '' ? { tone: 'warning' as const, text: translate('fitgapTable.needsRemedy') } : undefined
    },
    [table, references, refused, translate],
  )
  const move = useCallback(
    ({ rows, row, column }: { rows: readonly string[]; row: string | null; column: string }) => {
      const { state } = table
      const isSame = state.row === row && state.column === column && state.selected.length === rows.length && state.selected[0] === rows[0]
      if (isSame) return
      const problem = row === null ? undefined : state.refused.get(refusedKey(row, column))
      // Enter goes on to the next row at once: what was said of the cell above is read there.
      const isJustSaid = justSaid.current !== state.notice && state.notice !== ''
      const said = problem !== undefined ? translate(problem.message) : isJustSaid ? state.notice : ''
      justSaid.current = said
      table.set({ row, column, selected: rows, notice: said })
    },
    [table, translate],
  )
  const notice = (given: GridNotice) => table.set({ notice: noticeText(given, translate) })
  const inSight = useCallback((count: number) => onBeyond(columns.slice(count).map(({ label }) => label)), [columns, onBeyond])
  const copyAll = () => {
    wholeTable.current = () => [columns.map(({ label }) => label), ...lines.map((line) => columns.map(({ id }) => line.cells[id] ?? ''))]
    showToast({ text: translate('fitgapTable.copied', { count: lines.length }) })
  }
  const byGroup = useMemo(() => new Map(shown.groups.map((group) => [group.id, group])), [shown.groups])
  return (
    <Grid
      id="fit-gap-table"
      label={translate('fitgapTable.grid', { name })}
      words={words}
      rows={lines}
      columns={columns}
      isReadOnly={isReadOnly}
      rowLimit={rowLimit}
      newRow={() => ({ id: newId(), cells: {} })}
      onEdit={(edit) => table.edit(edit)}
      onUndo={() => void table.step('undo')}
      onRedo={() => void table.step('redo')}
      onNotice={notice}
      problemAt={problemAt}
      signOf={noSign}
      marked={nothingMarked}
      onMove={move}
      onReady={onReady}
      wholeTable={wholeTable}
      onCannotPaste={() => table.set({ notice: translate('stepTable.cannotPaste') })}
      onColumnsInSight={inSight}
      contentOf={contentOf}
      headingOf={(column) => headingOf(table, column as TableColumn, arrangement, translate)}
      groups={shown.groups}
      groupContent={(id) => {
        const group = byGroup.get(id)
        return group === undefined ? null : <GroupHeading group={group} />
      }}
      menu={(close) => <RowMenu close={close} onCopyAll={copyAll} />}
    />
  )
}

function noSign(): null {
  return null
}
