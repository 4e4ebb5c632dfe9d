import { Button } from '../../ui/button/button.tsx'
import { BrandMark } from '../../ui/icon/brand-mark.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { useTranslate } from '../i18n/use-translate.ts'
import { openPalette } from '../palette/palette-state.ts'
import { useRoute } from '../state/navigation.ts'
import { useSession } from '../state/session.ts'
import { MainMenu } from './main-menu.tsx'
import { Path } from './path.tsx'
import { SaveStatus } from './save-status.tsx'

/** Row 1: title bar and path; saving, search and menu at the right. */
export function TopBar() {
  const translate = useTranslate()
  const route = useRoute()
  const hasProject = useSession((session) => session.project !== null) && 'project' in route
  return (
    <header className="top-bar">
      <a className="brand" href="#/start">
        <BrandMark />
        <span>{translate('app.name')}</span>
      </a>
      <Path />
      <div className="top-right">
        {hasProject && <SaveStatus />}
        {hasProject && (
          <Button className="find-button" onPress={openPalette}>
            <Icon name="search" size={14} />
            <span>{translate('app.find')}</span>
            <kbd>Ctrl+K</kbd>
          </Button>
        )}
        <MainMenu />
      </div>
    </header>
  )
}
