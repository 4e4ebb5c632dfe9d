import type { Command } from '../../app/commands/command.ts'
import { useCommands } from '../../app/commands/command-list.ts'
import { Commands } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { reportError } from '../../app/state/report-error.ts'
import { useIsReadOnly } from '../../app/state/session.ts'
import type { PanePair } from '../../editor/viewer/pane-pair.ts'
import { Button } from '../../ui/button/button.tsx'
import { useComparison, useComparisonState } from './comparison/use-comparison.ts'
import { actedRows } from './comparison/select-rows.ts'
import { useDecisions } from './detail/use-decisions.ts'
import { useWorkbookExport } from './export/use-workbook-export.ts'
import { focusGrid } from './grid/focus-grid.ts'
import { rememberDetail } from './layout/remembered-layout.ts'
import { stepDifference } from './legend/difference-steps.tsx'

/** The commands of the screen: row 2, menu, palette and keys. */
export function ComparisonCommands({ panes }: { panes: PanePair }) {
  const translate = useTranslate()
  const comparison = useComparison()
  const decisions = useDecisions()
  const workbook = useWorkbookExport()
  const isReading = useComparisonState((state) => state.isReading)
  const readAgain = () => void comparison.readAgain().catch(reportError)
  useScreenCommands(panes, readAgain, workbook.run, decisions)
  return (
    <Commands>
      <Button isDisabled={isReading} onPress={readAgain}>
        {translate(isReading ? 'compare.reading' : 'compare.readAgain')}
      </Button>
      <Button isDisabled={workbook.isRunning} onPress={workbook.run}>
        {translate(workbook.isRunning ? 'compare.exporting' : 'compare.export')}
      </Button>
    </Commands>
  )
}

function useScreenCommands(panes: PanePair, readAgain: () => void, exportWorkbook: () => void, decisions: ReturnType<typeof useDecisions>): void {
  const translate = useTranslate()
  const comparison = useComparison()
  const isReadOnly = useIsReadOnly()
  const { undo, redo } = useComparisonState((state) => state.view)
  const isChanging = useComparisonState((state) => state.isChanging)
  const isDetailOpen = useComparisonState((state) => state.isDetailOpen)
  const closed = isReadOnly ? translate('compare.readOnly') : undefined
  const commands: Command[] = [
    { id: 'fitgap.export', group: 'file', label: translate('compare.export'), run: exportWorkbook },
    {
      id: 'fitgap.undo',
      group: 'edit',
      label: undo === null ? translate('app.undo') : translate('compare.undoNamed', { operation: undo }),
      keys: 'Ctrl+Z',
      unavailable: closed ?? (undo === null && !isChanging ? translate('compare.nothingToUndo') : undefined),
      run: () => void comparison.undo(),
    },
    {
      id: 'fitgap.redo',
      group: 'edit',
      label: redo === null ? translate('compare.redo') : translate('compare.redoNamed', { operation: redo }),
      keys: 'Ctrl+Y',
      unavailable: closed ?? (redo === null && !isChanging ? translate('compare.nothingToRedo') : undefined),
      run: () => void comparison.redo(),
    },
    {
      id: 'fitgap.accept',
      group: 'edit',
      label: translate('compare.acceptSuggestions'),
      keys: 'Ctrl+Enter',
      unavailable: closed,
      run: () => decisions.acceptSuggestions(actedRows(comparison.state)),
    },
    { id: 'fitgap.next', group: 'view', label: translate('compare.nextDifference'), keys: 'F8', run: () => stepDifference(comparison, 1) },
    { id: 'fitgap.previous', group: 'view', label: translate('compare.previousDifference'), keys: 'Shift+F8', run: () => stepDifference(comparison, -1) },
    {
      id: 'fitgap.detail',
      group: 'view',
      label: translate(isDetailOpen ? 'compare.closeDetail' : 'compare.openDetail'),
      keys: 'F4',
      run: () => {
        rememberDetail(!isDetailOpen)
        if (!isDetailOpen) return decisions.openDetail()
        comparison.set({ isDetailOpen: false })
        focusGrid()
      },
    },
    { id: 'fitgap.full', group: 'view', label: translate('compare.zoom100'), keys: 'Ctrl+0', run: () => panes.zoom(1) },
    { id: 'fitgap.fit', group: 'view', label: translate('compare.fit'), keys: 'Ctrl+9', run: () => panes.fit() },
    { id: 'fitgap.readAgain', group: 'view', label: translate('compare.readAgain'), run: readAgain },
  ]
  useCommands(commands)
}
