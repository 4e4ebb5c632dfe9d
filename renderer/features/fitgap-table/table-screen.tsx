import { useCallback, useEffect, useRef, useState } from 'react'
import { client } from '../../api/client.ts'
import { UndoButtons } from '../../app/commands/undo-buttons.tsx'
import { useCommands } from '../../app/commands/command-list.ts'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { useIsReadOnly } from '../../app/state/session.ts'
import { TakeAwayMenu } from '../../app/take-away/take-away-menu.tsx'
import { Button } from '../../ui/button/button.tsx'
import { formatDelimited } from '../../../shared/steps/delimited-text.ts'
import { guardFormula } from '../../../shared/text/formula-guard.ts'
import type { GridController } from '../../ui/grid/grid-controller.ts'
import { Icon } from '../../ui/icon/icon.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { FilterField } from './arrange/filter-field.tsx'
import { Legend } from './arrange/legend.tsx'
import { ColumnMenu, GroupMenu } from './arrange/view-menus.tsx'
import { noFilter } from './arrange/arrangement.ts'
import { DetailPanel } from './detail/detail-panel.tsx'
import { ReferenceBar } from './references/reference-bar.tsx'
import { useRefresh } from './references/use-refresh.ts'
import { rememberTableDetail } from './remembered-detail.ts'
import { AddRowsMenu } from './rows/add-rows-menu.tsx'
import { JustificationDialog } from './rows/justification-dialog.tsx'
import { tableRowState } from '../../../shared/fitgap/table/table-row-state.ts'
import { JudgementListDialog } from './judgement-list-dialog.tsx'
import { TableGrid } from './sheet/table-grid.tsx'
import { TableStatus } from './status/table-status.tsx'
import { useTable, useTableState } from './use-table.ts'
import { useWantedRows } from './wanted-rows.ts'

