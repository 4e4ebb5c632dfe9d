import type { SheetCells } from '../columns/sheet-cells.ts'
import type { ErrorData } from '../contract/base.ts'
import { columnLetters } from '../columns/column-letters.ts'
import type { ReturnedTable } from './find-returned-table.ts'
import { headerLikeness } from './header-likeness.ts'
import { sheetProblem } from './sheet-problem.ts'

/** So many cells are named one by one; more are counted. */
const most = 200
/** A header counts as one of ours from this likeness on. */
const enough = 0.6

/**
 * What somebody wrote where no cell of the sheet asks for anything: in a column of their own, or on a line below the table. It cannot be taken, so
 * it is told cell by cell.
 * @param fixed headers of the columns that came with the sheet and are not to be filled in.
 * @param kindOf what a line of the file is: one that was sent, one written by hand, or none of the table's.
 */
export function outsideCells(
  { rows }: SheetCells,
  table: ReturnedTable,
  fixed: readonly string[],
  kindOf: (line: number) => 'sent' | 'written' | 'header' | 'none',
): (ErrorData & { line: number | null })[] {
  const headers = rows[table.headerLine] ?? []
  const asked = new Set([...Object.values(table.columns).flat(), table.nameColumn])
  const ours = new Set(headers.flatMap((header, place) => (!asked.has(place) && fixed.some((one) => headerLikeness(one, header) >= enough) ? [place] : [])))
  const notes: (ErrorData & { line: number | null })[] = []
  for (let line = table.headerLine + 1; line < rows.length; line += 1) {
    const kind = kindOf(line)
    if (kind === 'header') continue
    rows[line]!.forEach((cell, place) => {
      const text = cell.trim()
      const isRead = asked.has(place) || (kind === 'sent' && ours.has(place)) || (place === table.keyColumn && kind !== 'none')
      if (text === '' || isRead || (place === table.keyColumn && isBlankKey(text))) return
      const header = (headers[place] ?? '').replace(/\s+/g, ' ').trim() || columnLetters(place + 1)
      notes.push({ ...sheetProblem('outsideCell', { header, text: text.length > 200 ? `${text.slice(0, 200)}…` : text }), line: line + 1 })
    })
  }
  return notes.length <= most ? notes : [...notes.slice(0, most), { ...sheetProblem('outsideCellsMore', { count: notes.length - most }), line: null }]
}

/** What an empty line below the table says in its key cell. */
export function isBlankKey(text: string): boolean {
  return /^[（(]?(追加|add)[)）]?$/i.test(text)
}
