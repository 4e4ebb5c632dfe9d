import type { MouseEvent } from 'react'
import { describeLine } from '../../../../shared/checks/describe-line.ts'
import type { PlacedFinding } from '../../../../shared/checks/placed-finding.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import type { FlowDocument } from '../../../document/flow-document.ts'
import { Button } from '../../../ui/button/button.tsx'
import { goToFinding } from '../walk/go-to-finding.ts'
import { describeFix } from './describe-fix.ts'
import { FindingSign } from './finding-sign.tsx'
import { fixFinding } from './fix-finding.ts'
import { nameFinding } from './name-finding.ts'

export interface FindingLineProps {
  document: FlowDocument
  finding: PlacedFinding
  isFixed: boolean
  isCurrent: boolean
  isReadOnly: boolean
}

/** One finding: sign, row, step, cause and remedy; a press goes to the shape, the button at the end puts it right. */
export function FindingLine({ document, finding, isFixed, isCurrent, isReadOnly }: FindingLineProps) {
  const translate = useTranslate()
  const { severity, row, fix } = finding
  return (
    <li className="finding" data-fixed={isFixed || undefined} data-current={isCurrent || undefined}>
      <button type="button" className="finding-jump" aria-current={isCurrent} onClick={(event) => !isFixed && go(event)}>
        <FindingSign severity={severity} />
        <span className="finding-row">{row}</span>
        <span className="finding-name">{nameFinding(finding, translate)}</span>
        <span className="finding-line">{describeLine(finding, translate)}</span>
      </button>
      {finding.rule === 'C11' && (
        <Button className="finding-fix" onPress={() => navigate({ screen: 'project', project: document.project, tab: 'terms' })}>
          {translate('terms.everywhere')}
        </Button>
      )}
      {fix !== null && !isReadOnly && (
        <Button className="finding-fix" isDisabled={isFixed} onPress={({ target }) => fixAndGoOn(target)}>
          {describeFix(finding, fix, translate)}
        </Button>
      )}
    </li>
  )

  function go(event: MouseEvent<HTMLButtonElement>): void {
    goToFinding(document, finding)
    // The shape is chosen; the focus stays in the list, so that the next finding is one key away.
    event.currentTarget.focus()
  }

  /** The line goes away under the focus: the next one takes it, or the one before. */
  function fixAndGoOn(button: Element): void {
    const line = button.closest('li')
    const next = line?.nextElementSibling ?? line?.previousElementSibling
    void fixFinding(document, finding).then(() => next?.querySelector<HTMLElement>('.finding-jump')?.focus())
  }
}
