import { fitGapRowKinds } from '../../../../shared/contract/fit-gap-tables.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { MenuEntry, MenuSection } from '../../../ui/menu/menu.tsx'
import { openFunction, openStep } from '../open-places.ts'
import { useTable } from '../use-table.ts'

export interface RowMenuProps {
  close: () => void
  onCopyAll: () => void
}

/** What can be done with the selected rows, besides what every grid offers. */
export function RowMenu({ close, onCopyAll }: RowMenuProps) {
  const table = useTable()
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const row = table.rowById(table.state.row)
  const { selected } = table.state
  const act = (run: () => void) => () => {
    close()
    run()
  }
  const code = row?.functions.find(({ kind }) => kind === 'function')?.code
  return (
    <>
      <MenuSection title={translate('fitgapTable.menu.row')}>
        {row !== undefined && row.steps.some(({ isGone }) => !isGone) && <MenuEntry id="step" label={translate('fitgapTable.showStep')} onAction={act(() => openStep(row))} />}
        {row !== undefined && code !== undefined && <MenuEntry id="function" label={translate('fitgapTable.showFunction')} onAction={act(() => openFunction(table, row, code))} />}
        {!isReadOnly && selected.length > 0 && (
          <MenuEntry id="accept" label={translate('fitgapTable.acceptRows', { count: selected.length })} end="Ctrl+Enter" onAction={act(() => void table.acceptSuggestions(selected, null))} />
        )}
        <MenuEntry id="copy-all" label={translate('fitgapTable.copyAll')} onAction={() => {
          onCopyAll()
          act(() => document.execCommand('copy'))()
        }} />
      </MenuSection>
      {!isReadOnly && (
        <MenuSection title={translate('fitgapTable.addKind')}>
          {fitGapRowKinds.filter((kind) => kind !== 'step' && kind !== 'function').map((kind) => (
            <MenuEntry key={kind} id={`add ${kind}`} label={translate(`fitGapTables.kind.${kind}` as MessageKey)} onAction={act(() => table.addRows([{ kind, name: translate(`fitgapTable.newRow.${kind}` as MessageKey) }], table.state.row))} />
          ))}
        </MenuSection>
      )}
    </>
  )
}
