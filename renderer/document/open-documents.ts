import { client } from '../api/client.ts'
import { keepBeforeClosing } from '../app/state/before-closing.ts'
import { useNavigation } from '../app/state/navigation.ts'
import { enterProject, reopenLostProject } from '../app/state/open-project.ts'
import { useSession } from '../app/state/session.ts'
import { FlowDocument } from './flow-document.ts'

const documents = new Map<string, FlowDocument>()

/** The last of those that are opening a flow; the next one waits for it. */
const openings = new Map<string, Promise<unknown>>()

/**
 * Opens a flow for the screen: the document kept from before with its undo steps, unless the flow was changed elsewhere meanwhile.
 * Who asks at the same time gets the same document: of two, one would be shown and the other stored when the window is closed.
 */
export function openDocument(project: string, flow: string, isReadOnly: boolean): Promise<FlowDocument> {
  const key = `${project} ${flow}`
  const opening = (openings.get(key) ?? Promise.resolve()).then(() => openNext(project, flow, isReadOnly))
  openings.set(key, opening.catch(() => undefined))
  return opening
}

async function openNext(project: string, flow: string, isReadOnly: boolean): Promise<FlowDocument> {
  const key = `${project} ${flow}`
  const before = documents.get(key)?.sequence
  const stored = await client.flow.text({ project, flow })
  const kept = documents.get(key)
  if (kept !== undefined) {
    // It wrote while the text was read: what was read is older than what it holds.
    if (kept.sequence !== before) return openNext(project, flow, isReadOnly)
    // A name being typed in it is a change like any other.
    kept.session.completeTyping()
    // With unsaved changes it stays: its next write meets the conflict and asks.
    if ((kept.sequence === stored.sequence || kept.isDirty) && kept.isReadOnly === isReadOnly) return kept
    kept.destroy()
  }
  const opened = await FlowDocument.open(project, stored, isReadOnly, goOnAfterLoss)
  documents.set(key, opened)
  return opened
}

/** Everything that is open in a project becomes a version of its flow, so that whoever reads the project reads what is drawn now. */
export async function leaveDocuments(project: string): Promise<void> {
  for (const open of documents.values()) if (open.project === project) await open.leave()
}

/** The flows of a project that are open for changing, shown or kept from before. */
export function openDocumentsOf(project: string): FlowDocument[] {
  return [...documents.values()].filter((open) => open.project === project)
}

let reopening: Promise<void> | null = null

/** The core was started again and knows nothing of this page: the file is opened anew and every document goes on in it, unstored changes included. */
function goOnAfterLoss(lost: string): Promise<void> {
  reopening ??= reopen(lost).finally(() => (reopening = null))
  return reopening
}

async function reopen(lost: string): Promise<void> {
  const opened = await reopenLostProject(lost)
  const moved = [...documents].filter(([, open]) => open.project === lost)
  for (const [key, open] of moved) {
    documents.delete(key)
    open.moveTo(opened.project)
    documents.set(`${opened.project} ${open.flow}`, open)
  }
  // Stored before the screens look at the file again.
  for (const [, open] of moved) await open.flush()
  const { route } = useNavigation.getState()
  await enterProject(opened, { route: 'project' in route ? { ...route, project: opened.project } : route, replace: true })
}

// A project is not closed while something of it could not be stored: with the document its changes would go.
keepBeforeClosing(async (project) => {
  for (const open of documents.values()) {
    if (open.project !== project || open.isReadOnly) continue
    await open.completeTyping()
    await open.flush()
    if (open.failure !== null) throw open.failure.error
  }
})

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
  // Whatever field is being typed in, of the table, of 手順の詳細 or in the diagram, takes its text over when it loses the focus.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  for (const open of documents.values()) {
    open.session.completeTyping()
    // Rows and details reach the diagram a moment later, which a page that is gone has not: the browser asks first.
    if (open.session.isExpecting) {
      void open.completeTyping().then(() => open.flush())
      event.preventDefault()
      continue
    }
    if (!open.isDirty) continue
    // The desktop window waits for a page that holds it; its page has no request that outlives it.
    // What could not be stored a moment ago will not be now: the browser asks whether to go nevertheless.
    if (open.isLarge || open.failure !== null || window.kurabeShell !== undefined) {
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
