import { Button } from '../../ui/button/button.tsx'
import { MessageBar } from '../../ui/feedback/message-bar.tsx'
import { formatMoment } from '../i18n/format-moment.ts'
import { useTranslate } from '../i18n/use-translate.ts'
import { useLocale } from '../state/locale.ts'
import { reopenProject, takeOverProject } from '../state/open-project.ts'
import { reporting } from '../state/report-error.ts'
import { useSession } from '../state/session.ts'

/** Says why nothing can be changed, and offers the one way out: try again, or take over a lock left behind. */
export function ReadOnlyBar() {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const project = useSession((session) => session.project)
  if (project === null || !project.isReadOnly) return null
  const { lock } = project
  if (lock === null) return <MessageBar tone="warning">{translate('app.readOnlyFile')}</MessageBar>
  const values = { computer: lock.computer, since: formatMoment(new Date(lock.since), locale) }
  return (
    <MessageBar
      tone="warning"
      actions={
        lock.isStale ? (
          <Button onPress={() => void reporting(takeOverProject)}>{translate('app.takeOver')}</Button>
        ) : (
          <Button onPress={() => void reporting(reopenProject)}>{translate('app.openAgain')}</Button>
        )
      }
    >
      {translate(lock.isStale ? 'app.lockStale' : 'app.lockHeld', values)}
    </MessageBar>
  )
}
