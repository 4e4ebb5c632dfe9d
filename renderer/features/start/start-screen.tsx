import { useEffect, useState } from 'react'
import { client } from '../../api/client.ts'
import { StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { formatRoute } from '../../app/state/route.ts'
import { StartActions } from './parts/start-actions.tsx'
import { RecentList } from './parts/recent-list.tsx'
import { HowItGoes } from './parts/how-it-goes.tsx'
import { DropToOpen } from './parts/drop-to-open.tsx'
import './start-screen.css'

/** はじめに: what to begin, and where to go on. */
export function StartScreen() {
  const translate = useTranslate()
  return (
    <DropToOpen>
      <div className="start">
        <section className="start-begin">
          <h1>
            {translate('start.headline1')}
            <br />
            {translate('start.headline2')}
          </h1>
          <StartActions />
          <p className="start-drop muted">{translate('start.drop')}</p>
        </section>
        <RecentList />
        <HowItGoes />
      </div>
      <StatusItems>
        <span>{translate('start.local')}</span>
        <span className="grow" />
        <a href={formatRoute({ screen: 'help', page: 'limits' })}>{translate('start.limits')}</a>
        <a href={formatRoute({ screen: 'help', page: 'keys' })}>{translate('start.keys')}</a>
        <a href={formatRoute({ screen: 'help', page: 'licences' })}>{translate('start.licences')}</a>
        <Version />
      </StatusItems>
    </DropToOpen>
  )
}

function Version() {
  const translate = useTranslate()
  const [version, setVersion] = useState('')
  useEffect(() => {
    // The line only informs; when nobody answers, the list of recent projects says so.
    client.system.info().then((info) => setVersion(info.version), () => undefined)
  }, [])
  return version === '' ? null : <span>{translate('start.version', { version })}</span>
}
