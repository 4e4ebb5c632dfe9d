import { parseAmount, parseMonths } from './cells/amount-cell.ts'
import { parseDocuments } from './cells/document-cell.ts'
import { parseKind } from './cells/kind-cell.ts'
import { parseNeed } from './cells/need-cell.ts'
import { comparableNumber, parseNext } from './cells/next-cell.ts'
import { parseOwner } from './cells/owner-cell.ts'
import { checkStepTable } from './check-step-table.ts'
import { headerOf, stepColumnOf, stepColumns, type StepColumn } from './step-columns.ts'
import type { StepIssue } from './step-issue.ts'
import { lengthIssue } from './too-many-rows.ts'
import type { StepRow, StepTable } from './step-table.ts'

export interface ParsedStepTable {
  table: StepTable
  issues: StepIssue[]
  /** For each row of the table, the line of the sheet it stood on, from 1. */
  lines: number[]
}

const headerDepth = 60
const expected: readonly StepColumn[] = ['number', 'owner', 'text', 'kind', 'next']

/**
 * Reads the exchanged form of the step table from the cells of a sheet. The header is the first of the first 60 lines that holds 作業内容 and
 * one more known column; columns may stand in any order. Blank lines and lines of a repeated header are passed over. Never throws: whatever
 * is wrong is an issue, and what could be read is there.
 */
export function parseStepTable(cells: readonly (readonly string[])[]): ParsedStepTable {
  const header = cells.slice(0, headerDepth).findIndex((line) => {
    const known = new Set(line.map(stepColumnOf))
    return known.has('text') && expected.some((column) => column !== 'text' && known.has(column))
  })
  if (header < 0) {
    const missing = expected.map(headerOf).join('、')
    return { table: { rows: [] }, lines: [], issues: [issueOf('error', 'missing-columns', null, null, { missing })] }
  }
  const issues: StepIssue[] = []
  const columns = columnsOf(cells[header] ?? [], issues)
  const table: StepTable = { rows: [] }
  const lines: number[] = []
  cells.slice(header + 1).forEach((line, offset) => {
    const cell = (column: StepColumn) => (line[columns.get(column) ?? -1] ?? '').replace(/\r\n?/g, '\n').trim()
    const isHeader = [...columns].every(([name]) => stepColumnOf(cell(name)) === name)
    if (isHeader || [...columns.keys()].every((name) => cell(name) === '')) return
    table.rows.push(readStepRow(cell, table.rows.length, issues))
    lines.push(header + offset + 2)
  })
  fillNumbers(table.rows, issues)
  if (table.rows.length === 0) issues.push(issueOf('error', 'no-rows', null, null, {}))
  const tooLong = lengthIssue(table)
  if (tooLong) issues.push(tooLong)
  const inOrder = [...issues, ...checkStepTable(table)].toSorted((one, other) => (one.row ?? -1) - (other.row ?? -1))
  return { table, lines, issues: inOrder }
}

function issueOf(
  severity: StepIssue['severity'], code: StepIssue['code'], row: number | null, column: StepColumn | null, values: StepIssue['values'],
): StepIssue {
  return { severity, code, row, column, values }
}

/** Position of each known column; the first of equal headers counts. What stands in unknown columns is told, since it is not taken over. */
function columnsOf(header: readonly string[], issues: StepIssue[]): Map<StepColumn, number> {
  const columns = new Map<StepColumn, number>()
  const unknown: string[] = []
  header.forEach((word, position) => {
    const column = stepColumnOf(word)
    if (column !== null && !columns.has(column)) columns.set(column, position)
    else if (word.trim() !== '') unknown.push(word.trim())
  })
  const missing = expected.filter((column) => !columns.has(column)).map(headerOf)
  if (missing.length > 0) issues.push(issueOf('warning', 'missing-columns', null, null, { missing: missing.join('、') }))
  if (unknown.length > 0) {
    const known = stepColumns.map((column) => column.header).join('、')
    issues.push(issueOf('warning', 'unknown-column', null, null, { headers: unknown.join('、'), known }))
  }
  return columns
}

/**
 * One row from its cells. What is wrong with a cell by itself is added to the issues; what concerns other rows is for `checkStepTable`.
 * @param row the row's index, for the issues.
 */
export function readStepRow(cell: (column: StepColumn) => string, row: number, issues: StepIssue[]): StepRow {
  const kind = parseKind(cell('kind'))
  if (kind === null) issues.push(issueOf('error', 'unknown-kind', row, 'kind', { typed: cell('kind') }))
  const amount = (column: 'minutesPerCase' | 'casesPerYear') => {
    const { text, isRead } = parseAmount(cell(column))
    if (!isRead) issues.push(issueOf('warning', 'unread-amount', row, column, { typed: text, header: headerOf(column) }))
    return text
  }
  const months = parseMonths(cell('monthly'))
  if (!months.isRead) issues.push(issueOf('warning', 'unread-months', row, 'monthly', { typed: months.text }))
  const need = parseNeed(cell('customisationNeeded'))
  if (!need.isRead) issues.push(issueOf('warning', 'unread-need', row, 'customisationNeeded', { typed: need.text }))
  return {
    number: cell('number').normalize('NFKC'),
    owner: parseOwner(cell('owner')),
    text: cell('text'),
    kind: kind ?? 'task',
    next: parseNext(cell('next')),
    inputs: parseDocuments(cell('inputs')),
    outputs: parseDocuments(cell('outputs')),
    system: cell('system'),
    method: cell('method'),
    minutesPerCase: amount('minutesPerCase'),
    casesPerYear: amount('casesPerYear'),
    monthly: months.text,
    ground: cell('ground'),
    note: cell('note'),
    customisation: cell('customisation'),
    customisationReason: cell('customisationReason'),
    customisationNeeded: need.text,
    key: cell('key') || null,
  }
}

/** A row without a number takes the one after the highest before it, which is told; where another row has that number, it stays without. */
function fillNumbers(rows: StepRow[], issues: StepIssue[]): void {
  const used = new Set(rows.map((row) => comparableNumber(row.number)))
  let highest = 0
  rows.forEach((row, index) => {
    if (row.number === '' && !used.has(String(highest + 1))) {
      row.number = String(highest + 1)
      used.add(row.number)
      issues.push(issueOf('warning', 'missing-number', index, 'number', { number: row.number }))
    }
    const number = Number(comparableNumber(row.number))
    if (Number.isFinite(number)) highest = Math.max(highest, Math.floor(number))
  })
}
