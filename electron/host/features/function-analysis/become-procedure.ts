import type { Locale } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { stepInWords } from '../../operations/operation-words.ts'
import { nextOperations, type RowWatcher } from '../../operations/operation.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { addProcedure, updateProcedure } from '../procedure/procedure-records.ts'
import { cellText, functionScope, linkCell } from './cell-records.ts'

const title = 'functionAnalysis.operation.toProcedure'
const longestName = 100

/** Makes a procedure from a cell and links the two, as one undo step; returns the procedure. */
export function becomeProcedure(database: WriteDatabase, given: { cell: string; area: string }, moment: Moment): string {
  return database.transaction(() => {
    const procedure = addProcedure(database, { area: given.area, name: shortened(cellText(database, given.cell)) }, moment)
    linkCell(database, { cell: given.cell, procedure, flow: null, element: null }, moment, title)
    return procedure
  })()
}

/** Takes the last change of the grids back, or carries it out again, and says which. A procedure that was made by it goes and comes with it. */
export function stepFunctions(database: WriteDatabase, direction: 'undo' | 'redo', locale: Locale, moment: Moment): string | null {
  return database.transaction(() => {
    const isMaking = nextOperations(database, functionScope)[direction]?.key === title
    const watch: RowWatcher = ({ before, after }) => {
      if (!isMaking) return
      const made = (direction === 'undo' ? before : after)?.procedure_id
      if (typeof made !== 'string') return
      if (direction === 'redo') updateProcedure(database, made, 'removed_at', null)
      else if (isEmpty(database, made)) updateProcedure(database, made, 'removed_at', moment.now.toISOString())
    }
    return stepInWords(database, functionScope, direction, locale, watch)
  })()
}

/** Nobody has put anything in it yet. */
function isEmpty(database: ReadDatabase, procedure: string): boolean {
  return ['flow', 'issue', 'collected_document', 'function_requirement'].every(
    (table) => database.prepare(`SELECT 1 FROM ${table} WHERE procedure_id = ? LIMIT 1`).get(procedure) === undefined,
  )
}

/** A name of a procedure is shorter than a cell may be; no character is cut in two. */
function shortened(text: string): string {
  let name = ''
  for (const character of text) {
    if (name.length + character.length > longestName) break
    name += character
  }
  return name.trim()
}
