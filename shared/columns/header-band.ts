import type { SheetCells } from './sheet-cells.ts'

export interface HeaderBand {
  /** How many lines the header takes: 1, or more where cells are merged or words stand over groups of columns. */
  lines: number
  /** The words over each column: of the lowest line that says something, with those above it where several columns would read the same. */
  words: string[]
  /** The words above the lowest ones (実装区分 over 都道府県 and 市町村), '' where there are none. */
  groups: string[]
}

const deepest = 3
const longestWord = 40

/** The header of a table whose first line is given: two or three lines where its cells are merged downwards or head groups of columns. */
export function headerBand(sheet: Pick<SheetCells, 'rows' | 'continued'>, headerLine: number | null): HeaderBand {
  if (headerLine === null) return { lines: 0, words: [], groups: [] }
  let lines = 1
  while (lines < deepest && goesOn(sheet, headerLine, lines)) lines += 1
  const band = sheet.rows.slice(headerLine, headerLine + lines)
  const width = Math.max(0, ...band.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) => column)
  if (lines === 1) return { lines, words: columns.map((column) => band[0]?.[column] ?? ''), groups: columns.map(() => '') }
  const merged = mergedCells(sheet, headerLine, lines)
  const filled = band.map((row, line) => spread(row, width, (column) => isBelowSomething(band, line, column, merged)))
  const lowest = columns.map((column) => filled.findLast((row) => row[column]!.trim() !== '')?.[column] ?? '')
  const groups = columns.map((column) => filled.map((row) => row[column]!).find((word) => word.trim() !== '' && word !== lowest[column]) ?? '')
  const times = new Map<string, number>()
  for (const word of lowest) times.set(word, (times.get(word) ?? 0) + 1)
  const words = lowest.map((word, column) => (word !== '' && groups[column] !== '' && times.get(word)! > 1 ? `${groups[column]} ${word}` : word))
  return { lines, words, groups }
}

/** Whether the line below belongs to the header: something is merged down into it, or it only names columns inside groups. */
function goesOn(sheet: Pick<SheetCells, 'rows' | 'continued'>, headerLine: number, lines: number): boolean {
  const below = headerLine + lines
  const next = sheet.rows[below]
  if (next === undefined) return false
  const isShort = next.every((cell) => cell.trim().length <= longestWord)
  if (sheet.continued.some(([line]) => line === below)) return isShort
  const above = sheet.rows[below - 1] ?? []
  const named = next.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]))
  const isBlankAbove = (column: number) => (above[column] ?? '').trim() === ''
  // In a csv file a group stands over its first column only.
  const isInGroup = (column: number) => isBlankAbove(column) || isBlankAbove(column + 1)
  return named.length > 1 && isShort && !named.includes(0) && named.every(isInGroup) && named.some(isBlankAbove)
}

function mergedCells(sheet: Pick<SheetCells, 'continued'>, headerLine: number, lines: number): ReadonlySet<string> {
  return new Set(sheet.continued.filter(([line]) => line >= headerLine && line < headerLine + lines).map(([line, column]) => `${line - headerLine} ${column}`))
}

/** A group's words go on to the right over the columns that have words of their own below. */
function spread(row: readonly string[], width: number, isGrouped: (column: number) => boolean): string[] {
  const filled: string[] = []
  for (let column = 0; column < width; column += 1) {
    const own = row[column] ?? ''
    filled.push(own.trim() === '' && column > 0 && isGrouped(column) ? filled[column - 1]! : own)
  }
  return filled
}

function isBelowSomething(band: readonly (readonly string[])[], line: number, column: number, merged: ReadonlySet<string>): boolean {
  return band.slice(line + 1).some((row, below) => (row[column] ?? '').trim() !== '' && !merged.has(`${line + 1 + below} ${column}`))
}
