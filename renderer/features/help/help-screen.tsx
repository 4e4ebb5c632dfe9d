import { lazy } from 'react'
import { StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { formatRoute, helpPages, type HelpPage } from '../../app/state/route.ts'
import { KeysPage } from './parts/keys-page.tsx'
import { LimitsPage } from './parts/limits-page.tsx'
import './help-screen.css'

const LicencesPage = lazy(async () => ({ default: (await import('./parts/licences-page.tsx')).LicencesPage }))

const titles = { limits: 'help.limits', keys: 'help.keys', licences: 'help.licences' } as const

/** できないこと, キー操作の一覧, ライセンス. */
export function HelpScreen({ page }: { page: HelpPage }) {
  const translate = useTranslate()
  return (
    <div className="help">
      <nav className="help-pages" aria-label={translate('help.pages')} data-pane>
        <ul>
          {helpPages.map((id) => (
            <li key={id}>
              <a href={formatRoute({ screen: 'help', page: id })} aria-current={id === page ? 'page' : undefined}>
                {translate(titles[id])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <article className="help-page" tabIndex={0} aria-label={translate(titles[page])} data-pane data-pane-focus>
        <h1>{translate(titles[page])}</h1>
        {page === 'limits' && <LimitsPage />}
        {page === 'keys' && <KeysPage />}
        {page === 'licences' && <LicencesPage />}
      </article>
      <StatusItems>
        <span>{translate('help.back')}</span>
      </StatusItems>
    </div>
  )
}
