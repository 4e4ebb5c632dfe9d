import type { WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { cellKey, listCells, type CellRecord } from './cell-record.ts'
import { usualSubjects } from './create-table.ts'
import { readFlowPairs } from './flow-pairs.ts'
import { ownReasons } from './keep-history.ts'
import { changedFrom, mergeDrafts } from './merge-drafts.ts'
import { rejudgeFinder, stillAsked } from './rejudge-cells.ts'
import { followSteps } from './follow-steps.ts'
import { listRows } from './row-record.ts'
import { rowsOfFlows } from './rows-of-flows.ts'
import { seenNow } from './seen-sources.ts'
import { readTableFacts } from './table-facts.ts'
import { findTable, isGoneReference, listReferences, subjectFlowsOf, type TableRecord } from './table-record.ts'
import { carryOutOnTable } from './write-table.ts'

/**
 * Reads flows, functions and answers again, as one undo step: new steps and functions become rows, steps that were renamed or got a new id are
 * followed, gone ones stay listed, and cells whose ground has changed turn 再判定待ち with what was judged on and what is there now.
 * Returns how many rows were added, how many cells are newly 再判定待ち, how many rows have a step that is gone.
 */
export async function refreshTable(database: WriteDatabase, id: string, moment: Moment): Promise<{ added: number; rejudge: number; gone: number }> {
  const table = withNewSubjects(database, findTable(database, id))
  const references = listReferences(database, id)
  const pairs = await readFlowPairs(database, table, references, 'ja')
  const drafts = rowsOfFlows(database, pairs, references)
  const facts = await readTableFacts(database, table, 'ja')
  return database.transaction(() => {
    const stored = listRows(database, id)
    const followed = followSteps(database, stored)
    const merged = mergeDrafts(database, table, followed, drafts, moment)
    const now = new Map(merged.rows.map((row) => [row.id, row]))
    const findRejudge = rejudgeFinder(database)
    const cells = [...listCells(database, id).values()].flatMap((cell): CellRecord[] => {
      const row = now.get(cell.row_id)
      const reference = references.find((candidate) => candidate.id === cell.reference_id)
      if (row === undefined || reference === undefined || cell.judgement === '') return []
      // What was taken out of the library says nothing: the judgement stands until the reference is changed or back again.
      if (isGoneReference(database, reference)) return []
      const found = stillAsked(cell, reference, findRejudge(cell, facts.basisOf(row, reference)))
      const rejudge = found === null ? null : JSON.stringify(found)
      return rejudge === cell.rejudge ? [] : [{ ...cell, rejudge }]
    })
    const before = listCells(database, id)
    carryOutOnTable(
      database,
      table,
      {
        title: 'fitGapTables.operation.refresh',
        rows: [
          ...changedFrom(stored, merged.rows).map((after) => ({ table: 'fit_gap_row' as const, id: after.id, after })),
          ...cells.map((after) => ({ table: 'fit_gap_cell' as const, id: after.id, after })),
          { table: 'fit_gap_table', id, after: { ...table, seen: JSON.stringify(seenNow(database, table, references)) } },
        ],
      },
      { by: '', why: ownReasons.refresh },
      moment,
    )
    return {
      added: merged.added,
      rejudge: cells.filter((cell) => cell.rejudge !== null && before.get(cellKey(cell.row_id, cell.reference_id))?.rejudge == null).length,
      gone: merged.rows.filter((row) => row.removed_at === null && hasGoneStep(facts.stepsOf(row))).length,
    }
  })()
}

function hasGoneStep(steps: readonly { isGone: boolean }[]): boolean {
  return steps.some(({ isGone }) => isGone)
}

/** Procedures that had no flow of the town when the table was made, or came later, are followed from now on. */
function withNewSubjects(database: WriteDatabase, table: TableRecord): TableRecord {
  const known = subjectFlowsOf(table)
  const procedureOf = (flow: string) => (database.prepare('SELECT procedure_id FROM flow WHERE id = ?').get(flow) as { procedure_id: string } | undefined)?.procedure_id
  const followed = new Set(known.map(procedureOf))
  const usual = usualSubjects(database, { area: table.business_area_id, procedure: table.procedure_id, municipality: table.municipality_id })
  const added = usual.filter((flow) => !followed.has(procedureOf(flow)))
  return added.length === 0 ? table : { ...table, subject_flows: JSON.stringify([...known, ...added]) }
}

