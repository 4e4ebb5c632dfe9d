import { lazy, Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useAppCommands } from './commands/use-app-commands.ts'
import { OpenDialog } from '../features/open-dialog/open-dialog.tsx'
import { ProjectCommands } from '../features/home/project-commands.tsx'
import { OpenCommand } from '../features/start/open-command.tsx'
import { ShellEvents } from '../features/start/shell-events.tsx'
import { Frame } from './frame/frame.tsx'
import { useWindowTitle } from './frame/use-window-title.ts'
import { ScreenBoundary } from './frame/screen-boundary.tsx'
import { useCommandKeys } from './keys/use-command-keys.ts'
import { CommandPalette } from './palette/command-palette.tsx'
import { ProjectPlace } from './project-place.tsx'
import { useLocale } from './state/locale.ts'
import { useRoute } from './state/navigation.ts'
import { formatRoute, type Route } from './state/route.ts'
import { useRememberPlace } from './use-remember-place.ts'

const StartScreen = lazy(async () => ({ default: (await import('../features/start/start-screen.tsx')).StartScreen }))
const NewProjectScreen = lazy(async () => ({ default: (await import('../features/new-project/new-project-screen.tsx')).NewProjectScreen }))
const CannotOpenScreen = lazy(async () => ({ default: (await import('../features/start/cannot-open-screen.tsx')).CannotOpenScreen }))
const HelpScreen = lazy(async () => ({ default: (await import('../features/help/help-screen.tsx')).HelpScreen }))
const SettingsScreen = lazy(async () => ({ default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen }))

export function App() {
  const locale = useLocale((state) => state.locale)
  const route = useRoute()
  useAppCommands()
  useCommandKeys()
  useRememberPlace()
  useWindowTitle()
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <I18nProvider locale={locale === 'ja' ? 'ja-JP' : 'en-GB'}>
      <Frame>
        <ScreenBoundary key={formatRoute(withoutSelection(route))}>
          <Suspense fallback={null}>
            <Screen route={route} />
          </Suspense>
        </ScreenBoundary>
      </Frame>
      <ShellEvents />
      <OpenCommand />
      <ProjectCommands />
      <CommandPalette />
      <OpenDialog />
    </I18nProvider>
  )
}

function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case 'start':
      return <StartScreen />
    case 'new-project':
      return <NewProjectScreen />
    case 'cannot-open':
      return <CannotOpenScreen />
    case 'help':
      return <HelpScreen page={route.page} />
    case 'settings':
      return <SettingsScreen />
    default:
      return <ProjectPlace route={route} />
  }
}

/** What is selected is no other place: the screen stays, with all that it has read. */
function withoutSelection(route: Route): Route {
  if (route.screen === 'project') return { ...route, selection: undefined }
  return route.screen === 'procedure' ? { ...route, flow: undefined, selection: [] } : route
}
