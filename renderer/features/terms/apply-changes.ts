import type { StoredState } from '../../../shared/contract/terms.ts'
import type { PreviewedChange } from '../../../shared/terms/preview-changes.ts'
import { replaceTexts } from '../../../shared/terms/replace-texts.ts'
import type { TextChange } from '../../../shared/terms/term-use.ts'
import { client } from '../../api/client.ts'
import type { FlowDocument } from '../../document/flow-document.ts'
import { openDocumentsOf } from '../../document/open-documents.ts'

export interface AppliedChanges {
  changed: number
  /** Texts that were changed meanwhile and stay as they are. */
  skipped: number
  /** Takes everything back. @throws CONFLICT where a flow that is not open was changed since; nothing is then taken back. */
  undo: () => Promise<void>
}

/** What the project file holds is then what the screens show. */
export async function storeOpenDocuments(project: string): Promise<void> {
  for (const open of openDocumentsOf(project)) {
    open.session.completeTyping()
    await open.flush()
    if (open.failure !== null) throw open.failure.error
  }
}

/**
 * Replaces texts in all flows concerned: those that are not open in one transaction of the core, an open one on its own history, so that its
 * undo and its journal go on. Each flow has a version of what it was before.
 */
export async function applyChanges(project: string, changes: readonly PreviewedChange[]): Promise<AppliedChanges> {
  await storeOpenDocuments(project)
  const byFlow = Map.groupBy(changes, ({ flow }) => flow)
  const open = openDocumentsOf(project).filter(({ flow, isReadOnly }) => byFlow.has(flow) && !isReadOnly)
  const openFlows = new Set(open.map(({ flow }) => flow))
  const closed = [...byFlow].filter(([flow]) => !openFlows.has(flow))
  const stored = await replaceInClosed(project, closed)
  const sums = { changed: stored.changed, skipped: stored.skipped }
  for (const document of open) {
    const { changed, skipped } = await replaceInOpen(document, byFlow.get(document.flow) ?? [])
    sums.changed += changed
    sums.skipped += skipped
  }
  return {
    ...sums,
    undo: async () => {
      if (stored.flows.length > 0) await client.terms.takeBack({ project, flows: stored.flows })
      for (const document of open) {
        await replaceInOpen(document, (byFlow.get(document.flow) ?? []).map((change) => ({ ...change, from: change.to, to: change.from })))
      }
    },
  }
}

async function replaceInClosed(project: string, flows: readonly [string, readonly PreviewedChange[]][]): Promise<{ flows: StoredState[]; changed: number; skipped: number }> {
  if (flows.length === 0) return { flows: [], changed: 0, skipped: 0 }
  const given = flows.map(([flow, changes]) => ({ flow, changes: changes.map(({ element, field, from, to }): TextChange => ({ element, field, from, to })) }))
  return client.terms.replace({ project, flows: given })
}

async function replaceInOpen(document: FlowDocument, changes: readonly TextChange[]): Promise<{ changed: number; skipped: number }> {
  await document.leave()
  const { changed, skipped } = await document.session.change((xml) => replaceTexts(xml, changes))
  await document.leave()
  return { changed, skipped }
}
