import { create } from 'zustand'
import type { GridHost, GridNotice } from './grid-host.ts'
import type { GridColumn } from './model/grid-column.ts'
import { isOneCell, placesOf, rangeBetween, rowCountOf, type GridPlace, type GridRange } from './model/grid-range.ts'
import type { GridCell, GridEdit, GridRow } from './model/grid-row.ts'
import { keptWithin, tabbedPlace, type GridSize } from './model/move-place.ts'
import { filledDown, filledFrom, spreadCells, type SpreadCell } from './model/spread-cells.ts'

export interface GridState {
  /** The current cell, and the opposite corner of what is selected, which Shift and the mouse move. */
  cursor: GridPlace
  corner: GridPlace
  /** `typed`: arrows end it, as in Excel after typing into a cell; `full`: arrows move in the text, as after F2. */
  editing: 'typed' | 'full' | null
  /** What stands in the field while a cell is edited, and whether its choices are open. */
  typed: string
  isChoosing: boolean
  /** Which of the choices the keyboard is on; -1 for none. */
  choice: number
  /** Where Enter leads after a run of Tabs. */
  homeColumn: number
  /** Last row of a fill by the handle, while it is dragged. */
  fillTo: number | null
}

/**
 * What the keyboard, the mouse and the clipboard do to a grid. The cursor moves at once, whatever is still being drawn, and there is one
 * field for all cells that has the focus all the time: so no first character of an input method is ever lost.
 */
export class GridController {
  readonly useGrid = create<GridState>(() => ({
    cursor: { row: 0, column: 0 }, corner: { row: 0, column: 0 }, editing: null, typed: '', isChoosing: false, choice: -1, homeColumn: 0, fillTo: null,
  }))
  /** The one field. */
  field: HTMLTextAreaElement | null = null
  #host: GridHost
  /** Id of the row being edited; null for the blank row at the end. */
  #edited: string | null = null

  constructor(host: GridHost) {
    this.#host = host
  }

  get host(): GridHost {
    return this.#host
  }

  get state(): GridState {
    return this.useGrid.getState()
  }

  /** Rows and columns that the keyboard can reach: below the last row is a blank one to go on in, while more rows may come. */
  get size(): GridSize {
    const { rows, rowLimit, isReadOnly, columns } = this.#host
    return { rows: rows.length + (isReadOnly || rows.length >= rowLimit ? 0 : 1), columns: columns.length }
  }

  get range(): GridRange {
    return rangeBetween(this.state.cursor, this.state.corner)
  }

  /** Takes new rows and columns; cursor and selection stay with their rows. */
  follow(host: GridHost): void {
    const before = this.#host
    this.#host = host
    if (before.rows === host.rows && before.columns === host.columns) return
    const position = new Map(host.rows.map(({ id }, index) => [id, index]))
    const moved = ({ row, column }: GridPlace) => {
      const id = before.rows[row]?.id
      const name = before.columns[column]?.id
      const stayed = host.columns.findIndex((candidate) => candidate.id === name)
      const place = { row: (id === undefined ? undefined : position.get(id)) ?? row, column: stayed < 0 ? column : stayed }
      return keptWithin(place, this.size)
    }
    const { cursor, corner } = this.state
    const next = { cursor: moved(cursor), corner: moved(corner) }
    if (!isSame(next.cursor, cursor) || !isSame(next.corner, corner)) this.useGrid.setState(next)
  }

  columnAt({ column }: GridPlace): GridColumn {
    return this.#host.columns[column] ?? this.#host.columns[0]!
  }

  textAt({ row, column }: GridPlace): string {
    return this.#host.rows[row]?.cells[this.columnAt({ row, column }).id] ?? ''
  }

  /** Goes to a cell; what was being typed is taken over first. */
  go(place: GridPlace, options: { extend?: boolean; keepHome?: boolean } = {}): void {
    this.commit()
    const corner = keptWithin(place, this.size)
    this.useGrid.setState(({ cursor, homeColumn }) => ({
      cursor: options.extend ? cursor : corner,
      corner,
      homeColumn: options.extend || options.keepHome ? homeColumn : corner.column,
      fillTo: null,
    }))
  }

