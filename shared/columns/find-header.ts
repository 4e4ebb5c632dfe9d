import { likenessOf } from './propose-mapping.ts'
import type { TableDescription } from './table-description.ts'

const depth = 60

/**
 * The line of a sheet that heads its table, from 0: of the first 60 the one that names the most fields, at least two of them surely.
 * Titles, notes and blank lines may stand above it. Null where there is none.
 */
export function findHeader(rows: readonly (readonly string[])[], table: TableDescription): number | null {
  let best: { line: number; score: number } | null = null
  rows.slice(0, depth).forEach((row, line) => {
    const named = table.fields.map((field) => Math.max(0, ...row.map((cell) => (cell.length <= 60 ? likenessOf(cell, field) : 0))))
    const sure = named.filter((likeness) => likeness >= 0.9).length
    const score = named.reduce((sum, likeness) => sum + (likeness >= 0.5 ? likeness : 0), 0)
    if (sure >= 2 && score > (best?.score ?? 0)) best = { line, score }
  })
  return (best as { line: number } | null)?.line ?? null
}
