import { createStore, type StoreApi } from 'zustand'
import type { FitGapTableRow, FitGapTableView } from '../../../shared/contract/fit-gap-tables.ts'
import type { Locale } from '../../../shared/i18n/translate.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { decider } from '../../app/state/person.ts'
import { reportError } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { hideToast, showToast } from '../../app/state/toasts.ts'
import type { GridEdit, GridRow } from '../../ui/grid/model/grid-row.ts'
import { arrangeRows } from './arrange/arrange-rows.ts'
import { isFiltering, plainArrangement, type Arrangement } from './arrange/arrangement.ts'
import { ClientIds } from './client-ids.ts'
import { rememberedColumns, rememberColumns } from './remembered-columns.ts'
import { blankRow } from './rows/blank-row.ts'
import { addedWithoutJustification, justified, lacksJustification } from './rows/lacks-justification.ts'
import { readEdit, type AddedRow, type ReadEdit } from './rows/read-edit.ts'
import { applyChanges, type TableChanges } from './rows/table-changes.ts'
import { RowTexts } from './sheet/row-texts.ts'
import { tableColumns } from './sheet/table-columns.ts'
import type { TableState } from './table-state.ts'

/** The view is read again this long after the last change, in ms: fast typing is not held up by reading. */
const restBeforeReading = 400

/**
 * One open Fit & Gap 表: a frozen state out, a method per thing a user can do in. Changes are shown at once and go to the core one after
 * the other; the rows are read again once the last of them is stored and nobody types.
 */
export class FitGapTable {
  readonly store: StoreApi<TableState>
  readonly ids = new ClientIds()
  texts: RowTexts
  #locale: Locale
  #queue: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #reading: ReturnType<typeof setTimeout> | undefined

  constructor(project: string, view: FitGapTableView, locale: Locale, isDetailOpen: boolean) {
    this.#locale = locale
    const columns = tableColumns(view.summary.references, view.judgements, currentTranslate())
    this.texts = new RowTexts(columns)
    const first = view.rows[0]?.id ?? null
    this.store = createStore<TableState>(() => ({
      project, view, columns, hidden: rememberedColumns(columns), arrangement: plainArrangement, shown: { ids: [], groups: [] }, lines: [], isStale: false,
      row: first, column: 'number', selected: first === null ? [] : [first], isDetailOpen, refused: new Map(), asking: null, notice: '', isChanging: false,
    }))
    this.#show(view, true)
  }

  get locale(): Locale {
    return this.#locale
  }

  get state(): TableState {
    return this.store.getState()
  }

  get key() {
    return { project: this.state.project, table: this.state.view.summary.id }
  }

  set(change: Partial<TableState>): void {
    this.store.setState(change)
  }

  rowById(id: string | null): FitGapTableRow | undefined {
    return id === null ? undefined : this.state.view.rows.find((row) => row.id === id)
  }

  /** Another filter, order or grouping; also the same once more, after values changed. */
  arrange(change: Partial<Arrangement> = {}): void {
    this.set({ arrangement: { ...this.state.arrangement, ...change } })
    this.#show(this.state.view, true)
  }

  setHidden(hidden: ReadonlySet<string>): void {
    rememberColumns(this.state.columns, hidden)
    this.set({ hidden })
  }

  /** One step of the grid. Gives the rows as they are after it. */
  edit(edit: GridEdit): readonly GridRow[] {
    const { view, columns } = this.state
    const read = readEdit(edit, new Map(view.rows.map((row) => [row.id, row])), new Map(columns.map((column) => [column.id, column])), currentTranslate()('fitgapTable.newRow'))
    this.#refuse(read)
    const lacking = [...lacksJustification(view, read.changes), ...addedWithoutJustification(read.added)]
    if (lacking.length > 0) {
      // All of the step waits: half of a paste would be worse than none.
      this.set({ asking: { changes: read.changes, added: read.added, rows: lacking } })
      this.#show(view, false)
      return this.state.lines
    }
    if (read.added.length > 0) this.#add(read)
    else if (read.changes.rows.length + read.changes.cells.length > 0) this.#write(read.changes)
    else this.#show(this.state.view, false)
    if (read.removed.length > 0) this.remove(read.removed)
    return this.state.lines
  }

  /** Writes fields as one undo step; where ③ would stand without a reason, asks for it first. */
  write(changes: TableChanges, why = ''): void {
    const lacking = lacksJustification(this.state.view, changes)
    if (lacking.length > 0) this.set({ asking: { changes, added: [], rows: lacking } })
    else this.#write(changes, why)
  }

