import type { Customisation, LostFunction, LostFunctionsView } from '../../../../shared/contract/lost-functions.ts'
import { readDay } from '../../../../shared/domain/read-day.ts'
import type { MessageKey, Translate } from '../../../../shared/i18n/translate.ts'
import { readRowNumbers, rowNumbers } from '../../../../shared/lost-functions/lost-function-sheets.ts'
import type { GridColumn } from '../../../ui/grid/model/grid-column.ts'
import type { GridRow } from '../../../ui/grid/model/grid-row.ts'

/** One of the two lists, as a grid shows it. */
export interface LostList {
  columns: GridColumn[]
  rows: GridRow[]
  /** The column without which there is no entry. */
  required: string
  /** The field a text writes, or why it cannot. */
  read: (column: string, text: string) => { field: string; value: string | string[] | null } | { refused: MessageKey }
}

const limits: Readonly<Record<string, number>> = { what: 1000, name: 1000, owner: 60, section: 100 }
const needs = ['yes', 'no', 'unknown'] as const

/** Functions that the new system will not have. */
export function lostList(view: LostFunctionsView, translate: Translate): LostList {
  return {
    columns: [
      { id: 'number', label: translate('lostFunctions.column.number'), width: 48, kind: 'number', isReadOnly: true },
      { id: 'name', label: translate('lostFunctions.column.name'), width: 240, kind: 'lines' },
      { id: 'subject', label: translate('lostFunctions.column.subject'), width: 100, kind: 'text', isReadOnly: true },
      { id: 'section', label: translate('lostFunctions.column.section'), width: 110, kind: 'text' },
      { id: 'reason', label: translate('lostFunctions.column.reason'), width: 240, widest: 360, kind: 'lines' },
      { id: 'alternative', label: translate('lostFunctions.column.alternative'), width: 200, widest: 320, kind: 'lines' },
      { id: 'toldOn', label: translate('lostFunctions.column.toldOn'), width: 104, kind: 'text' },
      { id: 'note', label: translate('lostFunctions.column.note'), width: 140, kind: 'lines' },
    ],
    rows: view.lost.map((entry: LostFunction) => ({
      id: entry.id,
      cells: {
        number: String(entry.number), name: entry.name, subject: entry.subjectName, section: entry.section, reason: entry.reason,
        alternative: entry.alternative, toldOn: entry.toldOn ?? '', note: entry.note,
      },
    })),
    required: 'name',
    read: (column, text) => {
      if (column !== 'toldOn') return plain(column, text)
      const day = text.trim() === '' ? null : readDay(text)
      return day === undefined ? { refused: 'lostFunctions.refused.date' } : { field: 'toldOn', value: day }
    },
  }
}

/** Customised parts of today's system. */
export function customisationList(view: LostFunctionsView, translate: Translate): LostList {
  const names = new Map(needs.map((need) => [need, translate(`lostFunctions.needed.${need}`)]))
  return {
    columns: [
      { id: 'number', label: translate('lostFunctions.column.number'), width: 48, kind: 'number', isReadOnly: true },
      { id: 'what', label: translate('lostFunctions.column.what'), width: 240, kind: 'lines' },
      { id: 'why', label: translate('lostFunctions.column.why'), width: 220, widest: 320, kind: 'lines' },
      {
        id: 'stillNeeded', label: translate('lostFunctions.column.stillNeeded'), width: 104, kind: 'choice',
        choices: needs.map((need) => ({ text: names.get(need)!, readings: translate(`lostFunctions.needed.readings.${need}`).split(' ') })),
      },
      { id: 'replacement', label: translate('lostFunctions.column.replacement'), width: 220, widest: 320, kind: 'lines' },
      { id: 'rows', label: translate('lostFunctions.column.rows'), width: 120, kind: 'text' },
      { id: 'owner', label: translate('lostFunctions.column.owner'), width: 100, kind: 'text' },
      { id: 'note', label: translate('lostFunctions.column.note'), width: 140, kind: 'lines' },
    ],
    rows: view.customisations.map((entry: Customisation) => ({
      id: entry.id,
      cells: {
        number: String(entry.number), what: entry.what, why: entry.why, stillNeeded: entry.stillNeeded === '' ? '' : names.get(entry.stillNeeded)!,
        replacement: entry.replacement, rows: rowNumbers(entry.rows, view.rows), owner: entry.owner, note: entry.note,
      },
    })),
    required: 'what',
    read: (column, text) => {
      if (column === 'rows') {
        const rows = readRowNumbers(text, view.rows)
        return rows === null ? { refused: 'lostFunctions.refused.rows' } : { field: 'rows', value: rows }
      }
      if (column !== 'stillNeeded') return plain(column, text)
      const wanted = text.trim()
      const need = wanted === '' ? '' : needs.find((entry) => names.get(entry) === wanted || translate(`lostFunctions.needed.readings.${entry}`).split(' ').includes(wanted.toLowerCase()))
      return need === undefined ? { refused: 'lostFunctions.refused.needed' } : { field: 'stillNeeded', value: need }
    },
  }
}

function plain(column: string, text: string): ReturnType<LostList['read']> {
  return text.length > (limits[column] ?? 4000) ? { refused: 'lostFunctions.refused.long' } : { field: column, value: text }
}
