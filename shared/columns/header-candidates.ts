import { headerBand } from './header-band.ts'
import { likenessOf } from './propose-mapping.ts'
import type { SheetCells } from './sheet-cells.ts'
import type { FieldDescription, TableDescription } from './table-description.ts'

const depth = 60
const longestWord = 60

/**
 * Lines of a sheet that may head its table, from 0, the best first: of the first 60 those that name at least two fields surely, with the lines
 * below them that belong to the header. The same header again further down (on each printed page) is no other candidate.
 */
export function headerCandidates<Field extends string>(sheet: Pick<SheetCells, 'rows' | 'continued'>, table: TableDescription<Field>, most = 5): number[] {
  const found: { line: number; score: number; key: string }[] = []
  const top = { rows: sheet.rows.slice(0, depth + 3), continued: sheet.continued.filter(([line]) => line < depth + 3) }
  let next = 0
  top.rows.slice(0, depth).forEach((row, line) => {
    if (line < next || row.every((cell) => cell.trim() === '')) return
    const band = headerBand(top, line)
    const words = band.words.map((word, column) => [word, row[column] ?? ''])
    const named = table.fields.map((field) => Math.max(0, ...words.map((pair) => likenessOfPair(pair, field))))
    if (named.filter((likeness) => likeness >= 0.9).length < 2) return
    next = line + band.lines
    found.push({ line, score: named.reduce((sum, likeness) => sum + (likeness >= 0.5 ? likeness : 0), 0), key: band.words.join('|') })
  })
  const keys = new Set<string>()
  return found
    .toSorted((one, other) => other.score - one.score || one.line - other.line)
    .filter(({ key }) => !keys.has(key) && keys.add(key))
    .slice(0, most)
    .map(({ line }) => line)
}

function likenessOfPair(words: readonly string[], field: FieldDescription): number {
  return Math.max(...words.map((word) => (word.length <= longestWord ? likenessOf(word, field) : 0)))
}
