import type { FitGapCell } from '../../../../shared/contract/fit-gap-tables.ts'
import type { ShownStepLink } from '../../../../shared/contract/step-link.ts'
import type { JudgementEntry } from '../../../../shared/domain/judgement-list.ts'
import { differenceSentence } from '../../../../shared/fitgap/rows/difference-sentence.ts'
import type { FitGapRow } from '../../../../shared/fitgap/rows/fit-gap-row.ts'
import { suggestJudgement } from '../../../../shared/fitgap/suggest/suggest-judgement.ts'
import type { CellBasis } from '../../../../shared/fitgap/table/cell-basis.ts'
import { itemText } from '../../../../shared/fitgap/table/edition-changes.ts'
import { mergeAnswers, type MergedAnswer } from '../../../../shared/fitgap/table/merge-answers.ts'
import { suggestByAnswer } from '../../../../shared/fitgap/table/suggest/suggest-by-answer.ts'
import { suggestByFunctions } from '../../../../shared/fitgap/table/suggest/suggest-by-functions.ts'
import { suggestOfToday } from '../../../../shared/fitgap/table/suggest/suggest-of-today.ts'
import { weightiest, type TableSuggestion } from '../../../../shared/fitgap/table/suggest/table-suggestion.ts'
import { createTranslate, type Locale, type Translate } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { linkReader } from '../flow/step-links.ts'
import { readFlowPairs, type FlowPairs, type TablePair } from './flow-pairs.ts'
import { readPackageAnswers, type TableAnswer } from './package-answers.ts'
import { judgementsOf } from './project-judgements.ts'
import { functionsOfRow, type RowRecord } from './row-record.ts'
import { itemKey, type TableSpecItem } from './spec-items.ts'
import { listReferences, type ReferenceRecord, type TableRecord } from './table-record.ts'

/** What the references say to the rows of a table today. */
export interface TableFacts {
  pairs: FlowPairs
  references: readonly ReferenceRecord[]
  /** The steps of a row under their names of today. */
  stepsOf(row: RowRecord): ShownStepLink[]
  of(row: RowRecord, reference: ReferenceRecord): Pick<FitGapCell, 'facts' | 'suggestion'>
  /** What a judgement of that cell would rest on now. */
  basisOf(row: RowRecord, reference: ReferenceRecord): CellBasis
}

type Compared = { pair: TablePair; row: FitGapRow }

/** Reads flows, functions and answers of a table's references; flows are matched, so a first call of large tables takes its time. */
export async function readTableFacts(
  database: ReadDatabase,
  table: TableRecord,
  locale: Locale,
  references: readonly ReferenceRecord[] = listReferences(database, table.id),
): Promise<TableFacts> {
  const pairs = await readFlowPairs(database, table, references, locale)
  const readLinks = linkReader(database)
  const translate = createTranslate(locale)
  const judgements = judgementsOf(database, locale)
  const answers = new Map(references.flatMap(({ package_id: id }) => (id === null ? [] : [[id, readPackageAnswers(database, id)] as const])))
  const links = new Map<string, ShownStepLink[]>()
  const stepsOf = (row: RowRecord) => {
    const known = links.get(row.steps) ?? readLinks(row.steps)
    links.set(row.steps, known)
    return known
  }
  const comparedOf = (row: RowRecord, reference: ReferenceRecord): Compared[] =>
    row.steps === '[]' ? [] : pairs.flowsOf(reference).flatMap((flow) => pairs.rowsOf(stepsOf(row), flow))
  const itemsOf = (row: RowRecord, reference: ReferenceRecord): TableSpecItem[] => {
    const spec = pairs.specOf(reference)
    return spec === null || row.functions === '[]' ? [] : functionsOfRow(row).flatMap((code) => spec.byKey.get(itemKey(code)) ?? [])
  }
  const answerOf = (row: RowRecord, reference: ReferenceRecord) => answerOfRow(row, answers.get(reference.package_id ?? ''))

  return {
    pairs,
    references,
    stepsOf,
    of: (row, reference) => {
      const compared = comparedOf(row, reference)
      const items = itemsOf(row, reference)
      const answer = reference.kind === 'package' ? answerOf(row, reference) : null
      const suggestion =
        answer !== null ? suggestByAnswer(answer, translate) : suggestOf(compared, items, { hasStep: row.steps !== '[]', hasSpec: reference.kind === 'spec', translate })
      return {
        facts: {
          functions: items.map(({ kind, code, name, text, class: implementationClass }) => ({ kind, code, name, text, class: implementationClass })),
          steps: standardLinks(compared),
          answer: answer?.answer ?? '',
          cost: answer?.cost ?? null,
          comment: answer?.comment ?? '',
          difference: sentencesOf(compared, 'translate'),
        },
        suggestion: inProjectWords(suggestion, judgements),
      }
    },
    basisOf: (row, reference) => {
      const compared = comparedOf(row, reference)
      const answer = reference.kind === 'package' ? answerOf(row, reference) : null
      return [
        { part: 'functions', mark: '', text: functionsText(row, reference, itemsOf(row, reference)) },
        { part: 'step', mark: '', text: stepsOf(row).filter(({ isGone }) => !isGone).map(({ name }) => name).join('\n') },
        { part: 'flow', mark: compared.map(({ row: { basis } }) => basis).join(' '), text: flowText(compared) },
        { part: 'answer', mark: '', text: answer === null ? '' : answerText(answer) },
      ]
    },
  }
}

