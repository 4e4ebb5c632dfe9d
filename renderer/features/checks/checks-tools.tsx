import { useState } from 'react'
import { severities } from '../../../shared/checks/finding.ts'
import { findCommand } from '../../app/commands/command-list.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { Button } from '../../ui/button/button.tsx'
import { RulesDialog } from './rules/rules-dialog.tsx'
import { useFindings } from './use-findings.ts'

/** The right end of the drawer's head: how many of each kind, the next one, and which rules hold. */
export function ChecksTools({ document, session }: EditorPartProps) {
  const translate = useTranslate()
  const findings = useFindings(document)
  const [isChoosing, setIsChoosing] = useState(false)
  const counts = severities.map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
  return (
    <>
      {counts.filter(({ severity, count }) => count > 0 || severity !== 'hint').map(({ severity, count }) => (
        <span key={severity} className="checks-count">
          {translate(`checkDrawer.${severity}`)} {count}
        </span>
      ))}
      <Button look="bare" isDisabled={findings.length === 0} onPress={() => findCommand('checks.next')?.run()}>
        {translate('checkDrawer.next')} <kbd>F8</kbd>
      </Button>
      {!session.isReadOnly && (
        <Button look="bare" onPress={() => setIsChoosing(true)}>
          {translate('checkDrawer.rules')}
        </Button>
      )}
      {isChoosing && <RulesDialog project={document.project} onClose={() => setIsChoosing(false)} />}
    </>
  )
}