/** One Fit & Gap 表: references and legend, the grid, the row in focus at the right. */
export function TableScreen({ selection }: { selection?: readonly string[] }) {
  const table = useTable()
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const isReadOnly = useIsReadOnly()
  const { undo, redo, summary } = useTableState((state) => state.view)
  const isDetailOpen = useTableState((state) => state.isDetailOpen)
  const isEmpty = useTableState((state) => state.view.rows.length === 0)
  const grid = useRef<GridController | null>(null)
  const [beyond, setBeyond] = useState<readonly string[]>([])
  const [isEditingJudgements, setIsEditingJudgements] = useState(false)
  const refresh = useRefresh()
  const ready = useCallback((controller: GridController) => {
    grid.current = controller
  }, [])
  const focus = useCallback(() => grid.current?.focus(), [])
  const only = selection?.join(',') ?? ''
  useEffect(() => {
    const { wanted } = useWantedRows.getState()
    const rows = wanted?.table === table.key.table ? wanted.rows : only === '' ? null : only.split(',')
    // Taken once: whoever comes back later sees the whole table.
    useWantedRows.setState({ wanted: null })
    if (rows !== null) table.arrange({ filter: { ...noFilter, rows } })
  }, [table, only])
  useEffect(() => () => void table.settle(), [table])
  const step = useCallback(
    (by: 1 | -1, isWanted: (id: string) => boolean = () => true) => {
      const controller = grid.current
      if (controller === null) return
      const { lines } = table.state
      const count = lines.length
      for (let row = controller.state.cursor.row + by; row >= 0 && row < count; row += by) {
        if (isWanted(lines[row]!.id)) return controller.go({ row, column: controller.state.cursor.column })
      }
    },
    [table],
  )
  const toOpen = (by: 1 | -1) => {
    const open = new Set(table.state.view.rows.filter((row) => tableRowState(row) !== 'decided').map(({ id }) => id))
    step(by, (id) => open.has(id))
    focus()
  }
  useCommands([
    { id: 'fitgapTable.accept', group: 'edit', label: translate('compare.acceptSuggestions'), keys: 'Ctrl+Enter', unavailable: isReadOnly ? translate('compare.readOnly') : undefined, run: () => void table.acceptSuggestions(table.state.selected, null) },
    { id: 'fitgapTable.next', group: 'view', label: translate('fitgapTable.nextOpen'), keys: 'F8', run: () => toOpen(1) },
    { id: 'fitgapTable.previous', group: 'view', label: translate('fitgapTable.previousOpen'), keys: 'Shift+F8', run: () => toOpen(-1) },
    {
      id: 'fitgapTable.detail', group: 'view', label: translate(isDetailOpen ? 'compare.closeDetail' : 'compare.openDetail'), keys: 'F4',
      run: () => {
        rememberTableDetail(!isDetailOpen)
        table.set({ isDetailOpen: !isDetailOpen })
        focus()
      },
    },
  ])
  return (
    <>
      <Commands>
        {summary.procedure !== null && (
          <Button onPress={() => navigate({ screen: 'procedure', project: table.key.project, procedure: summary.procedure!, tab: 'fitgap', selection: [] })}>{translate('fitgapTable.toComparison')}</Button>
        )}
        <Button onPress={() => navigate({ screen: 'project', project: table.key.project, tab: 'sent-sheets', item: summary.id })}>{translate('sentSheets.title')}</Button>
        <Button onPress={() => navigate({ screen: 'project', project: table.key.project, tab: 'fitgap-summary', item: summary.id })}>{translate('fitgapSummary.title')}</Button>
        <TakeAwayMenu
          name={summary.name}
          download={(form) => client.fitGapTables.download({ ...table.key, form, locale })}
          write={(path) => client.fitGapTables.exportTo({ ...table.key, path, overwrite: true, locale })}
          text={() => tableText(table)}
        />
      </Commands>
      <Tools>
        <section className="table-tools" data-pane aria-label={translate('fitgapTable.tools')}>
          {!isReadOnly && <UndoButtons id="fitgapTable" next={{ undo, redo }} onStep={(direction) => void table.step(direction)} />}
          {!isReadOnly && <span className="separator" />}
          {!isReadOnly && <AddRowsMenu />}
          {!isReadOnly && (
            <Button look="bare" onPress={() => void refresh()}>
              {summary.isBehind && <Icon name="information" size={14} />}
              {translate(summary.isBehind ? 'fitgapTable.refreshBehind' : 'fitgapTable.refresh')}
            </Button>
          )}
          <GroupMenu />
          <ColumnMenu />
          <Button look="bare" onPress={() => setIsEditingJudgements(true)}>
            {translate('judgementList.open')}
          </Button>
          <span className="grow" />
          <FilterField />
        </section>
      </Tools>
      <div className="fit-gap-table">
        <div className="table-bar" data-pane>
          <Button look="link" onPress={() => navigate({ screen: 'project', project: table.key.project, tab: 'fitgap-tables' })}>
            {translate('fitgapTable.list')}
          </Button>
          <h1 className="table-name" title={summary.name}>
            {summary.name}
          </h1>
          <ReferenceBar />
        </div>
        <div className="table-bar table-bar--legend" data-pane>
          <Legend />
        </div>
        <div className="table-work">
          <div className="table-place" data-pane="grid">
            {isEmpty && isReadOnly ? <EmptyState>{translate('fitgapTable.noRows')}</EmptyState> : <TableGrid onReady={ready} onBeyond={setBeyond} />}
          </div>
          {isDetailOpen && <DetailPanel onLeave={focus} onStep={step} />}
        </div>
      </div>
      <JustificationDialog onDone={focus} />
      {isEditingJudgements && <JudgementListDialog project={table.key.project} onClose={() => setIsEditingJudgements(false)} onChanged={() => void table.readAgain()} />}
      <StatusItems>
        <TableStatus beyond={beyond} />
      </StatusItems>
    </>
  )
}

/** The rows and columns as they are shown, for the clipboard. */
function tableText(table: ReturnType<typeof useTable>): string {
  const { columns, hidden, lines } = table.state
  const shown = columns.filter(({ id }) => !hidden.has(id))
  return formatDelimited([shown.map(({ label }) => label), ...lines.map((line) => shown.map(({ id }) => line.cells[id] ?? ''))].map((line) => line.map(guardFormula)), '\t', '\r\n')
}
