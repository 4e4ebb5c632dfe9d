import type { SheetCells } from '../columns/sheet-cells.ts'
import type { ErrorData } from '../contract/base.ts'
import type { ReturnedChange } from '../contract/sent-sheets.ts'
import { findPlaces, type CellPlaces } from './cell-places.ts'
import type { ReturnedTable } from './find-returned-table.ts'
import { outsideCells } from './outside-cells.ts'
import { readValue } from './read-value.ts'
import { returnLines, type ReturnLine } from './return-lines.ts'
import { rowKey } from './row-key.ts'
import { sameText } from './same-text.ts'
import type { SentLine } from './sent-base.ts'
import type { SheetColumn } from './sheet-column.ts'
import { sheetProblem } from './sheet-problem.ts'

export interface ComparedReturn {
  changes: ReturnedChange[]
  /** Lines of nobody's: `cells` by field, as written. */
  strangers: { line: number; name: string; cells: Record<string, string>; problem: ErrorData | null }[]
  missing: SentLine[]
  reordered: boolean
  notes: (ErrorData & { line: number | null })[]
  /** Cells that say what they said, or what ours says by now. */
  unchanged: number
}

export interface ReturnedFile {
  sheet: SheetCells
  table: ReturnedTable
  code: string
  columns: readonly SheetColumn[]
  lines: readonly SentLine[]
  /** Headers of the columns beside them that are not to be filled in. */
  fixed: readonly string[]
}

/**
 * Holds what came back against what was sent and what stands here now, cell by cell.
 * @param ours what the cells of a line say now, by field; null where the row is gone.
 */
export function compareReturned(file: ReturnedFile, ours: (line: SentLine) => Record<string, string> | null): ComparedReturn {
  const { sheet, table, code, columns } = file
  const read = returnLines(sheet, table, code, file.lines, columns)
  const result: ComparedReturn = { changes: [], strangers: [], missing: [], reordered: false, notes: [...headerNotes(file), ...read.notes], unchanged: 0 }
  const places = findPlaces(sheet)
  for (const line of read.lines) {
    const before = result.changes.length
    compareLine(line, file, places, ours(line.sent), result)
    // A wrong key is worth a word also where its line says nothing new.
    if (line.problem !== null && result.changes.length === before) result.notes.push({ ...line.problem, line: line.line + 1 })
  }
  result.strangers = read.strangers.map(({ line, problem }) => ({ line: line + 1, problem, name: cellAt(sheet, line, table.nameColumn), cells: writtenCells(file, line) }))
  const kinds = new Map<number, 'sent' | 'written' | 'header'>([
    ...read.lines.map(({ line }) => [line, 'sent'] as const), ...read.strangers.map(({ line }) => [line, 'written'] as const), ...read.headers.map((line) => [line, 'header'] as const),
  ])
  result.notes.push(...outsideCells(sheet, table, file.fixed, (line) => kinds.get(line) ?? 'none'))
  const seen = new Set(read.lines.map(({ sent }) => sent))
  result.missing = file.lines.filter((line) => !seen.has(line))
  const order = read.lines.filter(({ problem }) => problem === null).map(({ sent }) => file.lines.indexOf(sent))
  result.reordered = order.some((place, index) => index > 0 && place < order[index - 1]!)
  return result
}

function compareLine({ line, sent, problem }: ReturnLine, file: ReturnedFile, cells: CellPlaces, ours: Record<string, string> | null, result: ComparedReturn): void {
  const { sheet, table, code, columns } = file
  for (const column of columns) {
    const places = table.columns[column.field] ?? []
    if (places.length === 0) continue
    const written = places.map((place) => cellAt(sheet, line, place))
    const [theirs = ''] = written
    const base = sent.values[column.field] ?? ''
    const change = {
      key: `${line + 1}:${column.field}`, row: sent.row, number: sent.rowNumber, rowKey: rowKey(code, sent.number), rowName: sent.name, field: column.field, header: column.header,
      sheet: sheet.name, line: line + 1, base, ours: ours?.[column.field] ?? '', theirs, understood: null, problem: null, cautions: [],
    } satisfies Omit<ReturnedChange, 'kind'>
    const refuse = (why: ErrorData) => result.changes.push({ ...change, kind: 'refused', problem: why })

    if (written.some((text) => !sameText(theirs, text))) {
      refuse(sheetProblem('columnTwice', { texts: written.map((text) => `「${text}」`).join('、') }))
      continue
    }
    if (places.some((place) => cells.isCovered(line, place))) {
      if (base !== '') refuse(sheetProblem('mergedAway'))
      continue
    }
    if (sameText(base, theirs)) {
      result.unchanged += 1
      continue
    }
    const value = readValue(column, theirs)
    if ('problem' in value) {
      refuse(value.problem)
      continue
    }
    if (sameText(base, value.text) || (ours !== null && problem === null && sameText(change.ours, value.text))) {
      result.unchanged += 1
      continue
    }
    const isRepeated = places.some((place) => cells.isRepeated(line, place))
    const understood = value.text === theirs.trim() ? null : value.text
    const refusal = problem ?? (ours === null ? sheetProblem('rowGone', { key: rowKey(code, sent.number) }) : null)
    if (refusal !== null) refuse(refusal)
    else result.changes.push({ ...change, understood, cautions: value.cautions ?? [], kind: sameText(base, change.ours) ? 'clean' : 'conflict' })
    if (isRepeated) result.notes.push({ ...sheetProblem('mergedDown', { header: column.header, text: theirs }), line: line + 1 })
  }
}

/** Columns that are gone, there twice, or called otherwise. */
function headerNotes({ table, columns, sheet }: ReturnedFile): ComparedReturn['notes'] {
  const line = table.headerLine + 1
  const notes: ComparedReturn['notes'] = table.renamed.map((names) => ({ ...sheetProblem('columnRenamed', names), line }))
  for (const { field, header } of columns) {
    const count = table.columns[field]?.length ?? 0
    if (count === 0) notes.push({ ...sheetProblem('columnGone', { header }), line })
    if (count > 1) notes.push({ ...sheetProblem('columnsTwice', { header }), line })
  }
  if (table.nameColumn < 0) notes.push({ ...sheetProblem('nameColumnGone'), line })
  if (sheet.isHidden) notes.push({ ...sheetProblem('sheetHidden', { name: sheet.name }), line: null })
  if (sheet.omitted > 0) notes.push({ ...sheetProblem('linesOmitted', { count: sheet.omitted, read: sheet.rows.length }), line: null })
  return notes
}

function writtenCells({ sheet, table, columns }: ReturnedFile, line: number): Record<string, string> {
  const cells = columns.map(({ field }) => [field, cellAt(sheet, line, table.columns[field]?.[0] ?? -1).trim()] as const)
  return Object.fromEntries(cells.filter(([, text]) => text !== ''))
}

function cellAt({ rows }: SheetCells, line: number, column: number): string {
  return (column < 0 ? undefined : rows[line]?.[column]) ?? ''
}
