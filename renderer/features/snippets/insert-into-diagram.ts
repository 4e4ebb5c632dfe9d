import { insertSnippet } from '../../../shared/snippets/insert-snippet.ts'
import type { Snippet } from '../../../shared/snippets/snippet.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { reporting } from '../../app/state/report-error.ts'
import { showToast } from '../../app/state/toasts.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'

/** Puts the steps of a 部品 behind the chosen step, or at the end, as one undo step; the new steps are chosen afterwards and have the keyboard. */
export async function insertIntoDiagram(session: DiagramSession, snippet: Snippet, after: string | null): Promise<void> {
  await reporting(async () => {
    const { added, isChanged } = await session.change((xml) => insertSnippet(xml, snippet, after))
    if (!isChanged) return
    session.select(added)
    session.focus()
    const translate = currentTranslate()
    showToast({
      text: translate('snippets.inserted', { name: snippet.name, count: added.length }),
      action: { label: translate('app.undo'), run: () => session.trigger('undo') },
    })
  })
}
