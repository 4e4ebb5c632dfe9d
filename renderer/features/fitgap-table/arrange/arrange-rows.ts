import type { FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import { foldForSearch, wordsOfQuery } from '../../../../shared/text/fold-for-search.ts'
import { tableRowState } from '../../../../shared/fitgap/table/table-row-state.ts'
import { isFiltering, type Arrangement } from './arrangement.ts'

export interface ShownGroup {
  /** The text its rows share; '' where they have none. */
  id: string
  /** Index of its first row among those shown. */
  at: number
  rows: readonly string[]
}

/** Ids of the rows shown, in their order, and the headings between them. Rows of a collapsed group are in the group only. */
export interface ShownRows {
  ids: readonly string[]
  groups: readonly ShownGroup[]
}

const collator = new Intl.Collator('ja', { numeric: true })

/** @param textOf the text of a row in a column, as it is shown. */
export function arrangeRows(rows: readonly FitGapTableRow[], arrangement: Arrangement, textsOf: (row: FitGapTableRow) => Readonly<Record<string, string>>): ShownRows {
  const kept = isFiltering(arrangement.filter) ? filtered(rows, arrangement, textsOf) : rows
  const sorted = arrangement.sort === null ? kept : sortedBy(kept, arrangement.sort, textsOf)
  const { groupBy, collapsed } = arrangement
  if (groupBy === null) return { ids: sorted.map(({ id }) => id), groups: [] }
  const byText = Map.groupBy(sorted, (row) => textsOf(row)[groupBy] ?? '')
  const ids: string[] = []
  const groups: ShownGroup[] = []
  // Rows without a value come last, the others in the order in which they first appear.
  for (const [id, members] of [...byText].sort(([a], [b]) => Number(a === '') - Number(b === ''))) {
    const own = members.map((row) => row.id)
    groups.push({ id, at: ids.length, rows: own })
    if (!collapsed.has(id)) ids.push(...own)
  }
  return { ids, groups }
}

function filtered(rows: readonly FitGapTableRow[], { filter }: Arrangement, textsOf: (row: FitGapTableRow) => Readonly<Record<string, string>>): readonly FitGapTableRow[] {
  const words = wordsOfQuery(filter.text)
  const only = filter.rows === null ? null : new Set(filter.rows)
  const values = Object.entries(filter.values).map(([column, texts]) => [column, new Set(texts)] as const)
  return rows.filter((row) => {
    if (only !== null && !only.has(row.id)) return false
    if (filter.state !== null && tableRowState(row) !== filter.state) return false
    const texts = textsOf(row)
    if (!values.every(([column, wanted]) => wanted.has(texts[column] ?? ''))) return false
    if (words.length === 0) return true
    const all = foldForSearch(Object.values(texts).join('\n'))
    return words.every((word) => all.includes(word))
  })
}

/** Blanks stay last in both directions, as in Excel. */
function sortedBy(rows: readonly FitGapTableRow[], { column, direction }: NonNullable<Arrangement['sort']>, textsOf: (row: FitGapTableRow) => Readonly<Record<string, string>>): readonly FitGapTableRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  const keyed = rows.map((row) => ({ row, text: textsOf(row)[column] ?? '' }))
  return keyed
    .sort((a, b) => Number(a.text === '') - Number(b.text === '') || sign * collator.compare(a.text, b.text))
    .map(({ row }) => row)
}
