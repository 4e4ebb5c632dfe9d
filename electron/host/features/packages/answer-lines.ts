import type { AnswerLine } from '../../../../shared/contract/packages.ts'
import type { ReadDatabase } from '../../db/database.ts'

export interface AnswerSources {
  /** The Fit & Gap 表 and the spec that are used; null where the 業務 has none. */
  table: string | null
  spec: string | null
  tableName: string
  specName: string
}

/**
 * What packages of a 業務 answer about. The functions come from the spec (that one, else the newest of the 業務), or, while it has none,
 * from the function lists of its procedures. Then the rows of the Fit & Gap 表 that no function of the spec stands for: those that are no
 * steps, and steps whose work was decided to be needed or that some vendor answered already.
 */
export function answerLines(database: ReadDatabase, given: { area: string; table?: string | null; spec?: string | null }): AnswerSources & { lines: AnswerLine[] } {
  const spec = specOf(database, given.area, given.spec ?? null)
  const table = tableOf(database, given.area, given.table ?? null)
  const functions = spec === null ? listedFunctions(database, given.area) : specFunctions(database, spec.id)
  const own = table === null ? [] : ownRows(database, table.id)
  return {
    table: table?.id ?? null,
    spec: spec?.id ?? null,
    tableName: table?.name ?? '',
    specName: spec?.name ?? '',
    lines: [...functions, ...own],
  }
}

function specOf(database: ReadDatabase, area: string, chosen: string | null): { id: string; name: string } | null {
  const found = database
    .prepare(
      `SELECT id, edition AS name FROM spec WHERE business_area_id = ? AND removed_at IS NULL
       ORDER BY id = ? DESC, COALESCE(issued_on, '') DESC, created_at DESC, id LIMIT 1`,
    )
    .get(area, chosen)
  return (found as { id: string; name: string } | undefined) ?? null
}

function tableOf(database: ReadDatabase, area: string, chosen: string | null): { id: string; name: string } | null {
  const found = database
    .prepare(
      `SELECT id, name FROM fit_gap_table AS t WHERE business_area_id = ? AND removed_at IS NULL
       ORDER BY id = ? DESC, EXISTS (SELECT 1 FROM fit_gap_reference WHERE table_id = t.id AND kind = 'package' AND removed_at IS NULL) DESC, changed_at DESC, id LIMIT 1`,
    )
    .get(area, chosen)
  return (found as { id: string; name: string } | undefined) ?? null
}

function specFunctions(database: ReadDatabase, spec: string): AnswerLine[] {
  const rows = database.prepare("SELECT * FROM spec_item WHERE spec_id = ? AND kind = 'function' ORDER BY position, id").all(spec) as {
    code: string; name: string; middle: string; small: string; text: string; implementation_class: AnswerLine['class']
  }[]
  return rows.map((row) => ({
    subject: `function:${row.code}`,
    number: null,
    code: row.code,
    middle: row.middle,
    name: row.name || row.small,
    text: row.text,
    class: row.implementation_class,
  }))
}

function listedFunctions(database: ReadDatabase, area: string): AnswerLine[] {
  const rows = database
    .prepare(
      `SELECT function_requirement.* FROM function_requirement JOIN procedure ON procedure.id = function_requirement.procedure_id
       WHERE procedure.business_area_id = ? AND procedure.removed_at IS NULL ORDER BY procedure.position, function_requirement.position`,
    )
    .all(area) as { function_id: string; middle: string; small: string; requirement: string; implementation_class: AnswerLine['class'] }[]
  const first = new Map(rows.toReversed().map((row) => [row.function_id, row]))
  return rows
    .filter((row) => first.get(row.function_id) === row)
    .map((row) => ({
      subject: `function:${row.function_id}`,
      number: null,
      code: row.function_id,
      middle: row.middle,
      name: row.small,
      text: row.requirement,
      class: row.implementation_class,
    }))
}

function ownRows(database: ReadDatabase, table: string): AnswerLine[] {
  const rows = database
    .prepare(
      `SELECT id, number, middle, name, current_practice AS text FROM fit_gap_row AS r
       WHERE table_id = ? AND removed_at IS NULL AND functions = '[]' AND kind <> 'function'
         AND (kind <> 'step' OR necessity = 'needed' OR EXISTS (SELECT 1 FROM package_answer WHERE subject = 'row:' || r.id))
       ORDER BY position, number`,
    )
    .all(table) as { id: string; number: number; middle: string; name: string; text: string }[]
  return rows.map(({ id, ...row }) => ({ subject: `row:${id}`, code: '', ...row, class: 'own' }))
}