  /** Selects whole rows. */
  selectRows(from: number, to: number): void {
    this.commit()
    this.useGrid.setState({
      cursor: keptWithin({ row: from, column: 0 }, this.size),
      corner: keptWithin({ row: to, column: this.size.columns - 1 }, this.size),
      homeColumn: 0,
    })
  }

  selectAll(): void {
    this.commit()
    const last = Math.max(0, this.#host.rows.length - 1)
    this.useGrid.setState({ cursor: { row: 0, column: 0 }, corner: { row: last, column: this.size.columns - 1 } })
  }

  /** Tab, or Shift+Tab; false past either end of the grid, so that the focus can go on. */
  tab(direction: 1 | -1): boolean {
    const next = tabbedPlace(this.state.cursor, direction, this.size)
    this.commit()
    if (next !== null) this.go(next, { keepHome: true })
    return next !== null
  }

  /** Enter, or Shift+Enter: on to the next row, back in the column where the typing began. */
  enter(direction: 1 | -1): void {
    const { cursor, homeColumn } = this.state
    this.commit()
    this.go({ row: cursor.row + direction, column: homeColumn })
  }

  /** Begins to edit the current cell: with what the input method or a key is about to put in (`typed`), or with what stands there (`full`). */
  edit(kind: 'typed' | 'full', options: { choose?: boolean } = {}): boolean {
    const { cursor, editing } = this.state
    const column = this.columnAt(cursor)
    if (editing !== null || this.field === null) return false
    if (this.#host.isReadOnly) return this.#refuse({ kind: 'read-only' })
    if (column.isReadOnly) return this.#refuse({ kind: 'read-only-column', column: column.label })
    this.#edited = this.#host.rows[cursor.row]?.id ?? null
    const typed = kind === 'full' ? this.textAt(cursor) : ''
    if (kind === 'full') {
      this.field.value = typed
      // A choice is replaced as a whole: what is typed over it never hangs on to the old word.
      this.field.setSelectionRange(column.kind === 'choice' ? 0 : typed.length, typed.length)
    }
    const chosen = options.choose ? (column.choices ?? []).findIndex(({ text }) => text === typed) : -1
    this.useGrid.setState({ editing: kind, typed, isChoosing: options.choose === true || hasChoices(column), choice: chosen, corner: cursor })
    return true
  }

  /** What stands in the field changed. */
  typed(): void {
    if (this.field === null) return
    if (this.state.editing === null && !this.edit('typed')) {
      this.field.value = ''
      return
    }
    const column = this.columnAt(this.state.cursor)
    const digit = column.hasDigitKeys ? /^[1-9]$/.exec(this.field.value.normalize('NFKC').trim()) : null
    // An input method that is on gives the digit as text: it means the same as the key.
    if (digit !== null && this.choose(Number(digit[0]))) return this.stopEditing()
    // A choice is there to be taken by Enter; a proposal only where the user goes to it.
    const choice = column.kind === 'choice' && this.field.value.trim() !== '' ? 0 : -1
    this.useGrid.setState({ typed: this.field.value, isChoosing: hasChoices(column), choice })
  }

  /** Takes over what is being typed; nothing where nothing is. */
  commit(text = this.field?.value ?? '', isChoice = false): void {
    const { editing, cursor } = this.state
    if (editing === null) return
    this.stopEditing()
    const row = this.#edited === null ? this.#host.rows.length : this.#host.rows.findIndex(({ id }) => id === this.#edited)
    if (row < 0) return
    this.write([{ row, column: cursor.column, text }], isChoice)
  }

  /** Leaves the cell as it was. */
  stopEditing(): void {
    if (this.field !== null) this.field.value = ''
    this.useGrid.setState({ editing: null, typed: '', isChoosing: false, choice: -1 })
  }

  /** Writes texts into cells as one step; cells below the last row make new rows. A choice that was there already counts where it is asked for. */
  write(cells: readonly SpreadCell[], isChoice = false): boolean {
    const { rows, columns, rowLimit, newRow, isReadOnly } = this.#host
    if (isReadOnly) return this.#refuse({ kind: 'read-only' })
    const last = cells.reduce((most, { row, text }) => (text === '' ? most : Math.max(most, row)), -1)
    if (last + 1 > rowLimit && last >= rows.length) return this.#refuse({ kind: 'too-many-rows', count: last + 1, limit: rowLimit })
    const open = cells.filter(({ column }) => columns[column]?.isReadOnly !== true)
    if (open.length < cells.length) {
      const locked = cells.find(({ row, column, text }) => columns[column]?.isReadOnly && text !== '' && text !== this.textAt({ row, column }))
      // Whole rows may be pasted or cleared over columns that nobody writes; where nothing else is left, or other values would be lost, it is said.
      if (locked !== undefined || open.length === 0) this.#refuse({ kind: 'read-only-column', column: columns[(locked ?? cells[0]!).column]!.label })
      if (open.length === 0) return false
    }
    const added = Array.from({ length: Math.max(0, last + 1 - rows.length) }, newRow)
    const changed: GridCell[] = []
    for (const { row, column, text } of open) {
      const target = rows[row] ?? added[row - rows.length]
      const name = columns[column]?.id
      if (target === undefined || name === undefined) continue
      if ((target.cells[name] ?? '') === text && !(isChoice && target.asked?.has(name) === true)) continue
      changed.push({ row: target.id, column: name, text })
    }
    if (changed.length === 0) return false
    this.#edit({ inserted: chained(rows.at(-1)?.id ?? null, added), cells: changed, removed: [] })
    return true
  }

  clear(): void {
    this.write(placesOf(this.range).filter(({ row }) => row < this.#host.rows.length).map((place) => ({ ...place, text: '' })))
  }

  /** Takes the choice of that place (from 1) for every selected cell of a column with digit keys; false where there is none. */
  choose(number: number): boolean {
    const { columns, rows } = this.#host
    const cells = placesOf(this.range).flatMap((place) => {
      const choice = columns[place.column]?.hasDigitKeys ? columns[place.column]!.choices?.[number - 1] : undefined
      return choice === undefined || place.row >= rows.length ? [] : [{ ...place, text: choice.text }]
    })
    if (cells.length === 0) return false
    this.write(cells, true)
    return true
  }

  fillDown(): void {
    this.write(filledDown(this.range, (place) => this.textAt(place)))
  }

  /** Ends a drag of the handle: the selected rows go on to there. */
  fillTo(row: number): void {
    const { range } = this
    this.useGrid.setState({ fillTo: null })
    if (row >= range.top && row <= range.bottom) return
    const target = row > range.bottom ? { ...range, top: range.bottom + 1, bottom: row } : { ...range, top: row, bottom: range.top - 1 }
    this.write(filledFrom(range, target, (place) => this.textAt(place)))
    this.useGrid.setState({ cursor: { row: Math.min(range.top, row), column: range.left }, corner: { row: Math.max(range.bottom, row), column: range.right } })
  }

  /** New blank rows above the selection, as many as are selected. */
  insertRows(where: 'above' | 'below' = 'above'): void {
    const { rows, rowLimit, newRow, isReadOnly } = this.#host
    if (isReadOnly) return void this.#refuse({ kind: 'read-only' })
    this.commit()
    const { range } = this
    const count = rowCountOf(range)
    if (rows.length + count > rowLimit) return void this.#refuse({ kind: 'too-many-rows', count: rows.length + count, limit: rowLimit })
    const at = where === 'above' ? Math.min(range.top, rows.length) : Math.min(range.bottom + 1, rows.length)
    const added = Array.from({ length: count }, newRow)
    this.#edit({ inserted: chained(rows[at - 1]?.id ?? null, added), cells: [], removed: [] })
    this.useGrid.setState({ cursor: { row: at, column: range.left }, corner: { row: at + count - 1, column: range.left } })
  }

  removeRows(): void {
    const { rows, isReadOnly } = this.#host
    if (isReadOnly) return void this.#refuse({ kind: 'read-only' })
    this.commit()
    const { range } = this
    const removed = rows.slice(range.top, range.bottom + 1).map(({ id }) => id)
    if (removed.length === 0) return
    this.#edit({ inserted: [], cells: [], removed })
    const place = keptWithin({ row: range.top, column: this.state.cursor.column }, this.size)
    this.useGrid.setState({ cursor: place, corner: place })
  }

  /** The texts of what is selected. */
  selectedCells(): string[][] {
    const { range } = this
    const rows = this.#host.rows.slice(range.top, range.bottom + 1)
    return rows.map((row) => this.#host.columns.slice(range.left, range.right + 1).map(({ id }) => row.cells[id] ?? ''))
  }

  /** Pastes cells from the upper left corner of the selection on, as one step. */
  paste(given: readonly (readonly string[])[]): void {
    if (this.#host.isReadOnly) return void this.#refuse({ kind: 'read-only' })
    const { range } = this
    const room = this.size.columns - range.left
    const cells = widthOf(given) > room ? withoutEmptyEdge(given) : given
    if (cells.length === 0) return void this.#refuse({ kind: 'nothing-to-paste' })
    if (this.#host.onPaste?.(cells, this.#host.rows[range.top] ?? null)) return
    if (widthOf(cells) > room) return void this.#refuse({ kind: 'too-many-columns', count: widthOf(cells), room })
    const spread = spreadCells(cells, range)
    if (!this.write(spread)) return
    // No spread arguments: a block of 5,000 rows has more cells than a call takes arguments.
    const bottom = spread.reduce((most, { row }) => Math.max(most, row), 0)
    const right = spread.reduce((most, { column }) => Math.max(most, column), 0)
    const size = { rows: Math.max(this.size.rows, bottom + 1), columns: this.size.columns }
    this.useGrid.setState({ cursor: { row: range.top, column: range.left }, corner: keptWithin({ row: bottom, column: right }, size) })
  }

  /** Copies or cuts from a menu: browsers only do so where something is selected in the field. */
  copyByMenu(command: 'copy' | 'cut'): void {
    // Until the menu has gone, nothing behind it takes the focus.
    setTimeout(() => {
      if (this.field === null || this.state.editing !== null) return
      this.focus()
      this.field.value = ' '
      this.field.select()
      document.execCommand(command)
      this.field.value = ''
    }, 80)
  }

  focus(): void {
    this.field?.focus({ preventScroll: true })
  }

  get hasRange(): boolean {
    return !isOneCell(this.range)
  }

  #edit(edit: GridEdit): void {
    this.#host = { ...this.#host, rows: this.#host.onEdit(edit) }
  }

  #refuse(notice: GridNotice): false {
    this.#host.onNotice(notice)
    return false
  }
}

export function hasChoices(column: GridColumn): boolean {
  return (column.kind === 'choice' || column.kind === 'suggest') && (column.choices ?? []).length > 0
}

/** New rows one after the other, the first after a given row. */
export function chained(after: string | null, rows: readonly GridRow[]): GridEdit['inserted'] {
  return rows.map((row, index) => ({ after: index === 0 ? after : rows[index - 1]!.id, row }))
}

/** Blank lines at the end and columns that are blank in every line hold nothing that could be lost. */
function withoutEmptyEdge(cells: readonly (readonly string[])[]): (readonly string[])[] {
  const last = cells.findLastIndex((line) => line.some((cell) => cell !== ''))
  const lines = cells.slice(0, last + 1)
  const width = lines.reduce((most, line) => Math.max(most, line.findLastIndex((cell) => cell !== '') + 1), 0)
  return lines.map((line) => line.slice(0, width))
}

function widthOf(cells: readonly (readonly string[])[]): number {
  return cells.reduce((most, line) => Math.max(most, line.length), 0)
}

function isSame(one: GridPlace, other: GridPlace): boolean {
  return one.row === other.row && one.column === other.column
}
