import type { z } from 'zod'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { criterionFields, EvaluationWeights, Mark } from '../../../../shared/contract/packages.ts'
import { defaultCriteria } from '../../../../shared/evaluation/default-criteria.ts'
import { defaultWeights } from '../../../../shared/evaluation/default-weights.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { carryOut, type OperationTitle } from '../../operations/operation.ts'
import type { StoredRow, UndoableTable } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'
import { packagesScope } from './package-records.ts'

type CriterionFields = z.infer<typeof criterionFields>

export interface EvaluationRecord extends StoredRow {
  id: string
  municipality_id: string
  business_area_id: string
  table_id: string | null
  spec_id: string | null
  name: string
  weights: string
  chosen_package_id: string | null
  decision: string
  created_at: string
  removed_at: string | null
}

export interface CriterionRecord extends StoredRow {
  id: string
  municipality_id: string
  evaluation_id: string
  kind: CriterionFields['kind']
  name: string
  description: string
  weight: number
  position: number
  removed_at: string | null
}

export interface MarkRecord extends StoredRow {
  id: string
  municipality_id: string
  criterion_id: string
  package_id: string
  juror: string
  points: number | null
  reason: string
}

/** The evaluation of a 業務 for that table and spec: the one there is, else a new one with the usual criteria. Returns its id. */
export function openEvaluation(database: WriteDatabase, given: { area: string; table: string | null; spec: string | null; name: string }, moment: Moment): string {
  const existing = database
    .prepare('SELECT id FROM evaluation WHERE business_area_id = ? AND table_id IS ? AND spec_id IS ? AND removed_at IS NULL ORDER BY created_at, id LIMIT 1')
    .get(given.area, given.table, given.spec) as { id: string } | undefined
  if (existing !== undefined) return existing.id
  const area = database.prepare('SELECT name FROM business_area WHERE id = ?').get(given.area) as { name: string } | undefined
  if (area === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  const id = moment.newId()
  const municipality = ownMunicipality(database)
  // Criteria are the town's own texts from here on, written in the language of the office.
  const translate = createTranslate('ja')
  database.transaction(() => {
    database
      .prepare('INSERT INTO evaluation (id, municipality_id, business_area_id, table_id, spec_id, name, weights, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
      .run(id, municipality, given.area, given.table, given.spec, given.name || area.name, JSON.stringify(defaultWeights), moment.now.toISOString())
    const insert = database.prepare('INSERT INTO evaluation_criterion (id, municipality_id, evaluation_id, kind, name, description, weight, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    defaultCriteria.forEach(({ kind, name, description, weight }, position) =>
      insert.run(moment.newId(), municipality, id, kind, translate(name), translate(description), weight, position + 1),
    )
  })()
  return id
}

/** Changes what is given of an evaluation. */
export function updateEvaluation(
  database: WriteDatabase,
  given: { evaluation: string; name?: string; table?: string | null; spec?: string | null; weights?: EvaluationWeights; chosen?: string | null; decision?: string },
  moment: Moment,
): void {
  const record = findEvaluation(database, given.evaluation)
  const after: EvaluationRecord = {
    ...record,
    name: given.name ?? record.name,
    table_id: given.table === undefined ? record.table_id : given.table,
    spec_id: given.spec === undefined ? record.spec_id : given.spec,
    weights: given.weights === undefined ? record.weights : JSON.stringify(given.weights),
    chosen_package_id: given.chosen === undefined ? record.chosen_package_id : given.chosen,
    decision: given.decision ?? record.decision,
  }
  const key = given.weights !== undefined ? 'packages.operation.weights' : given.chosen === undefined && given.decision === undefined ? 'packages.operation.evaluation' : 'packages.operation.decision'
  write(database, record, { key, values: {} }, [{ table: 'evaluation', id: record.id, after }], moment)
}

/** Adds a criterion at the end; returns its id. */
export function addCriterion(database: WriteDatabase, given: { evaluation: string; fields: Partial<CriterionFields> & { name: string } }, moment: Moment): string {
  const evaluation = findEvaluation(database, given.evaluation)
  const { last } = database.prepare('SELECT COALESCE(MAX(position), 0) AS last FROM evaluation_criterion WHERE evaluation_id = ?').get(evaluation.id) as { last: number }
  const empty = { kind: 'other' as const, description: '', weight: 5 }
  const row: CriterionRecord = {
    id: moment.newId(), municipality_id: evaluation.municipality_id, evaluation_id: evaluation.id, ...empty, ...given.fields, position: last + 1, removed_at: null,
  }
  write(database, evaluation, { key: 'packages.operation.addCriterion', values: { name: row.name } }, [{ table: 'evaluation_criterion', id: row.id, after: row }], moment)
  return row.id
}

/** Changes what is given of a criterion. */
export function updateCriterion(database: WriteDatabase, given: { evaluation: string; criterion: string; fields: Partial<CriterionFields> }, moment: Moment): void {
  const evaluation = findEvaluation(database, given.evaluation)
  const record = findCriterion(database, evaluation.id, given.criterion)
  const title: OperationTitle = { key: 'packages.operation.updateCriterion', values: { name: record.name } }
  write(database, evaluation, title, [{ table: 'evaluation_criterion', id: record.id, after: { ...record, ...given.fields } }], moment)
}

/** Takes a criterion out of the evaluation; its marks stay in the file and come back with undo. */
export function removeCriterion(database: WriteDatabase, given: { evaluation: string; criterion: string }, moment: Moment): void {
  const evaluation = findEvaluation(database, given.evaluation)
  const record = findCriterion(database, evaluation.id, given.criterion)
  const title: OperationTitle = { key: 'packages.operation.removeCriterion', values: { name: record.name } }
  write(database, evaluation, title, [{ table: 'evaluation_criterion', id: record.id, after: { ...record, removed_at: moment.now.toISOString() } }], moment)
}

/** Writes marks of jurors as one undo step; a mark with neither points nor reason is taken away. */
export function writeMarks(database: WriteDatabase, given: { evaluation: string; marks: readonly Mark[] }, moment: Moment): void {
  const evaluation = findEvaluation(database, given.evaluation)
  const criteria = new Set(listCriteria(database, evaluation.id).map(({ id }) => id))
  const known = new Map(listMarks(database, evaluation.id).map((record) => [keyOf(record.criterion_id, record.package_id, record.juror), record]))
  const rows = new Map(
    given.marks.map((mark) => {
      if (!criteria.has(mark.criterion)) throw new KurabeError('NOT_FOUND', 'project.itemGone')
      const key = keyOf(mark.criterion, mark.package, mark.juror)
      const id = known.get(key)?.id ?? moment.newId()
      const after: MarkRecord = {
        id, municipality_id: evaluation.municipality_id, criterion_id: mark.criterion, package_id: mark.package, juror: mark.juror, points: mark.points, reason: mark.reason,
      }
      return [key, { table: 'evaluation_mark' as const, id, after: mark.points === null && mark.reason === '' ? null : after }]
    }),
  )
  write(database, evaluation, { key: 'packages.operation.marks', values: { count: rows.size } }, [...rows.values()], moment)
}

/** One evaluation; NOT_FOUND where there is none. */
export function findEvaluation(database: ReadDatabase, id: string): EvaluationRecord {
  const found = database.prepare('SELECT * FROM evaluation WHERE id = ? AND removed_at IS NULL').get(id) as EvaluationRecord | undefined
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return found
}

/** The criteria of an evaluation in their order. */
export function listCriteria(database: ReadDatabase, evaluation: string): CriterionRecord[] {
  return database
    .prepare('SELECT * FROM evaluation_criterion WHERE evaluation_id = ? AND removed_at IS NULL ORDER BY position, id')
    .all(evaluation) as CriterionRecord[]
}

/** The marks of an evaluation, those of removed criteria and packages left out. */
export function listMarks(database: ReadDatabase, evaluation: string): MarkRecord[] {
  return database
    .prepare(
      `SELECT mark.* FROM evaluation_mark AS mark
       JOIN evaluation_criterion AS criterion ON criterion.id = mark.criterion_id JOIN package ON package.id = mark.package_id
       WHERE criterion.evaluation_id = ? AND criterion.removed_at IS NULL AND package.removed_at IS NULL
       ORDER BY criterion.position, package.position, mark.juror`,
    )
    .all(evaluation) as MarkRecord[]
}

function findCriterion(database: ReadDatabase, evaluation: string, id: string): CriterionRecord {
  const found = listCriteria(database, evaluation).find((criterion) => criterion.id === id)
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return found
}

function write(
  database: WriteDatabase,
  evaluation: EvaluationRecord,
  title: OperationTitle,
  rows: { table: UndoableTable; id: string; after: StoredRow | null }[],
  { now }: Moment,
): void {
  carryOut(database, { scope: packagesScope(evaluation.business_area_id), title, rows, now })
}

function keyOf(criterion: string, packageId: string, juror: string): string {
  return `${criterion} ${packageId} ${juror}`
}
