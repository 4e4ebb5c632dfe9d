import type { LostFunctionsView } from '../contract/lost-functions.ts'
import type { MessageKey, Translate } from '../i18n/translate.ts'
import type { RegisterSheet } from '../register/register.ts'

/** Functions that the new system will not have, with what the section is told. */
export function lostFunctionSheet({ lost }: LostFunctionsView, translate: Translate): RegisterSheet {
  const column = (key: MessageKey, width: number) => ({ title: translate(key), width })
  return {
    name: translate('lostFunctions.part.lost'),
    columns: [
      column('lostFunctions.column.number', 6), column('lostFunctions.column.name', 40), column('lostFunctions.column.subject', 14), column('lostFunctions.column.section', 18),
      column('lostFunctions.column.reason', 50), column('lostFunctions.column.alternative', 40), column('lostFunctions.column.toldOn', 14), column('lostFunctions.column.note', 30),
    ],
    rows: lost.map((entry) => [entry.number, entry.name, entry.subjectName, entry.section, entry.reason, entry.alternative, entry.toldOn ?? '', entry.note]),
  }
}

/** The register of customised parts of today's system. */
export function customisationSheet({ customisations, rows }: LostFunctionsView, translate: Translate): RegisterSheet {
  const column = (key: MessageKey, width: number) => ({ title: translate(key), width })
  return {
    name: translate('lostFunctions.part.customisations'),
    columns: [
      column('lostFunctions.column.number', 6), column('lostFunctions.column.what', 40), column('lostFunctions.column.why', 40), column('lostFunctions.column.stillNeeded', 12),
      column('lostFunctions.column.replacement', 40), column('lostFunctions.column.rows', 14), column('lostFunctions.column.owner', 16), column('lostFunctions.column.note', 30),
    ],
    rows: customisations.map((entry) => [
      entry.number, entry.what, entry.why, entry.stillNeeded === '' ? '' : translate(`lostFunctions.needed.${entry.stillNeeded}`), entry.replacement,
      rowNumbers(entry.rows, rows), entry.owner, entry.note,
    ]),
  }
}

/** Rows by their numbers, as people write them: 「3、12」; rows that are gone are left out. */
export function rowNumbers(ids: readonly string[], rows: LostFunctionsView['rows']): string {
  return rows.filter(({ id }) => ids.includes(id)).map(({ number }) => number).join(', ')
}

/** The ids of rows written by number (「3、12」 「行3 行12」); null where a number is none of a row. */
export function readRowNumbers(text: string, rows: LostFunctionsView['rows']): string[] | null {
  const numbers = text.normalize('NFKC').replaceAll('行', ' ').split(/[\s,、・;]+/).filter(Boolean)
  const ids = numbers.map((number) => (/^\d+$/.test(number) ? rows.find((row) => row.number === Number(number))?.id : undefined))
  return ids.includes(undefined) ? null : [...new Set(ids as string[])]
}
