import type { SheetCells } from '../columns/sheet-cells.ts'
import type { ErrorData } from '../contract/base.ts'
import { headerLikeness } from './header-likeness.ts'
import type { ReturnedTable } from './find-returned-table.ts'
import { isBlankKey } from './outside-cells.ts'
import { readRowKey, rowKey } from './row-key.ts'
import { sameText } from './same-text.ts'
import type { SentLine } from './sent-base.ts'
import type { SheetColumn } from './sheet-column.ts'
import { sheetProblem } from './sheet-problem.ts'

/** A line of the file that belongs to a line that was sent; with a `problem` its cells are shown and cannot be taken. */
export interface ReturnLine {
  /** From 0. */
  line: number
  sent: SentLine
  problem: ErrorData | null
}

export interface ReturnLines {
  lines: ReturnLine[]
  /** Lines that were not sent: written by hand, or with a key that nobody knows (`problem`). */
  strangers: { line: number; problem: ErrorData | null }[]
  /** Lines that repeat the header. */
  headers: number[]
  notes: (ErrorData & { line: number | null })[]
}

/**
 * Tells to which line that was sent each line of the file belongs: by its key, with the name beside it as witness, so that keys which were pasted
 * over, filled down or mistyped are noticed rather than believed.
 */
export function returnLines(sheet: SheetCells, table: ReturnedTable, code: string, sent: readonly SentLine[], columns: readonly SheetColumn[]): ReturnLines {
  const byNumber = new Map(sent.map((line) => [line.number, line]))
  const repeated = new Set(sheet.continued.filter(([, column]) => column === table.keyColumn).map(([line]) => line))
  const result: ReturnLines = { lines: [], strangers: [], headers: [], notes: [] }
  const places = Object.values(table.columns).flat()
  for (let line = table.headerLine + 1; line < sheet.rows.length; line += 1) {
    const cells = sheet.rows[line]!
    const text = repeated.has(line) ? '' : (cells[table.keyColumn] ?? '').trim()
    const name = table.nameColumn < 0 ? null : (cells[table.nameColumn] ?? '').trim()
    const key = readRowKey(code, text)
    const known = key === null ? undefined : byNumber.get(key.number)
    if (key === null || known === undefined) {
      const isBlank = [...places, table.nameColumn].every((place) => (cells[place] ?? '').trim() === '')
      const isHeader = isHeaderAgain(cells, table, columns)
      if (isHeader) result.headers.push(line)
      if (isBlank || isHeader) continue
      const isOwn = text === '' || isBlankKey(text)
      result.strangers.push({ line, problem: isOwn ? null : sheetProblem(key === null ? 'keyUnreadable' : 'keyUnknown', { key: text }) })
      continue
    }
    result.lines.push(witness({ line, known, name, isSound: key.isSound, text }, sent, code, result.notes))
  }
  return { ...result, lines: refuseDuplicates(result.lines, sheet, table, columns, code, result.notes) }
}

/** Believes a key only where the name beside it agrees, or where nothing speaks against it. */
function witness(
  { line, known, name, isSound, text }: { line: number; known: SentLine; name: string | null; isSound: boolean; text: string },
  sent: readonly SentLine[],
  code: string,
  notes: ReturnLines['notes'],
): ReturnLine {
  const agrees = name === null ? isSound : sameText(known.name, name)
  if (agrees && !isSound) notes.push({ ...sheetProblem('keyMistyped', { key: text, right: rowKey(code, known.number) }), line: line + 1 })
  if (agrees) return { line, sent: known, problem: null }
  if (!isSound) return { line, sent: known, problem: sheetProblem('keyWrong', { key: text }) }
  const others = name === null ? [] : sent.filter((other) => other !== known && sameText(other.name, name))
  if (others.length > 0) {
    const [right] = others
    const problem = others.length === 1 ? sheetProblem('keyPasted', { key: text, right: rowKey(code, right!.number) }) : sheetProblem('keyPastedUnclear', { key: text })
    return { line, sent: others.length === 1 ? right! : known, problem }
  }
  notes.push({ ...sheetProblem('nameChanged', { name: known.name, written: name ?? '' }), line: line + 1 })
  return { line, sent: known, problem: null }
}

/** A header that somebody copied into the table, as for a second page. */
function isHeaderAgain(cells: readonly string[], table: ReturnedTable, columns: readonly SheetColumn[]): boolean {
  const hits = columns.filter(({ field, header }) => table.columns[field]?.some((place) => headerLikeness(header, cells[place] ?? '') === 1)).length
  return hits >= Math.min(2, columns.length)
}

/** Of lines with one key none is believed, unless they say the same. */
function refuseDuplicates(lines: ReturnLine[], { rows }: SheetCells, table: ReturnedTable, columns: readonly SheetColumn[], code: string, notes: ReturnLines['notes']): ReturnLine[] {
  const groups = new Map<SentLine, ReturnLine[]>()
  for (const line of lines) if (line.problem === null) groups.set(line.sent, [...(groups.get(line.sent) ?? []), line])
  const dropped = new Set<ReturnLine>()
  const refused = new Map<ReturnLine, ErrorData>()
  const said = ({ line }: ReturnLine) => JSON.stringify(columns.map(({ field }) => table.columns[field]?.map((place) => (rows[line]![place] ?? '').trim())))
  for (const [sent, group] of groups) {
    const [first, ...more] = group
    if (first === undefined || more.length === 0) continue
    const values = { key: rowKey(code, sent.number), lines: group.map(({ line }) => line + 1).join('、') }
    if (more.every((line) => said(line) === said(first))) {
      for (const line of more) dropped.add(line)
      notes.push({ ...sheetProblem('keyTwiceSame', values), line: first.line + 1 })
    } else {
      for (const line of group) refused.set(line, sheetProblem('keyTwice', values))
    }
  }
  return lines.filter((line) => !dropped.has(line)).map((line) => ({ ...line, problem: refused.get(line) ?? line.problem }))
}
