import { useRef } from 'react'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../ui/menu/menu.tsx'
import { useTranslate } from '../i18n/use-translate.ts'
import type { Tab } from '../routes.tsx'
import { navigate } from '../state/navigation.ts'
import { formatRoute } from '../state/route.ts'
import { useHasRoomForTabs } from './use-has-room-for-tabs.ts'

/** The tabs of a place; where the commands beside them leave no room, one button that names the current tab and lists all. */
export function PlaceTabs({ tabs }: { tabs: readonly Tab[] }) {
  const translate = useTranslate()
  const list = useRef<HTMLUListElement>(null)
  const hasRoom = useHasRoomForTabs(list)
  const current = tabs.find(({ isCurrent }) => isCurrent) ?? tabs[0]
  return (
    <nav className="tabs" aria-label={translate('app.tabs')}>
      {!hasRoom && current !== undefined && (
        <MenuTrigger>
          <Button look="bare" className="tabs-button">
            {translate(current.label)}
            <Icon name="down" size={14} />
          </Button>
          <Menu label={translate('app.tabs')}>
            {tabs.map((tab, index) => (
              <MenuEntry
                key={tab.label}
                id={tab.label}
                label={translate(tab.label)}
                end={`Alt+${index + 1}`}
                data-current={tab.isCurrent || undefined}
                onAction={() => navigate(tab.route)}
              />
            ))}
          </Menu>
        </MenuTrigger>
      )}
      <ul ref={list} data-hidden={!hasRoom || undefined}>
        {tabs.map((tab) => (
          <li key={tab.label}>
            <a href={formatRoute(tab.route)} aria-current={tab.isCurrent ? 'page' : undefined}>
              {translate(tab.label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
