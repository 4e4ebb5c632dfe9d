import { laneRole } from '../fitgap/steps/lane-role.ts'
import { type StepLink, type StepRow, stepRow, type StepTable } from '../steps/step-table.ts'
import { type SnippetStep, wayOut } from './snippet.ts'

/**
 * The table with the steps inserted behind a row, on its way on: what followed the row follows the last step. Behind a decision they stand on
 * its first way; behind an end they stand before it. Without a row they come at the end of the flow.
 */
export function placeSteps(table: StepTable, steps: readonly SnippetStep[], after: string | null): StepTable {
  const at = rowIndex(table, after)
  const anchor = table.rows[at]
  const rows = table.rows.map((row) => ({ ...row }))
  const fresh = newRows(steps, table, anchor)
  const first = fresh[0]?.number ?? ''
  const place = anchor?.kind === 'end' ? at : at + 1
  const onward = anchor === undefined || anchor.kind === 'end' ? null : wayOn(anchor, table.rows[at + 1])
  if (anchor?.kind === 'end') {
    for (const row of rows) if (row.next !== 'following') row.next = row.next.map((link) => (link.to === anchor.number ? { ...link, to: first } : link))
    leadOut(fresh, 'following', anchor.number)
  } else if (onward === null) {
    leadOut(fresh, 'following', null)
  } else {
    const row = rows[at]
    if (row !== undefined) row.next = onward.isFollowing ? 'following' : [{ condition: onward.condition, to: first }, ...onward.others]
    leadOut(fresh, onward.isFollowing ? 'following' : onward.to === null ? [] : [{ condition: '', to: onward.to }], onward.to)
  }
  rows.splice(place, 0, ...fresh)
  return { rows: renumber(rows, table) }
}

/** The row the steps follow: the one asked for, else the last one of the main pool that is no end. */
function rowIndex(table: StepTable, after: string | null): number {
  const asked = after === null ? -1 : table.rows.findIndex(({ key }) => key === after)
  if (asked >= 0) return asked
  const poolOf = ({ owner }: StepRow) => (owner.length > 1 ? owner[0] : '')
  const sizes = Map.groupBy(table.rows, poolOf)
  const main = [...sizes].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0]
  return table.rows.findLastIndex((row) => row.kind !== 'end' && poolOf(row) === main)
}

interface Onward {
  condition: string
  /** Number of the row that followed; null where nothing did. */
  to: string | null
  others: StepLink[]
  isFollowing: boolean
}

function wayOn(row: StepRow, behind: StepRow | undefined): Onward {
  if (row.next === 'following') return { condition: '', to: behind?.number ?? null, others: [], isFollowing: true }
  const [first, ...others] = row.next
  return { condition: first?.condition ?? '', to: first?.to ?? null, others, isFollowing: false }
}

function newRows(steps: readonly SnippetStep[], table: StepTable, anchor: StepRow | undefined): StepRow[] {
  const highest = Math.max(0, ...table.rows.map(({ number }) => Number.parseInt(number.normalize('NFKC'), 10) || 0))
  const numbers = new Map(steps.map(({ number }, index) => [number, String(highest + 1 + index)]))
  return steps.map(({ number, lane, next, ...words }): StepRow => {
    const ways = next === 'following' ? next : next.map(({ condition, to }) => ({ condition, to: numbers.get(to) ?? wayOut }))
    return stepRow({ ...words, number: numbers.get(number) ?? '', owner: ownerOf(lane, table, anchor), next: ways })
  })
}

/** The 担当 of that name in the flow, or the one with the same part in the work; else the one of the row they stand behind. */
function ownerOf(lane: string, table: StepTable, anchor: StepRow | undefined): string[] {
  const fallback = anchor?.owner ?? []
  if (lane === '') return fallback
  const owners = table.rows.map(({ owner }) => owner).filter((owner) => owner.length > 0)
  const near = [...owners.filter((owner) => owner.length === fallback.length && (owner.length === 1 || owner[0] === fallback[0])), ...owners]
  const named = near.find((owner) => owner.at(-1) === lane)
  const role = laneRole(lane)
  const isTold = role !== null && role !== 'staff'
  return named ?? (isTold ? near.find((owner) => laneRole(owner.at(-1) ?? '') === role) : undefined) ?? fallback
}

/** Ties the ways out of the steps to what follows; `last` is the way on of the last step where it simply goes on. */
function leadOut(fresh: StepRow[], last: StepRow['next'], follower: string | null): void {
  fresh.forEach((row, index) => {
    if (row.next !== 'following') {
      row.next = row.next.flatMap((link) => (link.to !== wayOut ? [link] : follower === null ? [] : [{ ...link, to: follower }]))
    } else if (index === fresh.length - 1 && row.kind !== 'end') row.next = last
  })
}

/** Numbers run on from 1 where they did before; else the new rows keep numbers above all others. */
function renumber(rows: readonly StepRow[], before: StepTable): StepRow[] {
  if (!before.rows.every(({ number }, index) => number === String(index + 1))) return [...rows]
  const numbers = new Map(rows.map(({ number }, index) => [number, String(index + 1)]))
  return rows.map((row, index) => ({
    ...row,
    number: String(index + 1),
    next: row.next === 'following' ? row.next : row.next.map((link) => ({ ...link, to: numbers.get(link.to) ?? link.to })),
  }))
}
