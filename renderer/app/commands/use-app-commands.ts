import { moveBetweenPanes } from '../keys/move-between-panes.ts'
import { useTranslate } from '../i18n/use-translate.ts'
import { openPalette } from '../palette/palette-state.ts'
import { tabsOf } from '../routes.tsx'
import { setLocale, useLocale } from '../state/locale.ts'
import { goBack, goForward, goUp, navigate, useNavigation, useRoute } from '../state/navigation.ts'
import { storeBeforeClosing } from '../state/before-closing.ts'
import { endSession, findProcedure, useSession } from '../state/session.ts'
import { reporting } from '../state/report-error.ts'
import { showToast } from '../state/toasts.ts'
import type { Command } from './command.ts'
import { useCommands } from './command-list.ts'

/** The commands that every screen has. */
export function useAppCommands(): void {
  const translate = useTranslate()
  const route = useRoute()
  const locale = useLocale((state) => state.locale)
  const hasProject = useSession((session) => session.project !== null)
  const areaOf = (procedure: string) => findProcedure(useSession.getState().overview, procedure)?.area

  const file: Command[] = [
    { id: 'app.new', order: 1, group: 'file', label: translate('app.command.new'), run: () => navigate({ screen: 'new-project' }) },
    { id: 'app.start', order: 8, group: 'file', label: translate('app.command.start'), run: () => navigate({ screen: 'start' }) },
  ]
  const withProject: Command[] = [
    { id: 'app.save', order: 3, group: 'file', label: translate('app.command.save'), keys: 'Ctrl+S', run: () => showToast({ text: translate('app.savesItself') }) },
    {
      id: 'app.close',
      order: 9,
      group: 'file',
      label: translate('app.command.close'),
      run: () =>
        void reporting(async () => {
          const { project } = useSession.getState()
          if (project !== null) await storeBeforeClosing(project.project)
          navigate({ screen: 'start' })
          await endSession()
        }),
    },
  ]
  const view: Command[] = [
    { id: 'app.palette', order: 1, group: 'view', label: translate('app.find'), keys: 'Ctrl+K', run: openPalette },
    { id: 'app.back', order: 2, group: 'view', label: translate('app.command.back'), keys: 'Alt+←', run: goBack },
    { id: 'app.forward', order: 3, group: 'view', label: translate('app.command.forward'), keys: 'Alt+→', run: goForward },
    { id: 'app.up', order: 4, group: 'view', label: translate('app.command.up'), keys: 'Alt+↑', run: () => goUp(areaOf) },
    ...tabsOf(route).map((tab, index): Command => ({
      id: `app.tab.${index + 1}`,
      order: 10 + index,
      group: 'view',
      label: translate(tab.label),
      keys: `Alt+${index + 1}`,
      run: () => navigate(tabsOf(useNavigation.getState().route)[index]?.route ?? tab.route),
    })),
    { id: 'app.nextPane', order: 90, group: 'view', label: translate('app.command.nextPane'), keys: 'F6', run: () => moveBetweenPanes(1) },
    { id: 'app.previousPane', order: 91, group: 'view', label: translate('app.command.previousPane'), keys: 'Shift+F6', run: () => moveBetweenPanes(-1) },
  ]
  const help: Command[] = [
    { id: 'app.limits', group: 'help', label: translate('app.command.limits'), run: () => navigate({ screen: 'help', page: 'limits' }) },
    { id: 'app.keys', group: 'help', label: translate('app.command.keys'), run: () => navigate({ screen: 'help', page: 'keys' }) },
    { id: 'app.licences', group: 'help', label: translate('app.command.licences'), run: () => navigate({ screen: 'help', page: 'licences' }) },
    { id: 'app.settings', group: 'help', label: translate('app.command.settings'), run: () => navigate({ screen: 'settings' }) },
    // Each language in its own words: whoever cannot read the present one must still find it.
    { id: 'app.language', group: 'help', label: locale === 'ja' ? 'English' : '日本語', run: () => setLocale(locale === 'ja' ? 'en' : 'ja') },
  ]
  useCommands([...file, ...(hasProject ? withProject : []), ...view, ...help])
}
