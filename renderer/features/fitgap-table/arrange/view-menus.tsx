import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { judgementColumn } from '../sheet/table-column.ts'
import { useTable, useTableState } from '../use-table.ts'

/** 行をまとめる: by what, and folding all of them. */
export function GroupMenu() {
  const table = useTable()
  const translate = useTranslate()
  const { groupBy } = useTableState((state) => state.arrangement)
  const columns = useTableState((state) => state.columns)
  const first = useTableState((state) => state.view.summary.references[0]?.id)
  const offered = ['large', 'middle', ...(first === undefined ? [] : [judgementColumn(first)]), 'owner', 'kind', 'treatment', 'state']
  const current = columns.find(({ id }) => id === groupBy)
  return (
    <MenuTrigger>
      <Button look="bare">
        {current === undefined ? translate('fitgapTable.group') : translate('fitgapTable.group.current', { column: current.label })}
        <Icon name="down" size={14} />
      </Button>
      <Menu label={translate('fitgapTable.group')}>
        <MenuEntry id="none" label={translate('fitgapTable.group.none')} onAction={() => table.arrange({ groupBy: null, collapsed: new Set() })} />
        {offered.map((id) => (
          <MenuEntry key={id} id={id} label={columns.find((column) => column.id === id)?.label ?? id} end={id === groupBy ? '✓' : undefined} onAction={() => table.arrange({ groupBy: id, collapsed: new Set() })} />
        ))}
        {groupBy !== null && <MenuEntry id="fold" label={translate('fitgapTable.group.fold')} onAction={() => table.arrange({ collapsed: new Set(table.state.shown.groups.map((group) => group.id)) })} />}
        {groupBy !== null && <MenuEntry id="unfold" label={translate('fitgapTable.group.unfold')} onAction={() => table.arrange({ collapsed: new Set() })} />}
      </Menu>
    </MenuTrigger>
  )
}

/** 列: which ones are shown. */
export function ColumnMenu() {
  const table = useTable()
  const translate = useTranslate()
  const columns = useTableState((state) => state.columns)
  const hidden = useTableState((state) => state.hidden)
  const offered = columns.filter(({ id }) => id !== 'number')
  return (
    <MenuTrigger>
      <Button look="bare">
        {translate('fitgapTable.columns')}
        <Icon name="down" size={14} />
      </Button>
      <Popover className="popover" placement="bottom start" offset={4}>
        <AriaMenu
          className="menu table-columns"
          aria-label={translate('fitgapTable.columns')}
          selectionMode="multiple"
          selectedKeys={offered.filter(({ id }) => !hidden.has(id)).map(({ id }) => id)}
          onSelectionChange={(keys) => table.setHidden(new Set(keys === 'all' ? [] : offered.filter(({ id }) => !keys.has(id)).map(({ id }) => id)))}
        >
          {offered.map(({ id, label }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={label}>
              {({ isSelected }) => (
                <>
                  <span className="table-columns-check">{isSelected && <Icon name="check" size={14} />}</span>
                  <span>{label}</span>
                </>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
