import { useEffect } from 'react'
import { client } from '../api/client.ts'
import { useTranslate } from './i18n/use-translate.ts'
import { procedureTabOf } from './routes.tsx'
import { useRoute } from './state/navigation.ts'
import { formatPlace } from './state/route.ts'
import { findProcedure, useSession } from './state/session.ts'

/** Milliseconds after which a place counts as one where the user stayed. */
const settled = 800

let waiting: { timer: ReturnType<typeof setTimeout>; run: () => void } | null = null

/** Leaving the project must not lose the place that was just reached. */
function flush(): void {
  clearTimeout(waiting?.timer)
  waiting?.run()
}

/** Tells the core where the user is, so that つづける leads back there. */
export function useRememberPlace(): void {
  const translate = useTranslate()
  const route = useRoute()
  const { project, overview } = useSession()
  useEffect(() => {
    if (project === null || overview === null || !('project' in route) || route.project !== project.project) return flush()
    if (route.screen === 'recovery' || route.screen === 'import') return
    const procedure = route.screen === 'procedure' ? findProcedure(overview, route.procedure) : undefined
    const tab = route.screen === 'procedure' ? procedureTabOf(route.tab) : undefined
    const area = route.screen === 'project' ? overview.areas.find(({ id }) => id === route.area)?.name : undefined
    const tabName = translate(tab?.label ?? (route.screen === 'project' && route.tab === 'lexicon' ? 'app.tab.lexicon' : 'app.tab.procedures'))
    const place = [procedure?.name ?? area, tabName].filter(Boolean).join(' › ')
    clearTimeout(waiting?.timer)
    const run = () => {
      waiting = null
      // Remembering a place is a convenience: where it fails, nothing the user did is lost.
      client.project.remember({ project: project.project, route: formatPlace(route), place }).catch(() => undefined)
    }
    waiting = { timer: setTimeout(run, settled), run }
  }, [route, project, overview, translate])
}
