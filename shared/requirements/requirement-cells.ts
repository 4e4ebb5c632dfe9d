import type { MessageKey, Translate } from '../i18n/translate.ts'
import { unknownCell } from '../steps/cells/amount-cell.ts'
import type { RequirementAmount, RequirementRow } from './requirement-row.ts'
import type { RequirementSums } from './sum-requirements.ts'

/** The columns of 業務要件定義表 in their order (domain.md, section 5). */
export const requirementColumns = ['number', 'large', 'middle', 'small', 'work', 'information', 'how', 'place', 'worker', 'minutes', 'cases'] as const
export type RequirementColumn = (typeof requirementColumns)[number]

export function requirementHeader(column: RequirementColumn, translate: Translate): string {
  const key: MessageKey = `requirements.column.${column}`
  return translate(key)
}

/** What stands in a cell: a number where it is one, else a text; `index` counts the lines of the table from 0. */
export function requirementCell(row: RequirementRow, column: RequirementColumn, index: number, translate: Translate): string | number {
  switch (column) {
    case 'number': return index + 1
    case 'information': return [listed('requirements.in', row.inputs, translate), listed('requirements.out', row.outputs, translate)].filter(Boolean).join('\n')
    case 'how': return row.system === '' ? row.method : row.method === '' ? row.system : translate('requirements.howWithSystem', { method: row.method, system: row.system })
    case 'place': return row.place === '' ? row.owner : row.owner === '' ? row.place : translate('requirements.placeWithOwner', { place: row.place, owner: row.owner })
    case 'minutes': return amount(row.minutesPerCase)
    case 'cases': return amount(row.casesPerYear)
    default: return row[column]
  }
}

function listed(key: 'requirements.in' | 'requirements.out', names: readonly string[], translate: Translate): string {
  return names.length === 0 ? '' : translate(key, { names: names.join('、') })
}

function amount(given: RequirementAmount): string | number {
  if (given.kind === 'number') return given.value
  return given.kind === 'unknown' ? unknownCell : given.kind === 'typed' ? given.text : ''
}

/** The sum as a sentence: 年間 120.5時間（不明4件、未記入2件を除く）. */
export function sumSentence(sums: RequirementSums, translate: Translate): string {
  const left = [
    ...(sums.unknown > 0 ? [translate('requirements.unknown', { count: sums.unknown })] : []),
    ...(sums.blank > 0 ? [translate('requirements.blank', { count: sums.blank })] : []),
  ]
  const hours = translate('requirements.hours', { hours: sums.hours.toLocaleString('ja-JP') })
  return left.length === 0 ? hours : translate('requirements.without', { hours, left: left.join('、') })
}
