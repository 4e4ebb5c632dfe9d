import { useTranslate } from '../../app/i18n/use-translate.ts'
import { navigate } from '../../app/state/navigation.ts'
import { useIsReadOnly } from '../../app/state/session.ts'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../ui/menu/menu.tsx'
import { useTables } from './list/use-tables.ts'

/** From the two flows of a procedure to its Fit & Gap 表, or to the making of its first one. */
export function TableCommand({ project, procedure }: { project: string; procedure: string }) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const { tables } = useTables(project, procedure)
  const open = (item: string) => navigate({ screen: 'project', project, tab: 'fitgap-tables', item })
  const make = () => navigate({ screen: 'project', project, tab: 'fitgap-tables', selection: [procedure] })
  if (tables === undefined || (tables.length === 0 && isReadOnly)) return null
  if (tables.length === 0) return <Button onPress={make}>{translate('fitgapTable.fromComparison.make')}</Button>
  return (
    <MenuTrigger>
      <Button>
        {translate('fitgapTable.fromComparison')}
        <Icon name="down" size={14} />
      </Button>
      <Menu label={translate('fitgapTable.fromComparison')} placement="bottom end">
        {tables.map(({ id, name }) => (
          <MenuEntry key={id} id={id} label={name} onAction={() => open(id)} />
        ))}
        {!isReadOnly && <MenuEntry id="make" label={translate('fitgapTable.fromComparison.make')} onAction={make} />}
      </Menu>
    </MenuTrigger>
  )
}
