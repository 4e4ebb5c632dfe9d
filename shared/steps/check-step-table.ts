import { comparableNumber } from './cells/next-cell.ts'
import { rowsByNumber } from './resolve-links.ts'
import { namesPools, rowOwners } from './row-owners.ts'
import type { StepIssue } from './step-issue.ts'
import type { StepRow, StepTable } from './step-table.ts'

/** What is wrong with a table beyond the reading of its cells: numbers, ways, keys. Row by row, deterministic. */
export function checkStepTable(table: StepTable): StepIssue[] {
  const issues: StepIssue[] = []
  const byNumber = rowsByNumber(table)
  const owners = rowOwners(table)
  const keys = new Map<string, number>()
  const laneNames = new Set(owners.flatMap(({ lanes }) => lanes))
  const mixed = namesPools(table)
  table.rows.forEach((row, index) => {
    const add = (severity: StepIssue['severity'], code: StepIssue['code'], column: StepIssue['column'], values: StepIssue['values'] = {}) => {
      issues.push({ severity, code, row: index, column, values })
    }
    checkNumber(row, index, table, byNumber, add)
    checkNext(row, index, table, byNumber, (to) => owners[index]?.pool === owners[to]?.pool, add)
    if (row.text === '' && (row.kind === 'task' || row.kind === 'subProcess')) add('warning', 'empty-text', 'text')
    const [only] = row.owner
    if (mixed && row.owner.length === 1 && only !== undefined && laneNames.has(only)) add('warning', 'lane-or-pool', 'owner', { name: only })
    if (hasForbiddenCharacter(row)) add('warning', 'forbidden-character', null)
    if (row.key === null) return
    const first = keys.get(row.key)
    if (!/^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u.test(row.key)) add('error', 'bad-key', 'key', { key: row.key })
    else if (first !== undefined) add('error', 'duplicate-key', 'key', { key: row.key, number: table.rows[first]?.number ?? '' })
    keys.set(row.key, first ?? index)
  })
  return issues
}

type Add = (severity: StepIssue['severity'], code: StepIssue['code'], column: StepIssue['column'], values?: StepIssue['values']) => void

function checkNumber(row: StepRow, index: number, table: StepTable, byNumber: ReadonlyMap<string, number>, add: Add): void {
  const number = comparableNumber(row.number)
  if (!/^\d+([.-]\d+)*$/.test(number)) {
    add('error', 'bad-number', 'number', { typed: row.number })
    return
  }
  const first = byNumber.get(number)
  if (first !== undefined && first !== index) {
    add('error', 'duplicate-number', 'number', { number: row.number, text: table.rows[first]?.text ?? '' })
  }
}

function checkNext(
  row: StepRow, index: number, table: StepTable, byNumber: ReadonlyMap<string, number>, isSamePool: (to: number) => boolean, add: Add,
): void {
  if (row.next === 'following') return
  if (row.kind === 'end' && row.next.length > 0) {
    add('error', 'next-on-end', 'next')
    return
  }
  for (const { condition, to } of row.next) {
    const target = byNumber.get(comparableNumber(to))
    if (to.trim() === '') add('error', 'empty-next', 'next', { condition })
    else if (target === undefined) add('error', 'unknown-next', 'next', { to })
    else if (target === index) add('warning', 'next-to-itself', 'next', { to })
    else if (table.rows[target]?.kind === 'start' && isSamePool(target)) add('error', 'next-to-start', 'next', { to })
  }
  const bare = row.next.filter(({ condition, to }) => condition === '' && isSamePool(byNumber.get(comparableNumber(to)) ?? index)).length
  if (row.kind !== 'parallel' && row.next.length > 1 && bare > 1) add('warning', 'branch-without-condition', 'next')
  if (row.kind === 'decision' && row.next.length === 1 && row.next[0]?.condition !== '') add('warning', 'decision-with-one-way', 'next')
}

/** Whether some text has characters that no diagram file can hold: control characters, halves of surrogate pairs. */
function hasForbiddenCharacter(row: StepRow): boolean {
  const ways = row.next === 'following' ? [] : row.next.map(({ condition }) => condition)
  const texts = [row.text, ...row.owner, ...row.inputs, ...row.outputs, row.system, row.method, row.ground, row.note, row.customisation, row.customisationReason, row.customisationNeeded, ...ways]
  return texts.some((text) => /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
}
