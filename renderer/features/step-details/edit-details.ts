import { changeDetails } from '../../../shared/steps/details/change-details.ts'
import type { DetailField } from '../../../shared/steps/details/detail-fields.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { reportError } from '../../app/state/report-error.ts'
import { hideMessage, showMessage } from '../../app/state/messages.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'

const message = 'step-details.notChanged'

let last: Promise<void> = Promise.resolve()

/** Gives elements a value, as one undo step; one edit after the other, each on what the one before left. */
export function editDetails(session: DiagramSession, ids: readonly string[], field: DetailField, typed: string): Promise<void> {
  last = last.then(() => edit(session, ids, field, typed)).catch(reportError)
  session.expect(last)
  return last
}

async function edit(session: DiagramSession, ids: readonly string[], field: DetailField, typed: string): Promise<void> {
  hideMessage(message)
  const { isAsked, isChanged } = await session.change(async (before) => {
    const xml = await changeDetails(before, ids, field, typed)
    return { xml, isAsked: xml !== before }
  })
  if (!isAsked || isChanged) return
  const translate = currentTranslate()
  showMessage({ id: message, tone: 'warning', text: translate('stepDetails.notChanged', { field: translate(`stepDetails.${field}`) }) })
}
