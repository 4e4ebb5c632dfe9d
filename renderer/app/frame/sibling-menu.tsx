import { Autocomplete, Dialog, DialogTrigger, Input, Menu, MenuItem, Popover, SearchField, useFilter } from 'react-aria-components'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import '../../ui/menu/menu.css'
import { useTranslate } from '../i18n/use-translate.ts'

export interface Sibling {
  id: string
  name: string
  go: () => void
}

export interface SiblingMenuProps {
  label: string
  current: string
  siblings: readonly Sibling[]
  /** Called when the list opens, to read what it shows. */
  onOpen?: () => void
}

/** The ▾ of a part of the path: its neighbours, narrowed by typing (with an input method too). */
export function SiblingMenu({ label, current, siblings, onOpen }: SiblingMenuProps) {
  const translate = useTranslate()
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <DialogTrigger onOpenChange={(isOpen) => isOpen && onOpen?.()}>
      <Button look="bare" aria-label={label}>
        <Icon name="down" size={14} />
      </Button>
      <Popover className="popover" placement="bottom start" offset={4}>
        <Dialog aria-label={label} style={{ display: 'contents' }}>
          {({ close }) => (
            <Autocomplete filter={contains}>
              <SearchField className="menu-search" aria-label={translate('app.narrow')} autoFocus>
                <Icon name="search" size={14} />
                <Input placeholder={translate('app.narrow')} />
              </SearchField>
              <Menu
                className="menu"
                aria-label={label}
                items={siblings}
                onAction={(id) => {
                  const chosen = siblings.find((sibling) => sibling.id === id)
                  close()
                  chosen?.go()
                }}
                renderEmptyState={() => <div className="menu-empty">{translate('app.nothingFound')}</div>}
              >
                {(sibling) => (
                  <MenuItem className="menu-item" textValue={sibling.name} data-current={sibling.id === current || undefined}>
                    {sibling.name}
                  </MenuItem>
                )}
              </Menu>
            </Autocomplete>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
