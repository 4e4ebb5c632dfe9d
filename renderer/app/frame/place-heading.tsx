import { useEffect } from 'react'
import { useTranslate } from '../i18n/use-translate.ts'
import { useRoute } from '../state/navigation.ts'
import { findProcedure, useSession } from '../state/session.ts'
import { tabsOf } from '../routes.tsx'

/** Names the place for screen readers and in the title of the window; on screen the path says it. */
export function PlaceHeading() {
  const translate = useTranslate()
  const route = useRoute()
  const { project, overview } = useSession()
  const tab = tabsOf(route).find(({ isCurrent }) => isCurrent)
  const procedure = 'procedure' in route ? findProcedure(overview, route.procedure ?? '') : undefined
  const name = [procedure?.name ?? project?.name, tab && translate(tab.label)].filter(Boolean).join(' ')
  useEffect(() => {
    document.title = [name, translate('app.name')].filter(Boolean).join(' — ')
    return () => void (document.title = translate('app.name'))
  }, [name, translate])
  return <h1 className="visually-hidden">{name}</h1>
}
