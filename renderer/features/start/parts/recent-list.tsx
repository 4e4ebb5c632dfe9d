import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { RecentProject } from '../../../../shared/contract/recent.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { placeRemembered } from '../../../app/state/remembered-place.ts'
import { reportError } from '../../../app/state/report-error.ts'
import { openPath } from '../open-file.ts'
import { MissingProjectDialog } from './missing-project-dialog.tsx'
import { RecentLine } from './recent-line.tsx'

/** 最近使ったもの: arrows choose, Enter opens at the place where work stopped. */
export function RecentList() {
  const translate = useTranslate()
  const [recent, setRecent] = useState<RecentProject[]>()
  const [missing, setMissing] = useState<RecentProject>()
  const load = () => placeRemembered().then(() => client.recent.list()).then(setRecent, reportError)
  useEffect(() => void load(), [])
  const open = (path: string) => {
    const chosen = recent?.find((entry) => entry.path === path)
    if (chosen?.state === 'missing') setMissing(chosen)
    else void openPath(path)
  }
  return (
    <section className="start-recent" data-pane>
      <header>
        <h2 id="start-recent">{translate('start.recent')}</h2>
        {recent !== undefined && recent.length > 0 && <span className="muted">{translate('start.recentKeys')}</span>}
      </header>
      {recent?.length === 0 && <p className="start-none muted">{translate('start.recentEmpty')}</p>}
      {recent !== undefined && recent.length > 0 && (
        <ListBox aria-labelledby="start-recent" className="start-list" items={recent} onAction={(path) => open(String(path))} shouldFocusWrap>
          {(entry) => (
            <ListBoxItem id={entry.path} className="start-entry" textValue={entry.name} data-first={entry.path === recent[0]?.path || undefined}>
              <RecentLine entry={entry} isFirst={entry.path === recent[0]?.path} />
            </ListBoxItem>
          )}
        </ListBox>
      )}
      {missing !== undefined && (
        <MissingProjectDialog
          entry={missing}
          onClose={() => {
            setMissing(undefined)
            void load()
          }}
        />
      )}
    </section>
  )
}