  /** The answer to the question for a reason; an empty one leaves all as it was. */
  justify(justification: string): void {
    const { asking } = this.state
    this.set({ asking: null })
    if (asking === null || justification.trim() === '') return
    const answered = justified(asking, asking.rows, justification.trim())
    if (answered.added.length > 0) this.#add(answered)
    else this.#write(answered.changes)
  }

  /** Adds rows after another one, or at the end. */
  addRows(rows: readonly AddedRow['fields'][], after: string | null): void {
    const added = rows.map((fields, index) => ({ id: newId(), after: index === 0 ? after : null, fields, cells: [] }))
    this.#add({ added: added.map((row, index) => (index === 0 ? row : { ...row, after: added[index - 1]!.id })), changes: { rows: [], cells: [] } })
  }

  remove(rows: readonly string[]): void {
    const gone = new Set(rows)
    const { view } = this.state
    this.#show({ ...view, rows: view.rows.filter(({ id }) => !gone.has(id)) }, true)
    void this.#change(() => client.fitGapTables.removeRows({ ...this.key, ...hand(), rows: rows.map((row) => this.ids.stored(row)) }))
    this.sayWithUndo(currentTranslate()('fitgapTable.removed', { count: rows.length }))
  }

  /** Takes the suggestions of these rows, of one reference or of all. */
  async acceptSuggestions(rows: readonly string[], reference: string | null): Promise<void> {
    let accepted = 0
    const done = await this.#change(async () => {
      accepted = (await client.fitGapTables.acceptSuggestions({ ...this.key, ...hand(), rows: rows.map((row) => this.ids.stored(row)), reference })).accepted
    }, true)
    if (!done) return
    const translate = currentTranslate()
    if (accepted === 0) this.set({ notice: translate('fitgapTable.nothingToAccept') })
    else this.sayWithUndo(translate('fitgapTable.accepted', { count: accepted }))
  }

  /** Any other call that changes the table; the view is read at once. Undefined where it failed; the user has been told. */
  async change<Result>(call: () => Promise<Result>): Promise<Result | undefined> {
    let result: Result | undefined
    await this.#change(async () => {
      result = await call()
    }, true)
    return result
  }

  async step(direction: 'undo' | 'redo'): Promise<void> {
    // What was just typed is on its way: it is what the user means.
    await this.#queue
    hideToast()
    let title: string | null = null
    const key = { ...this.key, locale: this.#locale }
    await this.#change(async () => {
      title = direction === 'undo' ? (await client.fitGapTables.undo(key)).undone : (await client.fitGapTables.redo(key)).redone
    }, true)
    const translate = currentTranslate()
    this.set({ refused: new Map(), notice: title === null ? translate(direction === 'undo' ? 'editor.nothingToUndo' : 'editor.nothingToRedo') : '' })
    if (title !== null) showToast({ text: translate(direction === 'undo' ? 'review.undone' : 'review.redone', { title }) })
    this.#show(this.state.view, false)
  }

  sayWithUndo(text: string): void {
    showToast({ text, action: { label: currentTranslate()('app.undo'), run: () => void this.step('undo') } })
  }

  /** Reads everything again: another language, a change made elsewhere. */
  async readAgain(locale: Locale = this.#locale): Promise<void> {
    this.#locale = locale
    await this.#queue
    await this.#read()
  }

  /** Whether a change is on its way. */
  get isStoring(): boolean {
    return this.#waiting > 0
  }

  /** Waits until all that was typed is stored. */
  async settle(): Promise<void> {
    await this.#queue
  }

  #write(changes: TableChanges, why = ''): void {
    hideToast()
    const { view, shown } = this.state
    const next = applyChanges(view, changes)
    this.#show({ ...next, undo: currentTranslate()('fitgapTable.change'), redo: null }, false)
    this.set({ shown, isStale: isFiltering(this.state.arrangement.filter) || this.state.arrangement.sort !== null || this.state.arrangement.groupBy !== null })
    // ④ is stored at once, what takes the work's place is asked for: its column stands far to the right.
    const lacksRemedy = changes.rows.some(({ row, fields }) => fields.treatment === '4' && next.rows.find(({ id }) => id === row)?.remedy.trim() === '')
    if (lacksRemedy) this.set({ notice: currentTranslate()('fitgapTable.needsRemedy') })
    const stored = <Change extends { row: string }>(change: Change) => ({ ...change, row: this.ids.stored(change.row) })
    void this.#change(() => client.fitGapTables.write({ ...this.key, ...hand(why), rows: changes.rows.map(stored), cells: changes.cells.map(stored) }))
  }

  #add({ added, changes }: Pick<ReadEdit, 'added' | 'changes'>): void {
    hideToast()
    const { view } = this.state
    this.#show(applyChanges({ ...this.#withAdded(view, added), undo: currentTranslate()('fitgapTable.change'), redo: null }, changes), true)
    const after = added[0]?.after ?? null
    void this.#change(async () => {
      const stored = <Change extends { row: string }>(change: Change) => ({ ...change, row: this.ids.stored(change.row) })
      const made = await client.fitGapTables.addRows({
        ...this.key,
        ...hand(),
        rows: added.map(({ fields, cells }) => ({ ...fields, cells: [...cells] })),
        after: after === null ? null : this.ids.stored(after),
        changes: { rows: changes.rows.map(stored), cells: changes.cells.map(stored) },
      })
      added.forEach(({ id }, index) => made.rows[index] !== undefined && this.ids.remember(id, made.rows[index]))
    })
  }

  #withAdded(view: FitGapTableView, added: readonly AddedRow[]): FitGapTableView {
    if (added.length === 0) return view
    const highest = view.rows.reduce((most, row) => Math.max(most, row.number), 0)
    const made = added.map(({ id, fields, cells }, index) => {
      const row = blankRow(id, fields, view.summary.references, highest + index + 1)
      return applyChanges({ ...view, rows: [row] }, { rows: [], cells: cells.map((cell) => ({ row: id, ...cell })) }).rows[0]!
    })
    // New rows come one after the other, the first after a row that is there.
    const after = added[0]!.after
    const at = after === null ? -1 : view.rows.findIndex((row) => row.id === after)
    return { ...view, rows: at < 0 ? [...view.rows, ...made] : [...view.rows.slice(0, at + 1), ...made, ...view.rows.slice(at + 1)] }
  }

  #refuse({ refused, taken }: ReadEdit): void {
    if (refused.length === 0 && this.state.refused.size === 0) return
    const next = new Map(this.state.refused)
    for (const { row, column } of taken) next.delete(refusedKey(row, column))
    for (const cell of refused) next.set(refusedKey(cell.row, cell.column), cell)
    this.set({ refused: next, notice: refused.length > 0 ? currentTranslate()(refused[0]!.message) : '' })
  }

  /** Takes over a view; the order of the rows is kept unless it must be worked out again. */
  #show(view: FitGapTableView, isArranged: boolean): void {
    const { arrangement, refused, shown: before, row, selected } = this.state
    const byId = new Map(view.rows.map((each) => [each.id, each]))
    const isSameRows = view.rows.length === this.state.view.rows.length && view.rows.every(({ id }, index) => this.state.view.rows[index]?.id === id)
    const shown = isArranged || !isSameRows ? arrangeRows(view.rows, arrangement, this.texts.textsOf) : before
    const typed = Map.groupBy(refused.values(), (cell) => cell.row)
    const lines = shown.ids.flatMap((id) => {
      const each = byId.get(id)
      if (each === undefined) return []
      const own = typed.get(id)
      return [own === undefined ? this.texts.lineOf(each) : this.texts.lineWith(each, Object.fromEntries(own.map((cell) => [cell.column, cell.text])))]
    })
    const kept = selected.filter((id) => byId.has(id))
    this.set({
      view, shown, lines,
      ...(shown === before ? {} : { isStale: false }),
      row: row !== null && byId.has(row) ? row : (shown.ids[0] ?? null),
      selected: kept,
    })
  }

  /** Runs one change after those before it. False where it failed; the user has been told why. */
  #change(call: () => Promise<unknown>, readsAtOnce = false): Promise<boolean> {
    this.#waiting += 1
    clearTimeout(this.#reading)
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
        if (this.#waiting === 0 && readsAtOnce) await this.#read()
        else if (this.#waiting === 0) this.#reading = setTimeout(() => void this.#read(), restBeforeReading)
      }
    })
    this.#queue = done
    return done
  }

  async #read(): Promise<void> {
    clearTimeout(this.#reading)
    try {
      const read = await client.fitGapTables.view({ ...this.key, locale: this.#locale })
      // A change made meanwhile is newer than what was read; its own reading follows.
      if (this.#waiting > 0) return
      const view = this.ids.shown(read)
      this.#followColumns(view)
      this.#show(view, false)
      this.set({ isChanging: false })
    } catch (error) {
      reportError(error)
    }
  }

  /** Columns are those of the references and judgements there are now, in the language chosen now. */
  #followColumns(view: FitGapTableView): void {
    const columns = tableColumns(view.summary.references, view.judgements, currentTranslate())
    if (JSON.stringify(columns) === JSON.stringify(this.state.columns)) return
    this.texts = new RowTexts(columns)
    this.set({ columns, hidden: rememberedColumns(columns) })
  }
}

export function refusedKey(row: string, column: string): string {
  return `${row} ${column}`
}

/** A new id for a row of this page. */
export function newId(): string {
  return crypto.randomUUID()
}

function hand(why = ''): { by: string; why: string } {
  return { by: decider(), why }
}
