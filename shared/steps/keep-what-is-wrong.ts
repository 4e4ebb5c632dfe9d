import { comparableNumber } from './cells/next-cell.ts'
import { checkStepTable } from './check-step-table.ts'
import type { StepIssue } from './step-issue.ts'
import type { StepRow, StepTable } from './step-table.ts'

/**
 * A table of which a diagram can be drawn, from one with errors: what cannot be drawn is kept as typed in メモ, each with its header
 * (`【次】99`), so that it can be put right in the table afterwards. Rows keep their order; a table without errors comes back as it is.
 * @param issues those of reading the table (`parseStepTable`), for what is lost in reading: unknown 種類.
 */
export function keepWhatIsWrong(table: StepTable, issues: readonly StepIssue[], headers: { next: string; number: string; kind: string; key: string }): StepTable {
  const typedKinds = new Map(issues.filter(({ code }) => code === 'unknown-kind').map(({ row, values }) => [row, String(values.typed ?? '')]))
  const rows = table.rows.map((row, index) => (typedKinds.has(index) ? noted(row, headers.kind, typedKinds.get(index) ?? '') : row))
  const settled = settleKeys(settleNumbers(rows, headers.number), headers.key)
  return { rows: settleWays(settled, headers.next) }
}

function noted(row: StepRow, header: string, typed: string): StepRow {
  return { ...row, note: [row.note, `【${header}】${typed}`].filter((part) => part !== '').join('\n') }
}

/** A number that cannot be read or is taken becomes the next free one; ways to a number that two rows had lead to the first of them. */
function settleNumbers(rows: readonly StepRow[], header: string): StepRow[] {
  const isRead = (number: string) => /^\d+([.-]\d+)*$/.test(number)
  const taken = new Set<string>()
  let highest = Math.max(0, ...rows.map(({ number }) => Math.floor(Number(comparableNumber(number)) || 0)).filter((number) => number < 1e9))
  return rows.map((row) => {
    const number = comparableNumber(row.number)
    if (isRead(number) && !taken.has(number)) {
      taken.add(number)
      return row
    }
    highest += 1
    return { ...(row.number === '' ? row : noted(row, header, row.number)), number: String(highest) }
  })
}

function settleKeys(rows: readonly StepRow[], header: string): StepRow[] {
  const wrong = new Set(checkStepTable({ rows: [...rows] }).filter(({ code }) => code === 'bad-key' || code === 'duplicate-key').map(({ row }) => row))
  return rows.map((row, index) => (wrong.has(index) && row.key !== null ? { ...noted(row, header, row.key), key: null } : row))
}

function settleWays(rows: readonly StepRow[], header: string): StepRow[] {
  const wrong = checkStepTable({ rows: [...rows] }).filter(({ severity, column }) => severity === 'error' && column === 'next')
  return rows.map((row, index) => {
    const own = wrong.filter((issue) => issue.row === index)
    if (own.length === 0 || row.next === 'following') return row
    const typed = row.next.map(({ condition, to }) => (condition === '' ? to : `${condition}→${to}`)).join(' / ')
    if (row.kind === 'end') return { ...noted(row, header, typed), next: 'following' }
    const bad = new Set(own.flatMap(({ code, values }) => (code === 'empty-next' ? [''] : [String(values.to ?? '')])))
    const good = row.next.filter(({ to }) => !bad.has(to.trim()) && !bad.has(to))
    return { ...noted(row, header, typed), next: good.length > 0 ? good : 'following' }
  })
}
