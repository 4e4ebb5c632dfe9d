import type { ErrorData } from '../contract/base.ts'
import { readChoice } from './read-choice.ts'
import { readCostCell } from './read-cost-cell.ts'
import { readDay } from './read-day.ts'
import type { SheetColumn } from './sheet-column.ts'
import { sheetProblem } from './sheet-problem.ts'

/** What a spreadsheet shows where it cannot work out a cell. */
const cellErrors = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/i

/** What a cell means, as the text that the sheet would show; or why it means nothing, with the remedy. An empty cell means empty. */
export function readValue(column: SheetColumn, cell: string): { text: string } | { problem: ErrorData } {
  const text = cell.replace(/\r\n?/g, '\n').trim()
  if (text === '') return { text }
  if (cellErrors.test(text)) return { problem: sheetProblem('cellError', { text }) }
  if (column.kind === 'choice') {
    const choice = readChoice(text, column.choices)
    if (choice !== null) return { text: choice.label }
    return { problem: sheetProblem('choiceUnknown', { text, choices: column.choices.map(({ label }) => label).join('、') }) }
  }
  if (column.kind === 'day') {
    const day = readDay(text)
    return day === null ? { problem: sheetProblem('dayUnknown', { text }) } : { text: day }
  }
  if (column.kind === 'cost') return readCostCell(text)
  if (text.length > column.longest) return { problem: sheetProblem('textTooLong', { length: text.length, longest: column.longest }) }
  return { text }
}
