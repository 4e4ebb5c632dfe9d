import { evaluationWeights, type EvaluationView, type EvaluationWeights } from '../../../../shared/contract/packages.ts'
import { defaultWeights } from '../../../../shared/evaluation/default-weights.ts'
import type { Locale } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { nextInWords } from '../../operations/operation-words.ts'
import { answerLines } from './answer-lines.ts'
import { answersOf } from './answer-records.ts'
import { findEvaluation, listCriteria, listMarks } from './evaluation-records.ts'
import { listPackages, packagesScope } from './package-records.ts'

/** Everything the scores of an evaluation are computed from; `scorePackages` in shared/evaluation does the rest. */
export function evaluationView(database: ReadDatabase, evaluation: string, locale: Locale): EvaluationView {
  const record = findEvaluation(database, evaluation)
  const area = record.business_area_id
  const packages = listPackages(database, area)
  const { lines, ...sources } = answerLines(database, { area, table: record.table_id, spec: record.spec_id })
  return {
    id: record.id,
    name: record.name,
    area,
    ...sources,
    packages,
    lines,
    answers: Object.fromEntries(packages.map(({ id }) => [id, [...answersOf(database, id).values()]])),
    criteria: listCriteria(database, evaluation).map(({ id, kind, name, description, weight }) => ({ id, kind, name, description, weight })),
    marks: listMarks(database, evaluation).map((mark) => ({
      criterion: mark.criterion_id, package: mark.package_id, juror: mark.juror, points: mark.points, reason: mark.reason,
    })),
    weights: readWeights(record.weights),
    interfaces: sources.table === null ? {} : interfacesOf(database, sources.table),
    chosen: packages.some(({ id }) => id === record.chosen_package_id) ? record.chosen_package_id : null,
    decision: record.decision,
    ...nextInWords(database, packagesScope(area), locale),
  }
}

/** What cannot be read counts as never written. */
function readWeights(json: string): EvaluationWeights {
  try {
    return evaluationWeights.parse(JSON.parse(json))
  } catch {
    return defaultWeights
  }
}

function interfacesOf(database: ReadDatabase, table: string): EvaluationView['interfaces'] {
  const rows = database
    .prepare(
      `SELECT reference.package_id AS package,
         SUM(cell.interface_system <> '' OR cell.interface_change <> '') AS touched,
         SUM(cell.interface_change = 'impossible') AS impossible,
         SUM(cell.interface_change = 'unknown' OR (cell.interface_system <> '' AND cell.interface_change = '')) AS unknown
       FROM fit_gap_cell AS cell
       JOIN fit_gap_reference AS reference ON reference.id = cell.reference_id
       JOIN fit_gap_row AS row ON row.id = cell.row_id
       WHERE reference.table_id = ? AND reference.kind = 'package' AND reference.removed_at IS NULL AND row.removed_at IS NULL
         AND (cell.judgement <> '' OR cell.interface_system <> '' OR cell.interface_change <> '')
       GROUP BY reference.package_id`,
    )
    .all(table) as { package: string; touched: number; impossible: number; unknown: number }[]
  return Object.fromEntries(rows.map(({ package: id, ...counts }) => [id, counts]))
}
