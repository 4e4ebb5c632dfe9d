import type { FitGapTableRow } from '../../../shared/contract/fit-gap-tables.ts'
import { defaultJudgements } from '../../../shared/domain/default-judgements.ts'
import { createTranslate } from '../../../shared/i18n/translate.ts'
import { blankRow } from '../../../renderer/features/fitgap-table/rows/blank-row.ts'
import { tableColumns } from '../../../renderer/features/fitgap-table/sheet/table-columns.ts'

export const translate = createTranslate('ja')
export const judgements = defaultJudgements(translate)
export const references = ['spec', 'package', 'package'].map((kind, index) => ({
  id: `reference-${index}`, kind: kind as 'spec' | 'package', target: `target-${index}`, name: `相手${index + 1}`, newer: null, isGone: false,
}))
/** The columns a user sees without asking for more. */
export const columns = tableColumns(references, judgements, translate).filter(({ isExtra }) => !isExtra)

/** Rows as a whole 業務 has them: words in most cells, a judgement or a suggestion against each reference. */
export function tableRows(count: number): FitGapTableRow[] {
  return Array.from({ length: count }, (_, index) => {
    const row = blankRow(`row-${index}`, { name: `届出書${index + 1}の記載内容を確かめて、不備があれば補正を求める`, middle: `中項目${Math.floor(index / 20) + 1}`, owner: `第${index % 7}係` }, references, index + 1)
    return {
      ...row,
      functions: [{ kind: 'function', code: String(index).padStart(7, '0') }],
      cells: row.cells.map((cell, at) => ({
        ...cell,
        judgement: (index + at) % 3 === 0 ? 'fit' : '',
        difference: index % 2 === 0 ? '現行は窓口で紙を確かめます。標準は画面で照会します。' : '',
        suggestion: { judgement: 'partial', reason: '' },
      })),
    }
  })
}
