import { lazy, useEffect, useRef } from 'react'
import { navigate, useNavigation } from './state/navigation.ts'
import { enterProject, resumeProject } from './state/open-project.ts'
import { reportError } from './state/report-error.ts'
import type { Route } from './state/route.ts'
import { findProcedure, useSession } from './state/session.ts'
import { procedureTabOf, projectTabOf } from './routes.tsx'

const HomeScreen = lazy(async () => ({ default: (await import('../features/home/home-screen.tsx')).HomeScreen }))
const RecoveryScreen = lazy(async () => ({ default: (await import('../features/recovery/recovery-screen.tsx')).RecoveryScreen }))
const ImportScreen = lazy(async () => ({ default: (await import('../features/import-files/import-screen.tsx')).ImportScreen }))

/** A place inside a project. After a reload the project is found again first. */
export function ProjectPlace({ route }: { route: Extract<Route, { project: string }> }) {
  const { project, overview } = useSession()
  const isOpen = project?.project === route.project && overview !== null
  useResume(route, isOpen)
  if (!isOpen) return null
  switch (route.screen) {
    case 'recovery':
      return <RecoveryScreen />
    case 'import':
      return <ImportScreen procedure={route.procedure} />
    case 'project': {
      const tab = projectTabOf(route.tab)
      return tab === undefined ? null : <tab.Screen key={tab.id} project={route.project} area={route.area} item={route.item} selection={route.selection} />
    }
    case 'procedure': {
      const tab = procedureTabOf(route.tab)
      const procedure = findProcedure(overview, route.procedure)
      if (tab === undefined || procedure === undefined) return <HomeScreen />
      return <tab.Screen key={`${procedure.id} ${tab.id}`} project={route.project} procedure={procedure.id} flow={route.flow} />
    }
  }
}

function useResume(route: Extract<Route, { project: string }>, isOpen: boolean): void {
  const asked = useRef('')
  useEffect(() => {
    if (isOpen || asked.current === route.project) return
    asked.current = route.project
    // An address without a place (the program was started with this project) leads to where work stopped.
    const namesPlace = /^#\/project\/[^/]+\/[^/]/.test(location.hash)
    resumeProject(route.project).then(
      (opened) => {
        // Whoever has gone elsewhere meanwhile stays there.
        const isWanted = () => isIn(useNavigation.getState().route, route.project)
        return enterProject(opened, { route: namesPlace ? { ...route, project: opened.project } : undefined, replace: true, isWanted })
      },
      (error: unknown) => {
        if (isIn(useNavigation.getState().route, route.project)) navigate({ screen: 'start' }, { replace: true })
        reportError(error)
      },
    )
  }, [isOpen, route])
}

function isIn(route: Route, project: string): boolean {
  return 'project' in route && route.project === project
}
