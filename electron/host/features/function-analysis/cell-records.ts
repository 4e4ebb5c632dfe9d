import type { FunctionCell } from '../../../../shared/contract/function-analysis.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import type { StoredRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'

/** One row of the table `function_cell`. */
interface CellRecord extends StoredRow {
  id: string
  municipality_id: string
  parent_id: string | null
  place: number
  text: string
  business_area_id: string | null
  procedure_id: string | null
  flow_id: string | null
  element_id: string | null
  created_at: string
}

/** The scope of undo of 機能分析. */
export const functionScope = 'function-analysis'

/** Every cell of the project, those made first first. What a cell became is only named while it is there. */
export function listCells(database: ReadDatabase): FunctionCell[] {
  const procedures = new Set((database.prepare('SELECT id FROM procedure WHERE removed_at IS NULL').all() as { id: string }[]).map(({ id }) => id))
  return records(database).map((record) => {
    const isThere = record.procedure_id !== null && procedures.has(record.procedure_id)
    return {
      id: record.id,
      parent: record.parent_id,
      place: record.place,
      text: record.text,
      area: record.business_area_id,
      procedure: isThere ? record.procedure_id : null,
      flow: isThere ? record.flow_id : null,
      element: isThere ? record.element_id : null,
    }
  })
}

/** Begins an outermost grid; returns its middle. */
export function addGrid(database: WriteDatabase, given: { text: string; area: string | null }, moment: Moment): string {
  const cell = emptyCell(database, { parent: null, place: 0, text: given.text, area: given.area }, moment)
  write(database, 'functionAnalysis.operation.addGrid', [{ id: cell.id, after: cell }], moment)
  return cell.id
}

/** Writes the cell at a place around a middle. Emptied, it goes, unless a grid hangs on it; returns its id, or null where it is gone. */
export function writeCell(database: WriteDatabase, given: { parent: string; place: number; text: string }, moment: Moment): string | null {
  const all = records(database)
  find(all, given.parent)
  const before = all.find((cell) => cell.parent_id === given.parent && cell.place === given.place)
  const isKept = given.text !== '' || all.some((cell) => cell.parent_id === before?.id) || (before !== undefined && before.procedure_id !== null)
  if (before === undefined && given.text === '') return null
  const after = before === undefined ? emptyCell(database, { ...given, area: null }, moment) : { ...before, text: given.text }
  write(database, 'functionAnalysis.operation.write', [{ id: after.id, after: isKept ? after : null }], moment)
  return isKept ? after.id : null
}

export function renameCell(database: WriteDatabase, given: { cell: string; text: string }, moment: Moment): void {
  const before = find(records(database), given.cell)
  write(database, 'functionAnalysis.operation.write', [{ id: before.id, after: { ...before, text: given.text } }], moment)
}

/** What stands in a cell; NOT_FOUND where there is none. */
export function cellText(database: ReadDatabase, cell: string): string {
  return find(records(database), cell).text
}

/** Says which procedure, or which step of which flow, a cell became. */
export function linkCell(
  database: WriteDatabase,
  given: { cell: string; procedure: string | null; flow: string | null; element: string | null },
  moment: Moment,
  title: Title = 'functionAnalysis.operation.link',
): void {
  const before = find(records(database), given.cell)
  const after = { ...before, procedure_id: given.procedure, flow_id: given.flow, element_id: given.element }
  write(database, title, [{ id: before.id, after }], moment)
}

/** Takes a cell away with every grid inside it, as one undo step. */
export function removeCell(database: WriteDatabase, given: { cell: string }, moment: Moment): void {
  const all = records(database)
  const gone = [find(all, given.cell)]
  const seen = new Set([given.cell])
  for (const cell of gone) {
    for (const inner of all.filter(({ id, parent_id }) => parent_id === cell.id && !seen.has(id))) {
      seen.add(inner.id)
      gone.push(inner)
    }
  }
  write(
    database,
    'functionAnalysis.operation.remove',
    gone.map(({ id }) => ({ id, after: null })),
    moment,
  )
}

function emptyCell(database: ReadDatabase, given: { parent: string | null; place: number; text: string; area: string | null }, moment: Moment): CellRecord {
  return {
    id: moment.newId(),
    municipality_id: ownMunicipality(database),
    parent_id: given.parent,
    place: given.place,
    text: given.text,
    business_area_id: given.area,
    procedure_id: null,
    flow_id: null,
    element_id: null,
    created_at: moment.now.toISOString(),
  }
}

function records(database: ReadDatabase): CellRecord[] {
  return database.prepare('SELECT * FROM function_cell ORDER BY created_at, rowid').all() as CellRecord[]
}

function find(all: readonly CellRecord[], cell: string): CellRecord {
  const found = all.find(({ id }) => id === cell)
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return found
}

type Title = `functionAnalysis.operation.${'addGrid' | 'write' | 'link' | 'toProcedure' | 'remove'}`

function write(database: WriteDatabase, key: Title, rows: { id: string; after: CellRecord | null }[], moment: Moment): void {
  const changes = rows.map((row) => ({ table: 'function_cell' as const, ...row }))
  carryOut(database, { scope: functionScope, title: { key, values: { count: rows.length } }, rows: changes, now: moment.now })
}
