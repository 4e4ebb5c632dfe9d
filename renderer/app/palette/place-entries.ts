import type { ProjectOverview } from '../../../shared/contract/project.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { procedureTabs, projectTabs } from '../routes.tsx'
import { navigate } from '../state/navigation.ts'
import type { Route } from '../state/route.ts'
import type { PaletteEntry } from './palette-entry.ts'

/** Screens within another tab that make sense without a thing chosen there. */
const standsAlone = ['terms', 'sent-sheets']

/** Every place of a project: its tabs, its 業務, and each procedure with each of its tabs. */
export function placeEntries(project: string, overview: ProjectOverview, translate: Translate): PaletteEntry[] {
  const place = (id: string, name: string, note: string, route: Route): PaletteEntry => ({ id: `place ${id}`, kind: 'place', name, note, run: () => navigate(route) })
  const areaNames = new Map(overview.areas.map(({ id, name }) => [id, name]))
  return [
    place('start', translate('app.tab.start'), '', { screen: 'start' }),
    ...projectTabs
      .filter(({ id, within }) => within === undefined || standsAlone.includes(id))
      .map(({ id, label }) => place(id, translate(label), overview.name, { screen: 'project', project, tab: id })),
    ...overview.areas.map(({ id, name }) => place(id, name, translate('app.palette.area'), { screen: 'project', project, tab: 'procedures', area: id })),
    ...overview.procedures.flatMap(({ id, name, area }) =>
      procedureTabs.map((tab) =>
        place(`${id} ${tab.id}`, `${name} › ${translate(tab.label)}`, areaNames.get(area) ?? '', { screen: 'procedure', project, procedure: id, tab: tab.id, selection: [] }),
      ),
    ),
  ]
}
