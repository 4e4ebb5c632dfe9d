import { useEffect } from 'react'
import { useTranslate } from './i18n/use-translate.ts'
import { procedureTabOf } from './routes.tsx'
import { useRoute } from './state/navigation.ts'
import { rememberPlace } from './state/remembered-place.ts'
import { formatPlace } from './state/route.ts'
import { findProcedure, useSession } from './state/session.ts'

/** Tells the core where the user is, so that つづける leads back there. */
export function useRememberPlace(): void {
  const translate = useTranslate()
  const route = useRoute()
  const { project, overview } = useSession()
  useEffect(() => {
    if (project === null || overview === null || !('project' in route) || route.project !== project.project) return
    if (route.screen === 'recovery' || route.screen === 'import') return
    const procedure = route.screen === 'procedure' ? findProcedure(overview, route.procedure) : undefined
    const tab = route.screen === 'procedure' ? procedureTabOf(route.tab) : undefined
    const area = route.screen === 'project' ? overview.areas.find(({ id }) => id === route.area)?.name : undefined
    const tabName = translate(tab?.label ?? (route.screen === 'project' && route.tab === 'lexicon' ? 'app.tab.lexicon' : 'app.tab.procedures'))
    const place = [procedure?.name ?? area, tabName].filter(Boolean).join(' › ')
    rememberPlace({ project: project.project, route: formatPlace(route), place })
  }, [route, project, overview, translate])
}
