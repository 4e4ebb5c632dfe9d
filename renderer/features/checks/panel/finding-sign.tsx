import type { Severity } from '../../../../shared/checks/finding.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Icon, type IconName } from '../../../ui/icon/icon.tsx'

const icons: Readonly<Record<Severity, IconName>> = { error: 'error', warning: 'warning', hint: 'information' }

/** How grave a finding is: symbol, colour, and the word for whoever cannot see them. */
export function FindingSign({ severity }: { severity: Severity }) {
  const translate = useTranslate()
  return (
    <span className={`finding-sign finding-sign--${severity}`}>
      <Icon name={icons[severity]} />
      <span className="visually-hidden">{translate(`checkDrawer.${severity}`)}</span>
    </span>
  )
}
