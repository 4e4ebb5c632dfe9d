import type { WrittenCode } from './spec-code.ts'

export type CodeVerdict = { kind: 'taken'; code: string; isRepaired: boolean } | { kind: 'ask'; proposal: string; why: 'lost' | 'short' | 'other' } | { kind: 'none' }

/** Ids of a list stand close together: this far from the nearest certain one a repaired id may lie at an end of the list. */
const reach = 500
/** So many ids in ascending order without any certain one say that the whole column has lost its zeros. */
const enough = 3

/**
 * Which ids of one sheet are certain. An id that has lost its leading zeros is repaired where it lies between its certain neighbours (or
 * close to the only one) and nobody else has it; where the whole column has lost them, where it ascends. Lost digits are always asked for.
 * A list that numbers its rows (1, 2, 3 …) has lost no zeros: its numbers stay as they are written.
 */
export function repairCodes(written: readonly WrittenCode[]): CodeVerdict[] {
  const sure = new Set(written.flatMap((entry) => (entry.kind === 'sure' ? [entry.code] : [])))
  const others = written.filter(({ kind }) => kind === 'other').length
  const isOtherForm = others > sure.size
  const isRunning = others === 0 && hasRunningNumbers(written)
  const isWholeColumn = sure.size === 0 && allAscend(written)
  const before = nearest(written, 1)
  const after = nearest(written, -1)
  let last = 0
  return written.map((entry, index): CodeVerdict => {
    const verdict = judge(entry, index)
    last = Number(verdict.kind === 'taken' ? verdict.code : verdict.kind === 'ask' ? verdict.proposal : Number.NaN)
    return verdict
  })

  function judge(entry: WrittenCode, index: number): CodeVerdict {
    if (entry.kind === 'none') return { kind: 'none' }
    if (isRunning && (entry.kind === 'sure' || entry.kind === 'short')) return { kind: 'taken', code: entry.plain, isRepaired: false }
    if (entry.kind === 'sure') return { kind: 'taken', code: entry.code, isRepaired: entry.isPadded }
    if (entry.kind === 'other') return isOtherForm ? { kind: 'taken', code: entry.code, isRepaired: false } : { kind: 'ask', proposal: entry.code, why: 'other' }
    if (entry.kind === 'lost') return { kind: 'ask', proposal: following(last, entry, sure) ?? entry.code, why: 'lost' }
    // Numbers of another form (1, 2, 3 …) in a list whose other ids are no seven digits either.
    if (isOtherForm) return { kind: 'taken', code: entry.plain, isRepaired: false }
    const isCertain = !sure.has(entry.code) && (isWholeColumn || isBetween(Number(entry.code), before[index], after[index]))
    return isCertain ? { kind: 'taken', code: entry.code, isRepaired: true } : { kind: 'ask', proposal: entry.code, why: 'short' }
  }
}

/** The id after the one above, where it may be the one whose digits are lost. A proposal only. */
function following(last: number, { code, within }: { code: string; within: number }, sure: ReadonlySet<string>): string | null {
  const next = String(last + 1).padStart(code.length, '0')
  return last > 0 && Math.abs(last + 1 - Number(code)) <= within && !sure.has(next) ? next : null
}

function isBetween(code: number, before: number | undefined, after: number | undefined): boolean {
  if (before !== undefined && after !== undefined) return before < code && code < after
  const only = before ?? after
  return only !== undefined && Math.abs(only - code) <= reach && (before !== undefined ? code > only : code < only)
}

/** The nearest certain id before (1) or after (-1) each place. */
function nearest(written: readonly WrittenCode[], direction: 1 | -1): (number | undefined)[] {
  const found: (number | undefined)[] = written.map(() => undefined)
  let last: number | undefined
  for (let step = 0; step < written.length; step += 1) {
    const index = direction === 1 ? step : written.length - 1 - step
    found[index] = last
    const entry = written[index]!
    if (entry.kind === 'sure') last = Number(entry.code)
  }
  return found
}

/** 1, 2, 3 … as own lists have them: half of the numbers are below 1,000, or below what counting the rows gives. */
function hasRunningNumbers(written: readonly WrittenCode[]): boolean {
  if (written.some((entry) => entry.kind === 'sure' && !entry.isPadded)) return false
  const numbers = written.flatMap((entry) => (entry.kind === 'sure' || entry.kind === 'short' ? [Number(entry.code)] : []))
  const median = numbers.toSorted((one, other) => one - other)[numbers.length >> 1]
  return numbers.length >= enough && median !== undefined && median < Math.max(1_000, numbers.length)
}

function allAscend(written: readonly WrittenCode[]): boolean {
  const codes = written.flatMap((entry) => (entry.kind === 'short' ? [Number(entry.code)] : []))
  return codes.length >= enough && codes.every((code, index) => code >= 1_000 && (index === 0 || code > codes[index - 1]!))
}
