import { z } from 'zod'
import { fitGapRowFields } from '../../../../shared/contract/fit-gap-tables.ts'
import type { WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'
import { acceptSuggestions } from './accept-suggestions.ts'
import { addFitGapRows } from './add-rows.ts'
import { createFitGapTable, type NewTable } from './create-table.ts'
import { listRows } from './row-record.ts'
import { fitGapTableScope, listReferences } from './table-record.ts'
import { writeFitGapTable } from './write-table.ts'

const fields = fitGapRowFields.partial()
const contents = z.object({
  area: z.string(),
  procedure: z.string(),
  name: z.string(),
  edition: z.string(),
  by: z.string(),
  /** Rows by name: the judgement against the spec, and step 2. What packages and AsIs say there is taken as suggested. */
  decisions: z.array(z.object({ row: z.string(), spec: z.string(), difference: z.string().default(''), fields })),
  own: z.array(fields.required({ name: true })),
  interface: z.object({ row: z.string(), system: z.string(), change: z.enum(['possible', 'impossible', 'unknown']) }),
})

/**
 * Puts the Fit & Gap table of the shipped sample (`assets/sample/fit-gap-table.json`) into a fresh project: the spec, the packages and the town's
 * AsIs against its ToBe, a handful of rows decided. Nothing of it can be undone.
 */
export async function fillSampleTable(database: WriteDatabase, json: string, moment: Moment): Promise<void> {
  const given = contents.parse(JSON.parse(json))
  const municipality = ownMunicipality(database)
  const { area, procedure } = database
    .prepare('SELECT procedure.id AS procedure, business_area.id AS area FROM procedure JOIN business_area ON business_area.id = business_area_id WHERE business_area.name = ? AND procedure.name = ?')
    .get(given.area, given.procedure) as { area: string; procedure: string }
  const ids = (sql: string, ...values: string[]) => (database.prepare(sql).all(...values) as { id: string }[]).map(({ id }) => id)
  const references: NewTable['references'] = [
    ...ids('SELECT id FROM spec WHERE business_area_id = ? AND edition = ?', area, given.edition).map((target) => ({ kind: 'spec' as const, target })),
    ...ids('SELECT id FROM package WHERE business_area_id = ? ORDER BY position', area).map((target) => ({ kind: 'package' as const, target })),
    ...ids("SELECT id FROM flow WHERE procedure_id = ? AND municipality_id = ? AND kind = 'asis'", procedure, municipality).map((target) => ({ kind: 'flow' as const, target })),
  ]
  const table = await createFitGapTable(database, { area, procedure, municipality, subjectFlow: null, name: given.name, references }, moment)
  const hand = { table, by: given.by, why: '' }
  addFitGapRows(database, { ...hand, rows: given.own, after: null }, moment)
  const rows = new Map(listRows(database, table).map(({ id, name }) => [name, id]))
  const stored = listReferences(database, table)
  const decided = given.decisions.flatMap(({ row, ...decision }) => (rows.has(row) ? [{ ...decision, row: rows.get(row)! }] : []))
  const spec = stored.filter(({ kind }) => kind === 'spec').map(({ id }) => id)
  await writeFitGapTable(
    database,
    {
      ...hand,
      rows: decided,
      cells: [
        ...decided.flatMap(({ row, spec: judgement, difference }) => spec.map((reference) => ({ row, reference, fields: { judgement, difference } }))),
        ...spec.map((reference) => ({
          row: rows.get(given.interface.row)!, reference, fields: { interfaceSystem: given.interface.system, interfaceChange: given.interface.change },
        })),
      ],
    },
    moment,
  )
  for (const { id, kind } of stored) {
    if (kind !== 'spec') await acceptSuggestions(database, { ...hand, rows: decided.map(({ row }) => row), reference: id }, moment)
  }
  database.prepare('DELETE FROM operation WHERE scope = ?').run(fitGapTableScope(table))
}
