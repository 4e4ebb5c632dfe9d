import type { ProjectOverview } from '../../../../shared/contract/project.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { formatRoute } from '../../../app/state/route.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'

export interface AreaListProps {
  project: string
  overview: ProjectOverview
  /** Undefined: すべて. */
  current: string | undefined
  onAdd: (() => void) | undefined
}

export function AreaList({ project, overview, current, onAdd }: AreaListProps) {
  const translate = useTranslate()
  const lines = [
    { id: undefined, name: translate('home.allAreas'), count: overview.procedures.length },
    ...overview.areas.map(({ id, name }) => ({ id, name, count: overview.procedures.filter((procedure) => procedure.area === id).length })),
  ]
  return (
    <nav className="home-areas" aria-labelledby="home-areas" data-pane>
      <h2 id="home-areas">{translate('home.areas')}</h2>
      <ul>
        {lines.map(({ id, name, count }) => (
          <li key={id ?? 'all'}>
            <a href={formatRoute({ screen: 'project', project, tab: 'procedures', area: id })} aria-current={id === current ? 'true' : undefined}>
              <span className="grow">{name}</span>
              <span className="muted">{count}</span>
            </a>
          </li>
        ))}
      </ul>
      {onAdd !== undefined && (
        <Button look="link" className="home-add" onPress={onAdd}>
          <Icon name="plus" />
          {translate('home.addArea')}
        </Button>
      )}
    </nav>
  )
}
