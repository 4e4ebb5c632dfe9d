import { ORPCError } from '@orpc/client'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { decider } from '../../app/state/person.ts'
import { reportError, reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { showToast } from '../../app/state/toasts.ts'
import { pickShellFiles, type ShellFile } from '../../shell/shell.ts'
import { beginReview, endReview, useReturnReview, type ReturnReview } from './return-state.ts'

/** Asks for a returned file and shows what it would change. */
export async function pickReturned(project: string): Promise<void> {
  const [file] = await pickShellFiles({ title: currentTranslate()('sentSheets.back'), kinds: ['table'], isMultiple: false })
  if (file !== undefined) await readReturned(project, file)
}

/** Reads a returned file and shows what it would change; nothing is stored yet. */
export async function readReturned(project: string, file: ShellFile, before: ReturnReview | null = null): Promise<void> {
  const preview = await reporting(() => client.sentSheets.read({ project, file }))
  if (preview === undefined) return
  beginReview(project, file, preview, before)
  navigate({ screen: 'project', project, tab: 'sent-sheets', item: preview.table, selection: ['return'] }, { replace: before !== null })
}

/** Leaves a review without taking anything; the file can be read again at any time. */
export async function leaveReview({ project, preview }: ReturnReview): Promise<void> {
  endReview()
  navigate({ screen: 'project', project, tab: 'sent-sheets', item: preview.table }, { replace: true })
  await client.sentSheets.close({ project, file: preview.file }).catch(() => undefined)
}

/** Takes over what was chosen, as one undo step, and says what was left. Where something has changed here meanwhile, the file is read again. */
export async function takeChosen(review: ReturnReview): Promise<void> {
  const { project, preview, sides, added } = review
  const changes = [...sides].filter(([, side]) => side === 'theirs').map(([key]) => key)
  try {
    const taken = await whileSaving(() => client.sentSheets.apply({ project, file: preview.file, changes, added: [...added], by: decider() }))
    endReview()
    navigate({ screen: 'project', project, tab: 'sent-sheets', item: preview.table }, { replace: true })
    const translate = currentTranslate()
    showToast({
      text: translate(taken.leftOut > 0 ? 'sentSheets.return.applied' : 'sentSheets.return.appliedAll', taken),
      ...(taken.applied > 0 ? { action: { label: translate('app.undo'), run: () => void undoTaken(review) } } : {}),
    })
  } catch (error) {
    reportError(error)
    const isChanged = error instanceof ORPCError && error.code === 'CONFLICT'
    if (isChanged && useReturnReview.getState().review === review) await readReturned(project, review.file, review)
  }
}

async function undoTaken({ project, preview }: ReturnReview): Promise<void> {
  const { locale } = useLocale.getState()
  await reporting(() =>
    whileSaving(async () => {
      if (preview.sent.kind === 'section') return client.fitGapTables.undo({ project, table: preview.table, locale })
      const { packages } = await client.packages.list({ project })
      const area = packages.find(({ id }) => id === preview.sent.package)?.area
      return area === undefined ? undefined : client.packages.undo({ project, area, locale })
    }),
  )
  showToast({ text: currentTranslate()('sentSheets.return.undone') })
}
