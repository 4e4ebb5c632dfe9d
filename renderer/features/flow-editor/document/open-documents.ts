import { client } from '../../../api/client.ts'
import { useSession } from '../../../app/state/session.ts'
import { FlowDocument } from './flow-document.ts'

const documents = new Map<string, FlowDocument>()

/** Opens a flow for the screen: the document kept from before with its undo steps, unless the flow was changed elsewhere meanwhile. */
export async function openDocument(project: string, flow: string, isReadOnly: boolean): Promise<FlowDocument> {
  const key = `${project} ${flow}`
  const stored = await client.flow.text({ project, flow })
  const kept = documents.get(key)
  if (kept !== undefined) {
    // With unsaved changes it stays: its next write meets the conflict and asks.
    if ((kept.isCurrent(stored.sequence) || kept.isDirty) && kept.isReadOnly === isReadOnly) return kept
    kept.destroy()
  }
  const opened = await FlowDocument.open(project, stored, isReadOnly)
  documents.set(key, opened)
  return opened
}

/** Documents of a project that is no longer open go with it, as soon as they are stored; the core makes revisions of their edits. */
useSession.subscribe(({ project }) => {
  for (const [key, open] of documents) {
    if (open.project === project?.project) continue
    documents.delete(key)
    void open.flush().finally(() => open.destroy())
  }
})

// The page still lives here: what is small goes off at once; for what is too large for a page that is gone, the browser asks, and meanwhile it is stored.
addEventListener('beforeunload', (event) => {
  for (const open of documents.values()) {
    open.session.completeTyping()
    if (!open.isDirty) continue
    // The desktop window waits for a page that holds it; its page has no request that outlives it.
    if (open.isLarge || window.kurabeShell !== undefined) {
      void open.flush()
      event.preventDefault()
    } else {
      void open.leavePage().catch(() => undefined)
    }
  }
})

addEventListener('pagehide', () => {
  for (const open of documents.values()) void open.leavePage().catch(() => undefined)
})

// A window that is put aside may be ended by the system without a further word.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'hidden') return
  for (const open of documents.values()) void open.flush()
})
