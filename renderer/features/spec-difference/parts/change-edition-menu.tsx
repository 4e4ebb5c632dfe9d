import type { FitGapTableSummary } from '../../../../shared/contract/fit-gap-tables.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'

/** この版に切りかえる: the Fit & Gap tables that still use the older edition. */
export function ChangeEditionMenu({ tables, onChoose }: { tables: readonly FitGapTableSummary[]; onChoose: (table: FitGapTableSummary) => void }) {
  const translate = useTranslate()
  const [only] = tables
  if (only !== undefined && tables.length === 1) {
    return (
      <Button look="filled" onPress={() => onChoose(only)}>
        {translate('specDifference.change')}
      </Button>
    )
  }
  return (
    <MenuTrigger>
      <Button look="filled">
        {translate('specDifference.change')}
        <Icon name="down" size={14} />
      </Button>
      <Menu label={translate('specDifference.change')} placement="bottom end">
        {tables.map((table) => (
          <MenuEntry key={table.id} id={table.id} label={translate('specDifference.changeTable', { name: table.name })} onAction={() => onChoose(table)} />
        ))}
      </Menu>
    </MenuTrigger>
  )
}
