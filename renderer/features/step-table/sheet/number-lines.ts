import { comparableNumber, formatNext, parseNext } from '../../../../shared/steps/cells/next-cell.ts'
import type { GridRow } from '../../../ui/grid/model/grid-row.ts'
import { cellOf, isBlankLine } from './step-cells.ts'

/**
 * Keeps No and 次 in step when lines come and go. Where the numbers ran 1, 2, 3 …, they do so again and every 次 goes on naming its step;
 * elsewhere a new line takes a free number. A way to a line that went leads on to where that line led. A number typed anew takes its 次 along.
 * Blank lines have no number until something is written.
 * @param isKnown whether a line is a step of the diagram; others are steps once they are not blank.
 */
export function numberLines(before: readonly GridRow[], after: readonly GridRow[], isKnown: (id: string) => boolean): GridRow[] {
  const isStep = (line: GridRow) => isKnown(line.id) || !isBlankLine(line)
  const old = before.filter(isStep)
  const steps = after.filter(isStep)
  const known = new Map(old.map((line) => [line.id, line]))
  const numbers = chooseNumbers(old, steps, known)
  const kept = new Map(steps.flatMap((line) => pairOf(known.get(line.id), numbers.get(line.id))))
  const present = new Set(steps.map(({ id }) => id))
  const gone = old.filter(({ id }) => !present.has(id))
  const copied = new Map(steps.filter(({ id }) => !known.has(id)).flatMap((line) => pairOf(line, numbers.get(line.id))))
  const heal = (number: string) => targetAfter(number, old, gone)
  return after.map((line) => {
    if (!isStep(line)) return line
    const earlier = known.get(line.id)
    const isOwnNext = earlier !== undefined && cellOf(earlier, 'next') !== cellOf(line, 'next')
    const lead = (to: string): string | null => {
      if (earlier === undefined) return copied.get(to) ?? kept.get(to) ?? to
      if (isOwnNext) return to
      const healed = gone.length === 0 ? to : heal(to)
      return healed === null ? null : (kept.get(healed) ?? healed)
    }
    return withCells(line, numbers.get(line.id) ?? '', redirect(cellOf(line, 'next'), lead))
  })
}

function chooseNumbers(old: readonly GridRow[], steps: readonly GridRow[], known: ReadonlyMap<string, GridRow>): Map<string, string> {
  const typed = (line: GridRow) => comparableNumber(cellOf(line, 'number'))
  const isRunning = old.every((line, index) => typed(line) === String(index + 1))
  // A copy of a row takes a number of its own; two new rows that bring the same one keep it as typed, to be told.
  const taken = new Set(steps.filter(({ id }) => known.has(id)).map(typed))
  const needsNumber = (line: GridRow) => !known.has(line.id) && (typed(line) === '' || taken.has(typed(line)))
  const isChanged = steps.some((line) => needsNumber(line)) || old.length > steps.filter(({ id }) => known.has(id)).length
  // A number that somebody typed is kept, also where it leaves a gap or is refused.
  const isTyped = steps.some((line) => {
    const earlier = known.get(line.id)
    return earlier === undefined ? typed(line) !== '' && !needsNumber(line) : typed(earlier) !== typed(line)
  })
  if (isRunning && !isTyped) return new Map(steps.map((line, index) => [line.id, isChanged ? String(index + 1) : cellOf(line, 'number')]))
  const used = new Set(steps.filter((line) => !needsNumber(line)).map(typed))
  let last = ''
  return new Map(
    steps.map((line, index) => {
      const number = needsNumber(line) ? freeNumber(last, steps.slice(index + 1).map(typed), used) : cellOf(line, 'number')
      used.add(comparableNumber(number))
      last = number
      return [line.id, number]
    }),
  )
}

/** The number after the one above where it is free and below the next; else one between them, such as 3-1. */
function freeNumber(above: string, below: readonly string[], used: ReadonlySet<string>): string {
  const base = Math.floor(Number(comparableNumber(above).split('-')[0])) || 0
  const next = below.map(Number).find((number) => Number.isFinite(number) && number > 0) ?? Infinity
  if (base + 1 < next && !used.has(String(base + 1))) return String(base + 1)
  if (next === Infinity) {
    let number = base + 1
    while (used.has(String(number))) number += 1
    return String(number)
  }
  let part = 1
  while (used.has(`${base}-${part}`)) part += 1
  return `${base}-${part}`
}

function pairOf(line: GridRow | undefined, number: string | undefined): [string, string][] {
  const written = line === undefined ? '' : comparableNumber(cellOf(line, 'number'))
  return written === '' || number === undefined ? [] : [[written, number]]
}

/** Where a way to a number leads once lines are gone: past each of them to the only line it led to; null where it led to none or to several. */
function targetAfter(number: string, old: readonly GridRow[], gone: readonly GridRow[]): string | null {
  let at = number
  for (let steps = 0; steps <= old.length; steps += 1) {
    const index = old.findIndex((line) => comparableNumber(cellOf(line, 'number')) === at)
    const line = old[index]
    if (line === undefined || !gone.includes(line)) return at
    const next = parseNext(cellOf(line, 'next'))
    const following = old[index + 1]
    const only = next === 'following' ? (cellOf(line, 'kind') === '終了' || following === undefined ? null : cellOf(following, 'number')) : next.length === 1 ? next[0]!.to : null
    if (only === null) return null
    at = comparableNumber(only)
  }
  return null
}

function redirect(cell: string, lead: (to: string) => string | null): string {
  const next = parseNext(cell)
  if (next === 'following' || next.length === 0) return cell
  const led = next.flatMap(({ condition, to }) => {
    const target = lead(comparableNumber(to))
    return target === null ? [] : [{ condition, to: target === comparableNumber(to) ? to : target }]
  })
  if (led.length === next.length && led.every((link, index) => link.to === next[index]!.to)) return cell
  return led.length === 0 ? '' : formatNext(led)
}

function withCells(line: GridRow, number: string, next: string): GridRow {
  if (cellOf(line, 'number') === number && cellOf(line, 'next') === next) return line
  return { ...line, cells: { ...line.cells, number, next } }
}
