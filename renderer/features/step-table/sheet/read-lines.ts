import { checkStepTable } from '../../../../shared/steps/check-step-table.ts'
import { comparableNumber } from '../../../../shared/steps/cells/next-cell.ts'
import { readStepRow } from '../../../../shared/steps/parse-step-table.ts'
import { stepColumns, type StepColumn } from '../../../../shared/steps/step-columns.ts'
import type { StepIssue } from '../../../../shared/steps/step-issue.ts'
import type { StepTable } from '../../../../shared/steps/step-table.ts'
import type { GridRow } from '../../../ui/grid/model/grid-row.ts'
import { cellOf } from './step-cells.ts'

/** Texts that the diagram cannot take yet, by line and column. */
export type Drafts = ReadonlyMap<string, Readonly<Partial<Record<StepColumn, string>>>>

export interface ReadLines {
  /** What the diagram can take: in place of a refused text stands what the diagram says, or nothing. */
  table: StepTable
  drafts: Drafts
  /** What is wrong or doubtful, each with the id of its line. */
  issues: readonly { line: string; column: StepColumn; issue: StepIssue }[]
}

/** A later column is looked at only when the earlier ones are sound: a wrong number would make every 次 that names it look wrong too. */
const order: readonly StepColumn[] = ['number', 'kind', 'next']
const rounds = stepColumns.length + 2

/**
 * Reads lines as they were typed. Never fails: what is refused becomes a draft with its reason, and the rest can go into the diagram.
 * @param lines steps only, blank lines left out.
 * @param base what the diagram says now, by line.
 */
export function readLines(lines: readonly GridRow[], base: ReadonlyMap<string, GridRow>): ReadLines {
  const cells = lines.map((line) => Object.fromEntries(stepColumns.map(({ name }) => [name, name === 'key' ? line.id : cellOf(line, name)])) as Record<StepColumn, string>)
  const drafts = new Map<string, Partial<Record<StepColumn, string>>>()
  const issues: { line: string; column: StepColumn; issue: StepIssue }[] = []
  for (let round = 0; ; round += 1) {
    const { table, found } = read(cells)
    const errors = found.filter(({ severity, row, column }) => severity === 'error' && row !== null && column !== null)
    const first = order.find((name) => errors.some(({ column }) => column === name)) ?? errors[0]?.column
    if (first === undefined || first === null || round >= rounds) {
      for (const issue of found) {
        const line = lines[issue.row ?? -1]
        if (line !== undefined && issue.column !== null && issue.severity === 'warning' && issue.code !== 'empty-text') issues.push({ line: line.id, column: issue.column, issue })
      }
      return { table, drafts, issues }
    }
    for (const issue of errors) {
      if (issue.column !== first) continue
      const row = blamed(issue, lines, cells, base)
      const line = lines[row]!
      const draft = drafts.get(line.id) ?? {}
      if (draft[first] === undefined) {
        drafts.set(line.id, { ...draft, [first]: cellOf(line, first) })
        issues.push({ line: line.id, column: first, issue })
      }
      cells[row]![first] = substitute(row, first, lines, cells, base)
    }
  }
}

function read(cells: readonly Record<StepColumn, string>[]): { table: StepTable; found: StepIssue[] } {
  const found: StepIssue[] = []
  const table = { rows: cells.map((line, row) => readStepRow((column) => line[column], row, found)) }
  return { table, found: [...found, ...checkStepTable(table)] }
}

/** Of two lines with the same number, the one whose number was typed just now; of two new ones the second. */
function blamed({ code, row }: StepIssue, lines: readonly GridRow[], cells: readonly Record<StepColumn, string>[], base: ReadonlyMap<string, GridRow>): number {
  const at = row ?? 0
  if (code !== 'duplicate-number') return at
  const same = cells.flatMap(({ number }, index) => (comparableNumber(number) === comparableNumber(cells[at]!.number) ? [index] : []))
  return same.findLast((index) => cells[index]!.number !== cellOf(base.get(lines[index]!.id) ?? { id: '', cells: {} }, 'number')) ?? at
}

/** What the diagram says of the cell, unless that is just what was refused; then nothing, or a number that nobody has. */
function substitute(
  row: number, column: StepColumn, lines: readonly GridRow[], cells: readonly Record<StepColumn, string>[], base: ReadonlyMap<string, GridRow>,
): string {
  const known = base.get(lines[row]!.id)
  const said = known === undefined ? '' : cellOf(known, column)
  if (column !== 'number') return said === cells[row]![column] ? '' : said
  const used = new Set(cells.filter((_, index) => index !== row).map(({ number }) => comparableNumber(number)))
  if (said !== '' && !used.has(comparableNumber(said))) return said
  let number = cells.length
  while (used.has(String(number))) number += 1
  return String(number)
}