function standardLinks(compared: readonly Compared[]): ShownStepLink[] {
  return compared.flatMap(({ pair, row }) => row.standardSteps.map(({ id, name }) => ({ flow: pair.reference, element: id, name, isGone: false })))
}

function sentencesOf(compared: readonly Compared[], language: 'translate' | 'inJapanese'): string {
  return [...new Set(compared.map(({ pair, row }) => differenceSentence(row, pair[language])))].join('\n')
}

/** What the reference's flow does, to be read when it has changed: its steps by name, for a new name alone makes no other sentence. */
function flowText(compared: readonly Compared[]): string {
  const names = [...new Set(compared.flatMap(({ row }) => row.standardSteps.map(({ name }) => name)))].filter((name) => name !== '')
  return [names.join('、'), sentencesOf(compared, 'inJapanese')].filter((part) => part !== '').join('\n')
}

/** What flows and functions suggest; a person's judgement in the older comparison of the same two flows counts before every rule. */
function suggestOf(compared: readonly Compared[], items: readonly TableSpecItem[], given: { hasStep: boolean; hasSpec: boolean; translate: Translate }): TableSuggestion | null {
  const isMatched = compared.some(({ row }) => row.standard.length > 0)
  if (!isMatched && items.length > 0) return suggestByFunctions(items, given.hasStep, given.translate)
  const functions = items.map((item) => ({
    id: item.code, large: item.large, middle: item.middle, small: '', requirement: item.text, implementationClass: item.class, steps: [],
  }))
  return weightiest(
    compared.map(({ pair, row }) => {
      const decided = pair.decided.get(row.key)
      if (decided !== undefined) return { role: decided, reason: given.translate('fitGapTables.suggest.decided') }
      const known = given.hasSpec ? { ...row, functionsKnown: true, functions: functions.map((item) => ({ ...item, step: row.standard[0] ?? '' })) } : row
      if (pair.isBackward) return suggestOfToday(row, given.translate)
      const { judgement, ground } = suggestJudgement(known, { translate: pair.translate })
      return { role: judgement, reason: ground }
    }),
  )
}

/** A suggestion under the project's own list: the first judgement of that role; null where the project has none. */
function inProjectWords(suggestion: TableSuggestion | null, judgements: readonly JudgementEntry[]): FitGapCell['suggestion'] {
  const entry = judgements.find(({ role }) => role === suggestion?.role)
  return suggestion === null || entry === undefined ? null : { judgement: entry.key, reason: suggestion.reason }
}

function answerOfRow(row: RowRecord, answers: ReadonlyMap<string, TableAnswer> | undefined): MergedAnswer {
  const own = answers?.get(`row:${row.id}`)
  const functions = row.functions === '[]' ? [] : functionsOfRow(row).filter(({ kind }) => kind === 'function')
  const subjects = functions.map(({ code }) => ({ label: functions.length > 1 ? code : '', answer: answers?.get(`function:${code}`) }))
  return mergeAnswers(own !== undefined || subjects.length === 0 ? [...subjects, { label: '', answer: own }] : subjects)
}

const inJapanese = createTranslate('ja')

/** What is kept of functions to read later: for a spec its texts, for a package the codes it answers about. */
function functionsText(row: RowRecord, reference: ReferenceRecord, items: readonly TableSpecItem[]): string {
  if (reference.kind === 'spec') return items.map((item) => itemText(item, inJapanese)).join('\n')
  return reference.kind === 'package' && row.functions !== '[]' ? functionsOfRow(row).map(({ code }) => code).join('\n') : ''
}

const answerSigns = { '': '', yes: '○', partial: '△', no: '×' }

function answerText({ answer, cost, comment }: MergedAnswer): string {
  return [answerSigns[answer], cost === null ? '' : `${cost}千円`, comment].filter((part) => part !== '').join(' ')
}
