import { create } from 'zustand'
import type { FlowSummary } from '../../shared/contract/project.ts'
import { causeOf } from '../api/describe-error.ts'
import { client } from '../api/client.ts'
import { useLocale } from '../app/state/locale.ts'
import { DiagramSession } from '../editor/session/diagram-session.ts'
import { clientOfLeavingPage, sentByLeavingPage } from './client-of-leaving-page.ts'
import { keepDrawingSoon } from './flow-drawings.ts'
import { Journal } from './journal.ts'
import { showSaved, showSaveFailure, whileJournalling } from './show-saving.ts'

export interface DocumentState {
  session: DiagramSession
  /** The text of the other window, while the user has to choose. */
  conflict: { theirs: string } | null
  /** Whether something is stored that no revision holds yet. */
  isChanged: boolean
}

/** What was read of a flow when it was opened. */
export interface StoredFlow {
  summary: FlowSummary
  xml: string
  sequence: number
}

/**
 * One flow that is open for changing: its diagram, and the journal that stores every change.
 * It outlives the screen that shows it, so that undo still works after a visit to another tab.
 */
export class FlowDocument {
  #project: string
  readonly flow: string
  readonly name: string
  readonly isReadOnly: boolean
  /** What the screen shows of it besides the diagram. */
  readonly useDocumentState
  readonly #journal: Journal
  readonly #projectLost: (project: string) => Promise<void>
  #sequence: number
  /** Whether the text is too large for a page that is being closed to send it. */
  get isLarge(): boolean {
    return new Blob([this.#stored]).size > sentByLeavingPage
  }

  /** The text that the project file held when this document last knew. */
  #stored: string
  #isDestroyed = false
  /** What is still on its way into the diagram, such as rows typed into the table. */
  readonly #arriving = new Map<object, () => Promise<void>>()
  #leaving: Promise<void> | null = null
  #unsubscribe: () => void = () => undefined

  /** `projectLost` is called when the core no longer knows the project, because it was started again: it opens the file and calls `moveTo`. */
  static async open(project: string, stored: StoredFlow, isReadOnly: boolean, projectLost: (project: string) => Promise<void>): Promise<FlowDocument> {
    return new FlowDocument(project, stored, isReadOnly, projectLost, await openSession(stored.xml, isReadOnly))
  }

  private constructor(project: string, stored: StoredFlow, isReadOnly: boolean, projectLost: (project: string) => Promise<void>, session: DiagramSession) {
    this.#project = project
    this.#projectLost = projectLost
    this.flow = stored.summary.id
    this.name = stored.summary.name
    this.isReadOnly = isReadOnly
    this.useDocumentState = create<DocumentState>(() => ({ session, conflict: null, isChanged: stored.summary.hasDraft }))
    this.#sequence = stored.sequence
    this.#stored = stored.xml
    this.#journal = new Journal({
      text: () => this.session.text(),
      send: (text) => this.#send(text),
      isBusy: () => this.session.isDragging(),
      failed: (error) => this.#failed(error),
    })
    this.#follow(session)
  }

  /** The key of its project, which a core that was started again gives anew. */
  get project(): string {
    return this.#project
  }

  /** Goes on under another key of the same project. */
  moveTo(project: string): void {
    this.#project = project
  }

  get session(): DiagramSession {
    return this.useDocumentState.getState().session
  }

  get isDirty(): boolean {
    return this.#journal.isDirty
  }

  /** Why what is not stored yet could not be stored, or null. */
  get failure(): { error: unknown } | null {
    return this.isDirty ? this.#journal.failure : null
  }

  /** The text that the project file held when this document last knew. */
  get storedText(): string {
    return this.#stored
  }

  /** The count of writes of the flow that this document started from. */
  get sequence(): number {
    return this.#sequence
  }

  /** Lets `settle` finish before changes become a revision; `source` tells whose it is. */
  waitFor(source: object, settle: () => Promise<void>): void {
    this.#arriving.set(source, settle)
  }

