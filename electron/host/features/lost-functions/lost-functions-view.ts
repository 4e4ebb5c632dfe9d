import type { LostFunctionsView, LostProposal } from '../../../../shared/contract/lost-functions.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { AnswerLine } from '../../../../shared/contract/packages.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { nextInWords } from '../../operations/operation-words.ts'
import { judgementsOf } from '../fit-gap-tables/project-judgements.ts'
import { answerLines } from '../packages/answer-lines.ts'
import { answersOf } from '../packages/answer-records.ts'
import { listCustomisations, listLost, lostScope } from './lost-records.ts'

interface TableRow {
  id: string
  table_id: string
  table_name: string
  number: number
  name: string
  owner: string
  necessity: string
  necessity_reason: string
  remedy: string
  treatment_content: string
}

/** 何が失われるか of a 業務: both lists, and what its Fit & Gap 表 and the chosen package propose besides. NOT_FOUND where the 業務 is gone. */
export function lostFunctionsView(database: ReadDatabase, area: string, locale: Locale = 'ja'): LostFunctionsView {
  const found = database.prepare('SELECT name FROM business_area WHERE id = ?').get(area) as { name: string } | undefined
  if (found === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  const { table, tableName, lines } = answerLines(database, { area })
  const rows = tableRows(database, area)
  const isOneTable = new Set(rows.map((row) => row.table_id)).size < 2
  const translate = createTranslate(locale)
  const lost = listLost(database, area)
  const chosen = chosenPackage(database, area)
  const nameOf = (subject: string) => {
    const row = rows.find(({ id }) => subject === `row:${id}`)
    if (row === undefined) return subject.startsWith('row:') ? '' : subject.replace(/^function:/, '')
    return translate(isOneTable ? 'lostFunctions.row' : 'lostFunctions.rowOf', { number: row.number, table: row.table_name })
  }
  const known = new Set(lost.map(({ subject }) => subject))
  const proposals = [...rowProposals(database, rows, locale), ...(chosen === null ? [] : answerProposals(database, chosen, lines, locale))]
  return {
    area,
    areaName: found.name,
    customisations: listCustomisations(database, area),
    lost: lost.map((entry) => ({ ...entry, subjectName: nameOf(entry.subject) })),
    proposals: proposals.filter(({ subject }) => !known.has(subject)).map((proposal) => ({ ...proposal, subjectName: nameOf(proposal.subject) })),
    rows: rows.filter((row) => row.table_id === table).map(({ id, number, name }) => ({ id, number, name })),
    tableName,
    packageName: chosen?.name ?? '',
    ...nextInWords(database, lostScope(area), locale),
  }
}

/** Rows that nobody needs any more, and rows that some reference was judged not to fit and that are not developed (③). */
function rowProposals(database: ReadDatabase, rows: readonly TableRow[], locale: Locale): Omit<LostProposal, 'subjectName'>[] {
  const unfit = new Set(judgementsOf(database, locale).filter(({ role }) => role === 'unfit').map(({ key }) => key))
  const cells = database
    .prepare(
      `SELECT cell.row_id AS row, cell.judgement, cell.difference FROM fit_gap_cell AS cell JOIN fit_gap_reference AS reference ON reference.id = cell.reference_id
       JOIN fit_gap_row AS line ON line.id = cell.row_id
       WHERE reference.removed_at IS NULL AND reference.kind <> 'flow' AND line.treatment <> '3' AND cell.judgement <> '' ORDER BY reference.position`,
    )
    .all() as { row: string; judgement: string; difference: string }[]
  const unfitting = new Map(cells.filter(({ judgement }) => unfit.has(judgement)).toReversed().map((cell) => [cell.row, cell]))
  return rows.flatMap((row) => {
    const notFitting = unfitting.get(row.id)
    const isNotNeeded = row.necessity === 'not-needed'
    if (!isNotNeeded && notFitting === undefined) return []
    return [
      {
        name: row.name,
        subject: `row:${row.id}`,
        section: row.owner,
        reason: (isNotNeeded ? row.necessity_reason : '') || (notFitting?.difference ?? ''),
        alternative: row.remedy || row.treatment_content,
        cause: isNotNeeded ? ('not-needed' as const) : ('unfit' as const),
      },
    ]
  })
}

/** Functions that the chosen package does not have. What a specification forbids is no loss. */
function answerProposals(database: ReadDatabase, chosen: { id: string; name: string }, lines: readonly AnswerLine[], locale: Locale): Omit<LostProposal, 'subjectName'>[] {
  const answers = answersOf(database, chosen.id)
  const translate = createTranslate(locale)
  return lines
    .filter((line) => line.class !== 'forbidden' && answers.get(line.subject)?.answer === 'no')
    .map((line) => ({
      name: line.name || line.text,
      subject: line.subject,
      section: '',
      reason: translate('lostFunctions.answerReason', { name: chosen.name, comment: answers.get(line.subject)?.comment ?? '' }).trim(),
      alternative: '',
      cause: 'answer' as const,
    }))
}

/** The rows of all Fit & Gap 表 of the 業務. */
function tableRows(database: ReadDatabase, area: string): TableRow[] {
  return database
    .prepare(
      `SELECT line.id, line.table_id, fit_gap_table.name AS table_name, line.number, line.name, line.owner, line.necessity, line.necessity_reason, line.remedy, line.treatment_content
       FROM fit_gap_row AS line JOIN fit_gap_table ON fit_gap_table.id = line.table_id
       WHERE fit_gap_table.business_area_id = ? AND fit_gap_table.removed_at IS NULL AND line.removed_at IS NULL
       ORDER BY fit_gap_table.created_at, fit_gap_table.id, line.position, line.number`,
    )
    .all(area) as TableRow[]
}

function chosenPackage(database: ReadDatabase, area: string): { id: string; name: string } | null {
  const found = database
    .prepare(
      `SELECT package.id, package.name FROM evaluation JOIN package ON package.id = evaluation.chosen_package_id
       WHERE evaluation.business_area_id = ? AND evaluation.removed_at IS NULL AND package.removed_at IS NULL ORDER BY evaluation.created_at, evaluation.id LIMIT 1`,
    )
    .get(area)
  return (found as { id: string; name: string } | undefined) ?? null
}
