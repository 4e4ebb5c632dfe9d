import type { ReadDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { emptyRow, functionsOfRow, highestRowNumber, stepsOfRow, withRowFields, type FunctionCode, type RowRecord } from './row-record.ts'
import type { RowDraft } from './rows-of-flows.ts'
import { itemKey } from './spec-items.ts'
import type { TableRecord } from './table-record.ts'

/**
 * Lays what flows and specs give today over the rows of a table. A step without a row gets one after the row it follows; a function without a
 * row gets one at the end, or goes to the row of the step it is linked to. What people took away does not come back, and a row on which only
 * the function stands goes over to the step's row where nobody has written in it.
 */
export function mergeDrafts(
  database: ReadDatabase,
  table: TableRecord,
  rows: readonly RowRecord[],
  drafts: readonly RowDraft[],
  moment: Moment,
): { rows: RowRecord[]; added: number } {
  const current = [...rows]
  const byStep = new Map(current.flatMap((row) => stepsOfRow(row).map((step) => [stepKey(step), row.id] as const)))
  const removed = removedKeys(database, table.id)
  const functionRows = new Map(current.flatMap((row) => functionsOfRow(row).map((item) => [itemKey(item), row.id] as const)))
  const written = writtenRows(database, table.id)
  const places = new Map(current.map((row, index) => [row.id, index]))
  const takenAway = new Map<string, RowRecord>()
  let number = highestRowNumber(database, table.id)
  let added = 0

  const isUntouchedFunctionRow = (row: RowRecord | undefined) => row !== undefined && row.kind === 'function' && row.steps === '[]' && !written.has(row.id)
  const newFunctions = (items: readonly FunctionCode[]) =>
    items.filter((item) => {
      const holder = functionRows.get(itemKey(item))
      if (holder === undefined) return !removed.functions.has(itemKey(item))
      const row = current[places.get(holder) ?? -1]
      if (!isUntouchedFunctionRow(row) || row === undefined || functionsOfRow(row).length > 1) return false
      takenAway.set(row.id, { ...row, removed_at: moment.now.toISOString() })
      return true
    })

  const inserted = new Map<string | null, RowRecord[]>()
  let anchor: string | null = null
  for (const draft of drafts) {
    const step = draft.steps[0]
    const known = step === undefined ? functionRows.get(itemKey(draft.functions[0] ?? { kind: '', code: '' })) : byStep.get(stepKey(step))
    if (step !== undefined && known !== undefined) {
      anchor = known
      const index = places.get(known) ?? -1
      const row = current[index]
      const further = row === undefined ? [] : newFunctions(draft.functions)
      if (row !== undefined && further.length > 0) current[index] = withRowFields(row, { functions: [...functionsOfRow(row), ...further] })
      continue
    }
    const isTakenAway = step === undefined ? removed.functions.has(itemKey(draft.functions[0] ?? { kind: '', code: '' })) : removed.steps.has(stepKey(step))
    if (known !== undefined || isTakenAway) continue
    number += 1
    added += 1
    const functions = step === undefined ? draft.functions : newFunctions(draft.functions)
    const empty = emptyRow({ id: moment.newId(), municipality: table.municipality_id, table: table.id, number, position: 0, name: draft.name })
    const row = withRowFields(empty, { kind: draft.kind, large: draft.large, middle: draft.middle, steps: draft.steps, functions })
    const after = step === undefined ? (rows.at(-1)?.id ?? null) : anchor
    inserted.set(after, [...(inserted.get(after) ?? []), row])
  }
  return { rows: [...current.map((row) => takenAway.get(row.id) ?? row), ...placed(rows, inserted)], added }
}

/** The rows that are no longer the stored ones, or new: what is left alone is the same object. */
export function changedFrom(stored: readonly RowRecord[], rows: readonly RowRecord[]): RowRecord[] {
  const known = new Set(stored)
  return rows.filter((row) => !known.has(row))
}

/** Gives inserted rows places between their row and the next, evenly, so that no other row moves. */
function placed(rows: readonly RowRecord[], inserted: ReadonlyMap<string | null, readonly RowRecord[]>): RowRecord[] {
  return [...inserted].flatMap(([after, list]) => {
    const index = after === null ? -1 : rows.findIndex(({ id }) => id === after)
    const to = rows[index + 1]?.position
    const from = rows[index]?.position ?? (to === undefined ? 0 : to - 1)
    const step = to === undefined ? 1 : (to - from) / (list.length + 1)
    return list.map((row, place) => ({ ...row, position: from + step * (place + 1) }))
  })
}

function stepKey(step: { flow: string; element: string }): string {
  return `${step.flow} ${step.element}`
}

/** Steps and functions of rows that people took away. */
function removedKeys(database: ReadDatabase, table: string): { steps: ReadonlySet<string>; functions: ReadonlySet<string> } {
  const rows = database.prepare('SELECT steps, functions FROM fit_gap_row WHERE table_id = ? AND removed_at IS NOT NULL').all(table) as Pick<RowRecord, 'steps' | 'functions'>[]
  return { steps: new Set(rows.flatMap((row) => stepsOfRow(row).map(stepKey))), functions: new Set(rows.flatMap((row) => functionsOfRow(row).map(itemKey))) }
}

/** Rows in which somebody has judged or written. */
function writtenRows(database: ReadDatabase, table: string): ReadonlySet<string> {
  const rows = database.prepare("SELECT DISTINCT row_id AS id FROM fit_gap_history WHERE table_id = ? AND field NOT IN ('name', 'steps', 'functions', 'removed')").all(table)
  return new Set((rows as { id: string }[]).map(({ id }) => id))
}
