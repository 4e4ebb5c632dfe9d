import { Icon } from '../../ui/icon/icon.tsx'
import { formatTime } from '../i18n/format-moment.ts'
import { useTranslate } from '../i18n/use-translate.ts'
import { useLocale } from '../state/locale.ts'
import { useSaveState } from '../state/save-state.ts'
import { useIsReadOnly } from '../state/session.ts'

/** 保存済み 10:42, 保存しています, 保存できません or 読み取り専用; read out only when it turns bad. */
export function SaveStatus() {
  const translate = useTranslate()
  const locale = useLocale((chosen) => chosen.locale)
  const state = useSaveState((store) => store.state)
  const isReadOnly = useIsReadOnly()
  if (isReadOnly) return <span className="save-state">{translate('app.readOnly')}</span>
  if (state.kind === 'failed') {
    return (
      <span className="save-state save-state--failed" role="alert">
        <Icon name="error" size={14} />
        {translate('app.saveFailed')}
      </span>
    )
  }
  if (state.kind === 'saving') return <span className="save-state">{translate('app.saving')}</span>
  return (
    <span className="save-state">
      <Icon name="check" size={14} />
      {state.at === null ? translate('app.saved') : translate('app.savedAt', { time: formatTime(state.at, locale) })}
    </span>
  )
}
