import type { FunctionRequirement } from '../../../../shared/fitgap/functions/function-requirement.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'

/** The function requirements of a procedure in the order of their list. */
export function listFunctions(database: ReadDatabase, procedure: string): FunctionRequirement[] {
  const rows = database
    .prepare('SELECT * FROM function_requirement WHERE procedure_id = ? ORDER BY position')
    .all(procedure) as { function_id: string; large: string; middle: string; small: string; requirement: string; implementation_class: string; steps: string }[]
  return rows.map((row) => ({
    id: row.function_id,
    large: row.large,
    middle: row.middle,
    small: row.small,
    requirement: row.requirement,
    implementationClass: row.implementation_class as FunctionRequirement['implementationClass'],
    steps: JSON.parse(row.steps) as string[],
  }))
}

/** Puts a list in the place of the procedure's own, in one transaction. */
export function replaceFunctions(database: WriteDatabase, procedure: string, functions: readonly FunctionRequirement[], moment: Moment): void {
  const municipality = ownMunicipality(database)
  database.transaction(() => {
    database.prepare('DELETE FROM function_requirement WHERE procedure_id = ?').run(procedure)
    const insert = database.prepare(
      `INSERT INTO function_requirement (id, municipality_id, procedure_id, function_id, large, middle, small, requirement, implementation_class, steps, position)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    functions.forEach((item, position) =>
      insert.run(
        moment.newId(), municipality, procedure, item.id, item.large, item.middle, item.small,
        item.requirement, item.implementationClass, JSON.stringify(item.steps), position,
      ),
    )
  })()
}
