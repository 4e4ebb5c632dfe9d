import type { ErrorData } from '../contract/base.ts'
import { readCost } from '../evaluation/read-cost.ts'
import { readChoice } from './read-choice.ts'
import { readDay } from './read-day.ts'
import type { SheetColumn } from './sheet-column.ts'
import { sheetProblem } from './sheet-problem.ts'

/** What a spreadsheet shows where it cannot work out a cell. */
const cellErrors = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/i

/** What a cell means, as the text that the sheet would show, with what should be looked at although it was understood; or why it means nothing. */
export type ReadValue = { text: string; cautions?: ErrorData[] } | { problem: ErrorData }

/** Reads a cell of a column. An empty cell means empty. */
export function readValue(column: SheetColumn, cell: string): ReadValue {
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

/** An amount in whole 千円. That it is not known is said by an empty cell; a word for it is no amount. */
function readCostCell(text: string): ReadValue {
  const cost = readCost(text)
  if (cost.kind === 'refused') return { problem: { reason: cost.reason, values: {} } }
  if (cost.kind === 'unknown') return { problem: sheetProblem('costUnknown', { text }) }
  return { text: String(cost.thousands), cautions: cost.notes.map((note) => ({ reason: `packages.cost.note.${note}`, values: {} })) }
}
