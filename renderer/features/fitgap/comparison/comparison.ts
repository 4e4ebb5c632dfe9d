import { createStore, type StoreApi } from 'zustand'
import type { AnalysisView, Decision } from '../../../../shared/contract/analysis.ts'
import type { Locale } from '../../../../shared/i18n/translate.ts'
import { client } from '../../../api/client.ts'
import { currentTranslate } from '../../../app/i18n/use-translate.ts'
import { reportError } from '../../../app/state/report-error.ts'
import { whileSaving } from '../../../app/state/save-state.ts'
import { reloadOverview } from '../../../app/state/session.ts'
import { hideToast, showToast } from '../../../app/state/toasts.ts'
import type { ComparisonState } from './comparison-state.ts'
import { keptInSight } from './keep-in-sight.ts'
import { everyRow, type RowFilter } from './row-filter.ts'

export type Correction = { kind: 'link' | 'unlink'; asis: string; standard: string }
export type LexiconEntry = { asis: string; standard: string }

/**
 * The comparison that is open: one frozen state out, one method per thing a user can do in. Changes go to the core one after the other in the order
 * they were made; the rows are read again once the last of them is stored.
 */
export class Comparison {
  readonly store: StoreApi<ComparisonState>
  #locale: Locale
  #queue: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(project: string, view: AnalysisView, locale: Locale, isDetailOpen: boolean) {
    this.#locale = locale
    const first = view.rows[0]?.key ?? null
    this.store = createStore<ComparisonState>(() => ({
      project,
      view,
      filter: everyRow,
      row: first,
      column: 'judgement',
      anchor: first,
      selected: new Set(first === null ? [] : [first]),
      shape: null,
      drafts: new Map(),
      isDetailOpen,
      picks: null,
      scale: 1,
      isReading: false,
      isChanging: false,
    }))
  }

  /** The language its sentences are in. */
  get locale(): Locale {
    return this.#locale
  }

  get state(): ComparisonState {
    return this.store.getState()
  }

  set(change: Partial<ComparisonState>): void {
    this.store.setState(change)
  }

  /** Shows only the rows of a filter; the cursor stays among them. */
  show(filter: RowFilter): void {
    this.set({ filter, ...keptInSight({ ...this.state, filter }, 'first') })
  }

  /** Reads flows and rows again, after somebody changed a diagram or the language. */
  async readAgain(locale: Locale = this.#locale): Promise<void> {
    this.#locale = locale
    this.set({ isReading: true })
    try {
      await this.#queue
      this.#show(await client.analysis.view({ ...this.#key, locale }))
    } finally {
      this.set({ isReading: false })
    }
  }

  /** Writes fields to rows as one undo step. Shown at once; taken back where the core refuses. */
  decide(rows: readonly string[], decision: Partial<Decision>): Promise<boolean> {
    const chosen = new Set(rows)
    const { view } = this.state
    this.set({
      view: {
        ...view,
        rows: view.rows.map((row) => {
          if (!chosen.has(row.key)) return row
          const merged = { ...row.decision, ...decision }
          return { ...row, decision: merged, state: merged.judgement === null ? 'open' : 'decided' }
        }),
      },
    })
    this.set(keptInSight(this.state, 'next'))
    return this.#change(() => client.analysis.decide({ ...this.#key, rows: [...rows], decision }))
  }

  acceptSuggestions(rows: readonly string[], decider: string): Promise<boolean> {
    return this.#change(() => client.analysis.acceptSuggestions({ ...this.#key, rows: [...rows], decider }))
  }

  correct(corrections: readonly Correction[], learn: readonly LexiconEntry[]): Promise<boolean> {
    return this.#change(() => client.analysis.correct({ ...this.#key, corrections: [...corrections], learn: [...learn] }))
  }

  forgetCorrections(elements: readonly string[]): Promise<boolean> {
    return this.#change(() => client.analysis.forgetCorrections({ ...this.#key, elements: [...elements] }))
  }

  /** What the program would learn from linking these. */
  proposeLexicon(asis: readonly string[], standard: readonly string[]): Promise<LexiconEntry[]> {
    return client.analysis.proposeLexicon({ ...this.#key, asis: [...asis], standard: [...standard] })
  }

  async undo(): Promise<void> {
    // What was just decided is on its way: it is what the user means.
    await this.#queue
    const title = this.state.view.undo
    if (title === null) return
    hideToast()
    const done = await this.#change(() => client.analysis.undo(this.#key))
    if (done) this.#say('compare.undone', title, 'redo')
  }

  async redo(): Promise<void> {
    // What was just decided is on its way: it is what the user means.
    await this.#queue
    const title = this.state.view.redo
    if (title === null) return
    hideToast()
    const done = await this.#change(() => client.analysis.redo(this.#key))
    if (done) this.#say('compare.redone', title, 'undo')
  }

  /** A toast with the way back. */
  sayWithUndo(text: string): void {
    showToast({ text, action: { label: currentTranslate()('app.undo'), run: () => void this.undo() } })
  }

  get #key() {
    return { project: this.state.project, analysis: this.state.view.analysis }
  }

  #say(key: 'compare.undone' | 'compare.redone', operation: string, back: 'undo' | 'redo'): void {
    const translate = currentTranslate()
    const label = translate(back === 'undo' ? 'app.undo' : 'compare.redo')
    showToast({ text: translate(key, { operation }), action: { label, run: () => void (back === 'undo' ? this.undo() : this.redo()) } })
  }

  /** Runs one change after those before it. False where it failed; the user has been told why. */
  #change(call: () => Promise<unknown>): Promise<boolean> {
    this.#waiting += 1
    this.set({ isChanging: true })
    const done = this.#queue.then(async () => {
      try {
        await whileSaving(call)
        return true
      } catch (error) {
        reportError(error)
        return false
      } finally {
        this.#waiting -= 1
        if (this.#waiting === 0) await this.#refresh()
        if (this.#waiting === 0) this.set({ isChanging: false })
      }
    })
    this.#queue = done
    return done
  }

  async #refresh(): Promise<void> {
    try {
      const view = await client.analysis.view({ ...this.#key, locale: this.#locale })
      // A change made meanwhile is newer than what was read; its own reading follows.
      if (this.#waiting === 0) this.#show(view)
      await reloadOverview()
    } catch (error) {
      reportError(error)
    }
  }

  /** Takes over rows; the cursor stays on its row, or on the row that its steps now belong to. */
  #show(view: AnalysisView): void {
    const { row, view: before, selected } = this.state
    const keys = new Set(view.rows.map(({ key }) => key))
    const steps = new Set(before.rows.find(({ key }) => key === row)?.asis.map(({ element }) => element))
    const others = new Set(before.rows.find(({ key }) => key === row)?.standard.map(({ element }) => element))
    const heir = view.rows.find(({ asis, standard }) => asis.some(({ element }) => steps.has(element)) || standard.some(({ element }) => others.has(element)))
    const current = row !== null && keys.has(row) ? row : (heir?.key ?? view.rows[0]?.key ?? null)
    const kept = [...selected].filter((key) => keys.has(key))
    this.set({ view, row: current, selected: new Set(current === null || kept.includes(current) ? kept : [current]), ...(current === row ? {} : { anchor: current }) })
    this.set(keptInSight(this.state, 'next'))
  }
}
