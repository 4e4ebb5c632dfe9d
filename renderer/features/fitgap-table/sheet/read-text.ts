import type { FitGapCellFields, FitGapRowFields, FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { readDay } from '../../../../shared/domain/read-day.ts'
import { matchChoices } from '../../../ui/grid/model/grid-column.ts'
import type { TableColumn } from './table-column.ts'

/** What a typed or pasted text writes, or why it cannot be taken. */
export type ReadCell = { row: Partial<FitGapRowFields> } | { reference: string; cell: Partial<FitGapCellFields> } | { refused: MessageKey }

const dayFields = new Set<keyof FitGapRowFields>(['bylawDue', 'transitionUntil', 'dueDate'])
const limits: Partial<Record<keyof FitGapRowFields, number>> = { large: 200, middle: 200, name: 1000, forms: 1000, volume: 200, owner: 60 }

/** Reads a text into the field its column writes; choices by word, symbol, reading or number, days in 西暦 or 和暦. */
export function readText(row: FitGapTableRow | null, column: TableColumn, given: string): ReadCell {
  const text = given.trim()
  const { source } = column
  if (source.of === 'cell') {
    if (source.part === 'answer' || source.part === 'cost') return { refused: 'fitgapTable.refused.readOnly' }
    const value = valueOf(column, text)
    if (value === null) return { refused: 'fitgapTable.refused.choice' }
    if (value.length > (source.part === 'interfaceSystem' ? 200 : 4000)) return { refused: 'fitgapTable.refused.long' }
    return { reference: source.reference, cell: { [source.part]: value } }
  }
  if (source.of !== 'row') return { refused: 'fitgapTable.refused.readOnly' }
  const { field } = source
  if (field === 'functions') return readCodes(row, text)
  if (field === 'name' && text === '') return { refused: 'fitgapTable.refused.name' }
  if (dayFields.has(field)) {
    const day = text === '' ? null : readDay(text)
    return day === undefined ? { refused: 'fitgapTable.refused.day' } : { row: { [field]: day } }
  }
  const value = valueOf(column, text)
  if (value === null || (field === 'kind' && value === '')) return { refused: 'fitgapTable.refused.choice' }
  if (value.length > (limits[field] ?? 4000)) return { refused: 'fitgapTable.refused.long' }
  return { row: { [field]: field === 'state' && value === '' ? 'open' : value } }
}

/** The value a text means; null where it is none of the choices. */
function valueOf(column: TableColumn, text: string): string | null {
  const { values, choices } = column
  if (values === undefined || choices === undefined) return text
  if (text === '' || text === '－' && !choices.some((choice) => choice.readings?.includes('－'))) return ''
  const exact = choices.findIndex((choice) => choice.text === text || choice.readings?.includes(text))
  if (exact >= 0) return values[exact] ?? null
  // A place (1, 2 …) and a part of one word mean that choice; what may mean several is asked, not guessed.
  const found = /^[1-9]$/.test(text.normalize('NFKC')) ? choices[Number(text.normalize('NFKC')) - 1] : onlyOne(matchChoices(choices, text))
  return found === undefined ? null : (values[choices.indexOf(found)] ?? null)
}

function onlyOne<Value>(list: readonly Value[]): Value | undefined {
  return list.length === 1 ? list[0] : undefined
}

/** 機能ID and 帳票ID separated by anything that is no part of one. */
function readCodes(row: FitGapTableRow | null, text: string): ReadCell {
  const codes = [...new Set(text.normalize('NFKC').split(/[\s,、，;；/]+/).filter(Boolean))]
  if (codes.some((code) => code.length > 40) || codes.length > 500) return { refused: 'fitgapTable.refused.long' }
  // 機能 and 帳票 have number ranges of their own: a code keeps the kind it had in this row, a new one names a 機能.
  const known = row?.functions ?? []
  return { row: { functions: codes.flatMap((code) => { const had = known.filter((each) => each.code === code); return had.length > 0 ? had.map(({ kind }) => ({ kind, code })) : [{ kind: 'function' as const, code }] }) } }
}
