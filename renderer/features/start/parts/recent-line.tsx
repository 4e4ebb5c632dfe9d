import type { RecentProject } from '../../../../shared/contract/recent.ts'
import type { Locale, Translate } from '../../../../shared/i18n/translate.ts'
import { formatDate, formatTime } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { buttonClass } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'

/** One project opened before: its name and file, where work stopped and whether it can be opened, and when it was. */
export function RecentLine({ entry, isFirst }: { entry: RecentProject; isFirst: boolean }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const canContinue = isFirst && entry.state === 'available'
  return (
    <>
      <span className="start-entry-name">
        <b>{entry.name}</b>
        <span className="muted">{entry.place === '' ? translate('start.draftPlace') : entry.place}</span>
      </span>
      <span className="start-entry-last">
        {entry.state === 'missing' ? (
          <span className="start-lost">
            <Icon name="warning" size={14} />
            {translate('start.missing')}
          </span>
        ) : (
          <span>{entry.lastPlace === '' ? translate('start.firstPlace') : entry.lastPlace}</span>
        )}
        <span className="muted">{noteOf(entry, canContinue, translate)}</span>
      </span>
      <span className="start-entry-end">
        {canContinue ? (
          <span className={buttonClass({ look: 'filled' })}>{translate('start.continue')}</span>
        ) : (
          <time dateTime={entry.openedAt}>{describeDay(new Date(entry.openedAt), locale, translate)}</time>
        )}
      </span>
    </>
  )
}

function noteOf(entry: RecentProject, canContinue: boolean, translate: Translate): string {
  if (entry.state === 'missing') return translate('start.missingNote')
  if (entry.state === 'in-use') return translate('start.inUse')
  return canContinue ? translate('start.continueNote') : ''
}

function describeDay(moment: Date, locale: Locale, translate: Translate, now = new Date()): string {
  const day = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  const days = Math.round((day(now) - day(moment)) / 86_400_000)
  if (days === 0) return translate('start.today', { time: formatTime(moment, locale) })
  if (days === 1) return translate('start.yesterday', { time: formatTime(moment, locale) })
  return formatDate(moment, locale)
}
