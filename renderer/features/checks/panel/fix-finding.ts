import { applyFix } from '../../../../shared/checks/apply-fix/apply-fix.ts'
import { checkFlowText } from '../../../../shared/checks/check-flow-text.ts'
import type { PlacedFinding } from '../../../../shared/checks/placed-finding.ts'
import { currentTranslate } from '../../../app/i18n/use-translate.ts'
import { reportError } from '../../../app/state/report-error.ts'
import { showMessage, hideMessage } from '../../../app/state/messages.ts'
import type { FlowDocument } from '../../../document/flow-document.ts'
import { checksOf } from '../run/flow-checks.ts'
import { nameFinding } from './name-finding.ts'

const message = 'checks.cannotFix'

/** Carries out the quick fix of a finding as one undo step. Where the diagram no longer has what was found, nothing is changed and that is said. */
export async function fixFinding(document: FlowDocument, finding: PlacedFinding): Promise<void> {
  const { session } = document
  const translate = currentTranslate()
  const name = nameFinding(finding, translate)
  try {
    hideMessage(message)
    const { isChanged } = await session.change(async (xml) => {
      const fix = checkFlowText(xml).find(({ rule, element, reason }) => rule === finding.rule && element === finding.element && reason === finding.reason)?.fix
      return { xml: fix ? await applyFix(xml, fix) : xml }
    })
    if (!isChanged) return showMessage({ id: message, tone: 'warning', text: translate('checkDrawer.cannotFix', { name }) })
    // No toast: it would lie over the findings that are still to be worked off; 元に戻す stands above the table.
    checksOf(document).setFixed(finding.key, translate('checkDrawer.fixed', { name }))
  } catch (error) {
    reportError(error)
  }
}
