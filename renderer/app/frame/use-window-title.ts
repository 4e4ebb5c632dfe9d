import { useEffect } from 'react'
import type { MessageKey } from '../../../shared/i18n/translate.ts'
import { useTranslate } from '../i18n/use-translate.ts'
import { useRoute } from '../state/navigation.ts'
import type { Route } from '../state/route.ts'

/** Names the screens outside a project in the title of the window; places of a project are named by their heading. */
export function useWindowTitle(): void {
  const translate = useTranslate()
  const route = useRoute()
  const key = titleOf(route)
  useEffect(() => {
    if (key !== undefined) document.title = `${translate(key)} — ${translate('app.name')}`
  }, [key, translate])
}

function titleOf(route: Route): MessageKey | undefined {
  switch (route.screen) {
    case 'start':
      return 'app.tab.start'
    case 'new-project':
      return 'newProject.title'
    case 'settings':
      return 'settings.title'
    case 'help':
      return `help.${route.page}`
    default:
      return undefined
  }
}