  /** Takes over what is being typed, in the diagram and elsewhere. */
  async completeTyping(): Promise<void> {
    this.session.completeTyping()
    for (const settle of this.#arriving.values()) await settle()
    await this.session.settle()
  }

  /** Stores every change now. */
  flush(): Promise<void> {
    return this.#journal.flush()
  }

  /** Called when the user goes elsewhere: the changes become a revision. */
  async leave(): Promise<void> {
    if (this.isReadOnly || this.#isDestroyed) return
    await this.completeTyping()
    await this.flush()
    if (!this.isDirty) await this.#makeRevision({ reason: 'leave' })
  }

  /** The last chance of a page that is being closed: what is not stored yet goes off without waiting for an answer. */
  leavePage(): Promise<void> {
    this.#leaving ??= this.#sendLast().finally(() => (this.#leaving = null))
    return this.#leaving
  }

  /** Keeps the changes as a version with a name. */
  async nameRevision(name: string): Promise<void> {
    await this.completeTyping()
    await this.flush()
    await this.#makeRevision({ name, reason: 'name' })
  }

  /** Puts the text of an earlier version in place; the present diagram becomes a version first. */
  async restore(xml: string): Promise<void> {
    await this.leave()
    await this.#journalOf(client, xml)
    await this.#makeRevision({ reason: 'restore' })
    await this.#show(xml)
  }

  /** Ends a conflict with the changes of this window; those of the other are a version. */
  async keepMine(): Promise<void> {
    await this.#adoptTheirs()
    this.#end({ settled: false })
    await this.#journal.flush()
  }

  /** Ends a conflict with the changes of the other window; those of this one become a version of the given name. */
  async keepTheirs(nameOfMine: string): Promise<void> {
    const theirs = await this.#adoptTheirs()
    await this.#journalOf(client, await this.session.text())
    await this.#makeRevision({ name: nameOfMine, reason: 'name' })
    await this.#journalOf(client, theirs)
    await this.#makeRevision({ reason: 'leave' })
    await this.#show(theirs)
    this.#end({ settled: true })
    showSaved()
  }

  destroy(): void {
    this.#isDestroyed = true
    this.#journal.stop()
    this.#unsubscribe()
    this.session.destroy()
  }

  #follow(session: DiagramSession): void {
    this.#unsubscribe()
    let { changeCount } = session.snapshot()
    this.#unsubscribe = session.subscribe(() => {
      const now = session.snapshot().changeCount
      if (now === changeCount) return
      changeCount = now
      this.#journal.changed()
    })
  }

  async #show(xml: string): Promise<void> {
    const before = this.session
    const session = await openSession(xml, this.isReadOnly)
    this.#follow(session)
    this.useDocumentState.setState({ session })
    before.destroy()
  }

  /** Learns what the project file holds now, as a revision that nobody can lose, and goes on from there. */
  async #adoptTheirs(): Promise<string> {
    await this.#makeRevision({ reason: 'leave' })
    const { xml, sequence } = await client.flow.text({ project: this.project, flow: this.flow })
    this.#sequence = sequence
    this.#stored = xml
    return xml
  }

  #end({ settled }: { settled: boolean }): void {
    this.useDocumentState.setState({ conflict: null })
    this.#journal.release({ settled })
  }

  async #sendLast(): Promise<void> {
    if (this.isReadOnly) return
    this.session.completeTyping()
    // A write that is on its way has reached the core, although its answer will find nobody: the last one follows it.
    const base = this.#sequence + (this.#journal.isWriting ? 1 : 0)
    if (this.isDirty) await this.#journalOf(clientOfLeavingPage, await this.session.text(), base)
    await clientOfLeavingPage.flow.makeRevision({ project: this.project, flow: this.flow, reason: 'leave' })
  }

  async #send(text: string): Promise<void> {
    // A page that was about to go has sent its last words already; sent again from the same state they would look like another window's.
    if (this.#leaving !== null) await this.#leaving.catch(() => undefined)
    if (text === this.#stored) return showSaved()
    await whileJournalling(() => this.#journalOf(client, text))
  }

  async #makeRevision(given: { name?: string; reason: 'leave' | 'name' | 'restore' }): Promise<void> {
    await client.flow.makeRevision({ project: this.project, flow: this.flow, ...given })
    this.useDocumentState.setState({ isChanged: false })
    keepDrawingSoon(this.project, this.flow)
  }

  async #journalOf(through: typeof client, text: string, base = this.#sequence): Promise<void> {
    const { sequence } = await through.flow.journal({ project: this.project, flow: this.flow, sequence: base, xml: text })
    this.#sequence = sequence
    this.#stored = text
    this.useDocumentState.setState({ isChanged: true })
  }

  #failed(error: unknown): boolean {
    const cause = causeOf(error)
    const isConflict = cause?.code === 'CONFLICT'
    if (isConflict) void this.#meetConflict(error)
    else showSaveFailure(error)
    if (cause?.reason === 'project.notOpen') void this.#projectLost(this.#project).catch(showSaveFailure)
    return !isConflict
  }

  /** Another window wrote. Where it left the very text this one started from, nothing is in conflict. */
  async #meetConflict(cause: unknown): Promise<void> {
    try {
      const { xml, sequence } = await client.flow.text({ project: this.project, flow: this.flow })
      if (xml !== this.#stored) {
        showSaveFailure(cause)
        return this.useDocumentState.setState({ conflict: { theirs: xml } })
      }
      this.#sequence = sequence
      this.#journal.release({ settled: false })
    } catch (error) {
      showSaveFailure(error)
      this.#journal.release({ settled: false })
    }
  }
}

function openSession(xml: string, isReadOnly: boolean): Promise<DiagramSession> {
  return DiagramSession.open(xml, { locale: () => useLocale.getState().locale, isReadOnly })
}
