import { useTranslate } from '../i18n/use-translate.ts'
import { useRoute } from '../state/navigation.ts'
import { formatRoute } from '../state/route.ts'
import { tabsOf } from '../routes.tsx'
import { Slot } from './slots.tsx'

/** Row 2: the tabs of the place at the left, its commands at the right. */
export function PlaceBar() {
  const translate = useTranslate()
  const route = useRoute()
  const tabs = tabsOf(route)
  return (
    <div className="place-bar">
      <nav className="tabs" aria-label={translate('app.tabs')}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.label}>
              <a href={formatRoute(tab.route)} aria-current={tab.isCurrent ? 'page' : undefined}>
                {translate(tab.label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Slot name="commands" className="place-commands" />
    </div>
  )
}
