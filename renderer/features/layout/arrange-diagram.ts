import { arrangeFlow } from '../../../shared/bpmn/layout/arrange/arrange-flow.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { reporting } from '../../app/state/report-error.ts'
import { showToast } from '../../app/state/toasts.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'

/** Arranges the open diagram, or the chosen steps only, as one undo step, and says in a toast what was done. */
export async function arrangeDiagram(session: DiagramSession, selection?: readonly string[]): Promise<void> {
  await reporting(async () => {
    const { moved, isChanged } = await session.change((xml) => arrangeFlow(xml, { selection }))
    const translate = currentTranslate()
    if (!isChanged) {
      showToast({ text: translate(selection === undefined ? 'layout.nothingMoved' : 'layout.noBetterPlace') })
      return
    }
    const { changeCount } = session.snapshot()
    const text = selection === undefined ? translate('layout.arrangedAll') : translate('layout.arrangedChosen', { count: moved.length })
    showToast({ text, action: { label: translate('editor.undo'), run: () => undoIfUnchanged(session, changeCount) } })
  })
}

/** Takes back the arranging only: later changes are undone one by one, by whoever made them. */
function undoIfUnchanged(session: DiagramSession, changeCount: number): void {
  if (session.snapshot().changeCount === changeCount) session.trigger('undo')
  else showToast({ text: currentTranslate()('layout.changedSince') })
}
