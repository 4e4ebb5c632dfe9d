import type { SpecChange } from '../../../../shared/contract/specs.ts'
import type { CellBasis } from '../../../../shared/fitgap/table/cell-basis.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import type { StoredRow, UndoableTable } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { listCells, type CellRecord, type StoredRejudge } from './cell-record.ts'
import { keepBasis, readBasis } from './keep-basis.ts'
import { ownReasons } from './keep-history.ts'
import { changedFrom, mergeDrafts } from './merge-drafts.ts'
import { planEdition, type EditionPlan, type PlannedRow } from './plan-edition.ts'
import { functionsOfRow } from './row-record.ts'
import { rowsOfFlows } from './rows-of-flows.ts'
import { seenAtRefresh, seenNow } from './seen-sources.ts'
import { carryOutOnTable } from './write-table.ts'

interface Written {
  table: UndoableTable
  id: string
  after: StoredRow
}

/**
 * Goes over to another 版 as one undo step. Rows in `carry` keep their judgement as decided on the new state; others whose ground has changed
 * turn 再判定待ち and keep the old judgement readable, those of packages too where the function they answer about has changed. New codes
 * replace the old ones, the vendors' answers go with them; functions that are new become rows.
 */
export async function changeEdition(
  database: WriteDatabase,
  given: { table: string; reference: string; target: string; carry: readonly string[]; by: string; why: string },
  moment: Moment,
): Promise<{ rejudge: number; added: number }> {
  const plan = await planEdition(database, given, 'ja')
  const { table, reference, references } = plan
  return database.transaction(() => {
    const drafts = rowsOfFlows(database, plan.facts.pairs, references)
    const merged = mergeDrafts(database, table, plan.rows.map(({ after }) => after), drafts, moment)
    const cells = changedCells(database, plan, new Set(given.carry))
    const seen = JSON.stringify({ ...seenAtRefresh(table), ...seenNow(database, table, [reference]) })
    const rows: Written[] = [
      { table: 'fit_gap_reference', id: reference.id, after: reference },
      ...changedFrom(plan.rows.map(({ before }) => before), merged.rows).map((after) => ({ table: 'fit_gap_row' as const, id: after.id, after })),
      ...cells.map((after) => ({ table: 'fit_gap_cell' as const, id: after.id, after })),
      ...answersUnderNewCodes(database, plan, moment),
      { table: 'fit_gap_table', id: table.id, after: { ...table, seen } },
    ]
    carryOutOnTable(database, table, { title: 'fitGapTables.operation.edition', rows }, { by: given.by, why: given.why || ownReasons.edition }, moment)
    // Rows, as every count of the table: one may ask again for the spec and for each package.
    return { rejudge: new Set(cells.flatMap(({ row_id: row, rejudge }) => (rejudge === null ? [] : [row]))).size, added: merged.added }
  })()
}

function changedCells(database: WriteDatabase, plan: EditionPlan, carry: ReadonlySet<string>): CellRecord[] {
  const byRow = new Map(plan.rows.map((row) => [row.before.id, row]))
  const packages = new Map(plan.references.flatMap((reference) => (reference.kind === 'package' ? [[reference.id, reference] as const] : [])))
  return [...listCells(database, plan.table.id).values()].flatMap((cell): CellRecord[] => {
    const row = byRow.get(cell.row_id)
    if (row === undefined || cell.judgement === '') return []
    const isOwn = cell.reference_id === plan.reference.id
    if (isOwn && carry.has(cell.row_id)) return [{ ...cell, basis: keepBasis(database, plan.facts.basisOf(row.after, plan.reference)), rejudge: null }]
    if (isOwn && row.ground !== null) return [{ ...cell, rejudge: JSON.stringify(ofEdition(row, row.ground)) }]
    const candidate = packages.get(cell.reference_id)
    if (candidate === undefined) return []
    const basis = underNewCodes(database, cell, row, plan.facts.basisOf(row.after, candidate))
    const isAnswerInDoubt = !carry.has(cell.row_id) && (row.functions.change === 'changed' || row.functions.change === 'removed')
    if (!isAnswerInDoubt) return basis === cell.basis ? [] : [{ ...cell, basis }]
    return [{ ...cell, basis, rejudge: JSON.stringify(ofEdition(row, { cause: 'functions', before: row.functions.before, after: row.functions.after })) }]
  })
}

/** What a package was judged on, under the codes that its functions have now: a new number alone is no reason to judge again. */
function underNewCodes(database: WriteDatabase, cell: CellRecord, row: PlannedRow, now: CellBasis): string {
  const before = cell.basis === '' ? null : readBasis(database, cell.basis)
  if (before === null) return cell.basis
  const codes = new Map(functionsOfRow(row.before).map(({ code }, index) => [code, row.functions.functions[index]?.code ?? code]))
  const functions = now.find(({ part }) => part === 'functions')
  return keepBasis(database, before.map((part) => {
    if (part.part === 'functions') return functions ?? part
    // Comments of a vendor stand behind the codes they were made about.
    return part.part === 'answer' ? { ...part, text: part.text.replace(/[0-9A-Za-z][0-9A-Za-z.\-_/]*/g, (word) => codes.get(word) ?? word) } : part
  }))
}

/** Where the functions have changed, the new 版 is why. */
function ofEdition(row: PlannedRow, ground: StoredRejudge): StoredRejudge {
  if (row.functions.change === 'same') return ground
  return { ...ground, cause: row.functions.change === 'removed' ? 'editionRemoved' : 'edition' }
}

/** Vendors answered about a function, not about its number: their answers are laid down under the new code as well, where none is yet. */
function answersUnderNewCodes(database: ReadDatabase, plan: EditionPlan, moment: Moment): Written[] {
  const renumbered = plan.changes.filter((change): change is SpecChange & { before: object; after: object } => change.kind === 'function' && isNewCode(change))
  const packages = plan.references.flatMap(({ package_id: id }) => id ?? [])
  const find = database.prepare('SELECT * FROM package_answer WHERE package_id = ? AND subject = ?')
  return packages.flatMap((id) =>
    renumbered.flatMap(({ before, after }): Written[] => {
      const known = find.get(id, `function:${before.code}`) as StoredRow | undefined
      const subject = `function:${after.code}`
      if (known === undefined || find.get(id, subject) !== undefined) return []
      const answer = { ...known, id: moment.newId(), subject }
      return [{ table: 'package_answer', id: answer.id, after: answer }]
    }),
  )
}

function isNewCode({ before, after }: SpecChange): boolean {
  return before !== null && after !== null && before.code !== after.code
}
