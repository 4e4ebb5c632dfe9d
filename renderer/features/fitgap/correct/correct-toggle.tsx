import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { Button } from '../../../ui/button/button.tsx'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'
import { LinkIcon } from './link-icon.tsx'

/** 対応を直す: begins and ends the mode. */
export function CorrectToggle() {
  const translate = useTranslate()
  const comparison = useComparison()
  const isReadOnly = useIsReadOnly()
  const isOn = useComparisonState((state) => state.picks !== null)
  const press = () => {
    if (isReadOnly) return showToast({ text: translate('compare.readOnly') })
    comparison.set({ picks: isOn ? null : { left: [], right: [] } })
  }
  return (
    <Button look="bare" className={isOn ? 'is-on' : ''} aria-pressed={isOn} onPress={press}>
      <LinkIcon />
      {translate('compare.correct')}
    </Button>
  )
}
