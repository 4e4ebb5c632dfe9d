import { useTranslate } from '../i18n/use-translate.ts'
import { navigate, useRoute } from '../state/navigation.ts'
import { formatRoute, type Route } from '../state/route.ts'
import { findProcedure, useSession } from '../state/session.ts'
import { ProjectMenu } from './project-menu.tsx'
import { SiblingMenu, type Sibling } from './sibling-menu.tsx'

interface Crumb {
  id: string
  name: string
  route: Route
  siblingsLabel: string
  siblings: readonly Sibling[]
}

/** Row 1, left: where the user is. Each part leads there; its ▾ lists what stands beside it. */
export function Path() {
  const translate = useTranslate()
  const crumbs = useCrumbs()
  return (
    <nav className="path" aria-label={translate('app.path')}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.id}>
            <a href={formatRoute(crumb.route)} aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
              {crumb.name}
            </a>
            {index === 0 && <ProjectMenu />}
            {crumb.siblings.length > 1 && <SiblingMenu label={crumb.siblingsLabel} current={crumb.id} siblings={crumb.siblings} />}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function useCrumbs(): Crumb[] {
  const translate = useTranslate()
  const route = useRoute()
  const { project, overview } = useSession()
  if (!('project' in route) || project === null || overview === null) return []
  const key = project.project
  const crumbs: Crumb[] = [
    { id: key, name: project.name, route: { screen: 'project', project: key, tab: 'procedures' }, siblingsLabel: '', siblings: [] },
  ]
  const procedure = 'procedure' in route ? findProcedure(overview, route.procedure ?? '') : undefined
  const areaId = procedure?.area ?? (route.screen === 'project' ? route.area : undefined)
  const area = overview.areas.find(({ id }) => id === areaId)
  if (area === undefined) return crumbs
  const areaRoute = (id: string): Route => ({ screen: 'project', project: key, tab: 'procedures', area: id })
  crumbs.push({
    id: area.id,
    name: area.name,
    route: areaRoute(area.id),
    siblingsLabel: translate('app.otherAreas'),
    siblings: overview.areas.map(({ id, name }) => ({ id, name, go: () => navigate(areaRoute(id)) })),
  })
  if (procedure === undefined) return crumbs
  const tab = route.screen === 'procedure' ? route.tab : 'flows'
  const procedureRoute = (id: string): Route => ({ screen: 'procedure', project: key, procedure: id, tab, selection: [] })
  crumbs.push({
    id: procedure.id,
    name: procedure.name,
    route: procedureRoute(procedure.id),
    siblingsLabel: translate('app.otherProcedures'),
    siblings: overview.procedures.filter((other) => other.area === area.id).map(({ id, name }) => ({ id, name, go: () => navigate(procedureRoute(id)) })),
  })
  return crumbs
}
