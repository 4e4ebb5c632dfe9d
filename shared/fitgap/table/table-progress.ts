/** One entry of the history of a table, the oldest first. */
export interface ProgressEntry {
  row: string
  reference: string | null
  field: string
  before: string
  after: string
  /** Local day. */
  day: string
}

export interface ProgressPoint {
  day: string
  reference: string
  /** Rows judged as fit. */
  fit: number
  judged: number
  /** Rows of the table at the end of that day. */
  rows: number
}

/**
 * How far a table was at the end of each day on which something was judged or rows came or went, replayed from its history.
 * @param rowsNow rows of the table today; @param isFit whether a judgement's key counts as fit.
 */
export function tableProgress(entries: readonly ProgressEntry[], given: { references: readonly string[]; rowsNow: number; isFit: (judgement: string) => boolean }): ProgressPoint[] {
  const telling = entries.filter((entry) => entry.field === 'judgement' || rowChange(entry) !== 0)
  let rows = given.rowsNow - telling.reduce((sum, entry) => sum + rowChange(entry), 0)
  const judgements = new Map(given.references.map((reference) => [reference, new Map<string, string>()]))
  const gone = new Set<string>()
  const points: ProgressPoint[] = []
  telling.forEach((entry, index) => {
    const change = rowChange(entry)
    rows += change
    if (change < 0) gone.add(entry.row)
    if (change > 0) gone.delete(entry.row)
    if (entry.field === 'judgement' && entry.reference !== null) judgements.get(entry.reference)?.set(entry.row, entry.after)
    if (telling[index + 1]?.day === entry.day) return
    for (const reference of given.references) {
      const kept = [...(judgements.get(reference) ?? [])].filter(([row, judgement]) => judgement !== '' && !gone.has(row))
      points.push({ day: entry.day, reference, fit: kept.filter(([, judgement]) => given.isFit(judgement)).length, judged: kept.length, rows })
    }
  })
  return points
}

/** +1 where a row comes, -1 where it goes, else 0. A row always has a name, so an empty one means that it was not there. */
function rowChange({ reference, field, before, after }: ProgressEntry): number {
  if (reference !== null) return 0
  if (field === 'name') return Number(after !== '') - Number(before !== '')
  return field === 'removed' ? Number(after === '') - Number(before === '') : 0
}
