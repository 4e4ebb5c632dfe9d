import { Button } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'

/** Starting points: home, desktop, documents, drives. */
export function PlaceList({ places, current, onVisit }: { places: readonly { name: string; path: string }[]; current: string; onVisit: (path: string) => void }) {
  const translate = useTranslate()
  return (
    <nav className="folder-places" aria-label={translate('openDialog.places')}>
      <ul>
        {places.map((place) => (
          <li key={place.path}>
            <Button className="folder-place" aria-current={place.path === current || undefined} onPress={() => onVisit(place.path)}>
              {shortName(place.name)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Places without a name of their own come with their path; its last part is enough beside the full path. */
function shortName(name: string): string {
  return name.split(/[\\/]/).findLast(Boolean) ?? name
}
