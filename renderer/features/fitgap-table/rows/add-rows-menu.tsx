import { useState } from 'react'
import { fitGapRowKinds, type FitGapRowKind } from '../../../../shared/contract/fit-gap-tables.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuSection, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { useTable } from '../use-table.ts'
import { AddRowsDialog } from './add-rows-dialog.tsx'

/** 行を足す: what has no step in the flow, and what the 標準仕様 does not have. */
export function AddRowsMenu() {
  const table = useTable()
  const translate = useTranslate()
  const [kind, setKind] = useState<FitGapRowKind | null>(null)
  return (
    <>
      <MenuTrigger>
        <Button look="bare">
          <Icon name="plus" size={14} />
          {translate('fitgapTable.addRows')}
          <Icon name="down" size={14} />
        </Button>
        <Menu label={translate('fitgapTable.addRows')}>
          <MenuSection title={translate('fitgapTable.addKind')}>
            {fitGapRowKinds
              .filter((each) => each !== 'step' && each !== 'function')
              .map((each) => (
                <MenuEntry key={each} id={each} label={translate(`fitGapTables.kind.${each}` as MessageKey)} onAction={() => setKind(each)} />
              ))}
          </MenuSection>
        </Menu>
      </MenuTrigger>
      {kind !== null && (
        <AddRowsDialog
          kind={kind}
          onClose={() => setKind(null)}
          onAdd={(names) => {
            table.addRows(names.map((name) => ({ ...name, kind })), null)
            table.sayWithUndo(translate('fitgapTable.added', { count: names.length }))
          }}
        />
      )}
    </>
  )
}
