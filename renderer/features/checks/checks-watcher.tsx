import { useEffect } from 'react'
import { describeLine } from '../../../shared/checks/describe-line.ts'
import { useCommands } from '../../app/commands/command-list.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { openDrawer } from '../../document/drawer-state.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { showFindingSigns } from '../../editor/marks/finding-signs.ts'
import { nameFinding } from './panel/name-finding.ts'
import { checksOf } from './run/flow-checks.ts'
import { useFindings, useFindingsByElement } from './use-findings.ts'
import { stepFinding } from './walk/go-to-finding.ts'

/** Keeps the checks running while the screen is shown: signs on the shapes, F8, and what a screen reader says of a jump. */
export function ChecksWatcher({ document, session }: EditorPartProps) {
  const translate = useTranslate()
  const findings = useFindings(document)
  const signs = useFindingsByElement(document)
  const checks = checksOf(document)
  const told = checks.useState((state) => state.told)
  useEffect(() => showFindingSigns(session, signs), [session, signs])
  const walk = (step: 1 | -1) => {
    openDrawer('checks')
    const found = stepFinding(document, step)
    if (found === null) return checks.tell(translate('checkDrawer.nothingFound'))
    const name = [found.row === '' ? '' : translate('checkDrawer.row', { row: found.row }), nameFinding(found, translate)].join(' ').trim()
    const index = findings.findIndex(({ key }) => key === found.key) + 1
    checks.tell(translate('checkDrawer.place', {
      index, count: findings.length, severity: translate(`checkDrawer.${found.severity}`), name, line: describeLine(found, translate),
    }))
  }
  useCommands([
    { id: 'checks.next', group: 'view', label: translate('checkDrawer.nextCommand'), keys: 'F8', run: () => walk(1) },
    { id: 'checks.previous', group: 'view', label: translate('checkDrawer.previousCommand'), keys: 'Shift+F8', run: () => walk(-1) },
  ])
  return (
    <span role="status" className="visually-hidden">
      {told}
    </span>
  )
}
