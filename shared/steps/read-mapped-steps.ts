import { mapRows } from '../columns/map-rows.ts'
import type { SheetCells } from '../columns/sheet-cells.ts'
import type { ColumnMapping } from '../domain/column-mapping.ts'
import { guessKind } from './guess-kind.ts'
import { parseStepTable } from './parse-step-table.ts'
import { stepColumns } from './step-columns.ts'
import type { StepIssue } from './step-issue.ts'
import { stepTableDescription } from './step-table-description.ts'
import type { StepTable } from './step-table.ts'

export interface MappedSteps {
  table: StepTable
  issues: StepIssue[]
  /** For each row of the table, the line of the sheet on which it begins, from 1. */
  lines: number[]
  unread: { line: number; text: string }[]
  joined: number
  formulas: number
  /** Whether rows were numbered because no column holds No. */
  isNumbered: boolean
  /** How many rows are 判断, 開始, 終了 or 待ち by their words, because no column holds 種類. */
  guessedKinds: number
}

/** The step table that a sheet holds under a mapping of its columns, and everything that is to be told of it. Never throws. */
export function readMappedSteps(sheet: Pick<SheetCells, 'rows' | 'continued' | 'formulas'>, headerLine: number | null, mapping: ColumnMapping): MappedSteps {
  const mapped = mapRows(sheet, headerLine, mapping, stepTableDescription)
  const header: string[] = stepColumns.map((column) => column.header)
  const parsed = parseStepTable([header, ...mapped.rows.map((row) => stepColumns.map(({ name }) => row[name]))])
  const isNumbered = !mapping.includes('number')
  const isGuessed = !mapping.includes('kind')
  return {
    table: isGuessed ? { rows: parsed.table.rows.map((row) => ({ ...row, kind: guessKind(row) })) } : parsed.table,
    issues: parsed.issues.filter(({ code }) => !(isNumbered && code === 'missing-number')),
    lines: parsed.lines.map((line) => mapped.lines[line - 2] ?? line),
    unread: mapped.unread,
    joined: mapped.joined,
    formulas: mapped.formulas,
    isNumbered,
    guessedKinds: isGuessed ? parsed.table.rows.filter((row) => guessKind(row) !== 'task').length : 0,
  }
}
