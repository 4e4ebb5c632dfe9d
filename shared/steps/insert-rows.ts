import { comparableNumber } from './cells/next-cell.ts'
import { isNumberedInOrder, renumberRows } from './renumber-rows.ts'
import type { StepRow, StepTable } from './step-table.ts'

/**
 * New rows within a table. They follow the row with the key `after`: what came after it comes after the last of them now. Where that row
 * parts the way, they stand on its first way. With null they come before the end: the 終了 rows at the bottom stay the end.
 * A 開始 or 終了 at the edge of the new rows is left out, since the table has its own. Numbers are in order again where they were before;
 * else the new rows take the next free ones.
 * @throws nothing; a key that no row has counts as null.
 */
export function insertRows(table: StepTable, added: StepTable, after: string | null): StepTable {
  if (table.rows.length === 0) return added
  const found = after === null ? -1 : table.rows.findIndex(({ key }) => key === after)
  const position = found >= 0 ? found : table.rows.findLastIndex(({ kind }) => kind !== 'end')
  const before = table.rows[position]
  const onto = before === undefined ? table.rows[0] : following(table, position)
  const inner = withoutEdges(added, onto !== undefined)
  if (inner.rows.length === 0) return table
  const highest = Math.max(0, ...table.rows.map(({ number }) => Math.floor(Number(comparableNumber(number)) || 0)))
  const own = renumberRows(inner, (_, index) => String(highest + 1 + index)).rows.map((row) => ({ ...row, key: null, next: leadOn(row.next, onto?.number ?? '') }))
  const rows = before === undefined ? [...own, ...table.rows] : joined(table.rows, own, position)
  return isNumberedInOrder(table) ? renumberRows({ rows }, (_, index) => String(index + 1)) : { rows }
}

/** Stands for the number of the row that comes after the new ones, while they are numbered. */
const afterwards = '\u0000'

/** The row that comes after one: the next of the table, or where its first way leads. */
function following({ rows }: StepTable, position: number): StepRow | undefined {
  const next = rows[position]?.next
  if (next === 'following') return rows[position + 1]
  const to = comparableNumber(next?.[0]?.to ?? '')
  return rows.find(({ number }) => comparableNumber(number) === to)
}

function leadOn(next: StepRow['next'], onto: string): StepRow['next'] {
  return next === 'following' ? next : next.map((way) => (way.to === afterwards ? { ...way, to: onto } : way))
}

function joined(rows: readonly StepRow[], added: readonly StepRow[], position: number): StepRow[] {
  const before = rows[position]
  const first = added[0]
  if (before === undefined || first === undefined) return [...added, ...rows]
  const [above, below] = [rows.slice(0, position), rows.slice(position + 1)]
  const [way, ...others] = before.next === 'following' ? [] : before.next
  if (way === undefined) return [...above, { ...before, next: 'following' }, ...withLast(added, before.next), ...below]
  const isOnly = others.length === 0 && way.condition === ''
  const entering: StepRow['next'] = isOnly ? 'following' : [{ condition: way.condition, to: first.number }, ...others]
  return [...above, { ...before, next: entering }, ...withLast(added, [{ condition: '', to: way.to }]), ...below]
}

/** The rows, of which the last leads to `next` where it says nothing of its own. */
function withLast(rows: readonly StepRow[], next: StepRow['next']): StepRow[] {
  return rows.map((row, index) => (index === rows.length - 1 && row.next === 'following' && row.kind !== 'end' ? { ...row, next } : row))
}

/** Without a 開始 at the top and, where something follows, without a 終了 at the bottom; ways to it lead to what follows. */
function withoutEdges(table: StepTable, isFollowed: boolean): StepTable {
  const top = table.rows[0]?.kind === 'start' ? 1 : 0
  const hasEnd = isFollowed && table.rows.length > top && table.rows.at(-1)?.kind === 'end'
  const rows = hasEnd ? table.rows.slice(top, -1) : table.rows.slice(top)
  const end = hasEnd ? comparableNumber(table.rows.at(-1)?.number ?? '') : null
  return {
    rows: rows.map((row) => {
      if (row.next === 'following' || end === null) return row
      return { ...row, next: row.next.map((way) => (comparableNumber(way.to) === end ? { ...way, to: afterwards } : way)) }
    }),
  }
}
