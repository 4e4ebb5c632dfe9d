import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { reporting } from '../../app/state/report-error.ts'
import { reloadOverview } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { openDocument } from '../../document/open-documents.ts'
import type { Version } from './use-versions.ts'

interface Restoring {
  project: string
  flow: string
  version: Version
  /** What is in place now: 元に戻す brings it back. */
  newest: Version
  onDone: () => void
}

/** Puts an earlier version in place as a new one; nothing of the history goes. */
export async function restoreVersion({ project, flow, version, newest, onDone }: Restoring): Promise<void> {
  const bringBack = (wanted: Version) =>
    reporting(async () => {
      const { xml } = await client.flow.revisionText({ project, flow, revision: wanted.id })
      const document = await openDocument(project, flow, false)
      await document.restore(xml)
      await reloadOverview()
      onDone()
      return true
    })
  if ((await bringBack(version)) === undefined) return
  const translate = currentTranslate()
  showToast({
    text: translate('versions.restored', { number: version.number }),
    action: { label: translate('app.undo'), run: () => void bringBack(newest) },
  })
}
