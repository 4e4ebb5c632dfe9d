import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { formatDate } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { useRowWords } from '../comparison/row-words.ts'
import type { SideWords } from '../comparison/side-words.ts'
import { columnLabels, type ColumnId } from './columns.ts'

export interface CellText {
  /** What a screen reader says of a cell: 「11行、判定、未判定、案は一部適合」. */
  spoken(row: AnalysisRow, column: ColumnId): string
  /** What goes into the clipboard: the value alone, one line per step, empty where nothing is written. */
  copied(row: AnalysisRow, column: ColumnId): string
}

export function useCellText(words: SideWords): CellText {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const { rowTitle } = useRowWords(words)
  const empty = translate('compare.empty')
  const names = (steps: AnalysisRow['asis'], side: string) =>
    steps.length === 0 ? translate('compare.notOnSide', { side }) : steps.map(({ name }) => name || translate('fitgap.unnamed')).join('、')
  const date = (value: string | null) => (value === null ? empty : formatDate(new Date(value.length === 10 ? `${value}T00:00` : value), locale))

  const valueOf = (row: AnalysisRow, column: ColumnId): string => {
    const { decision } = row
    switch (column) {
      case 'reference':
        return [names(row.standard, words.reference), ...new Set(row.functions.map(({ functionId }) => functionId))].join(' ')
      case 'subject':
        return names(row.asis, words.subject)
      case 'difference':
        return row.isCorrected ? `${translate('compare.byHand')} ${row.difference}` : row.difference
      case 'suggestion':
        return translate(`fitgap.judgement.${row.suggestion.judgement}`)
      case 'judgement': {
        const decided = decision.judgement === null ? translate('fitgap.state.open') : translate(`fitgap.judgement.${decision.judgement}`)
        const state = row.state === 'rejudge' ? `${translate('fitgap.state.rejudge')}、` : ''
        return translate('compare.say.judgement', { judgement: `${state}${decided}`, suggestion: translate(`fitgap.judgement.${row.suggestion.judgement}`) })
      }
      case 'treatment':
        return decision.treatment === null ? empty : `${treatmentSymbols[decision.treatment]} ${translate(`fitgap.treatment.${decision.treatment}`)}`
      case 'reason':
        return decision.reason || empty
      case 'decider':
        return decision.decider || empty
      case 'decidedOn':
        return date(row.decidedAt)
      case 'dueDate':
        return date(decision.dueDate)
      case 'state':
        return translate(`fitgap.state.${row.state}`)
      case 'number':
        return ''
    }
  }
  const spoken = (row: AnalysisRow, column: ColumnId) => {
    if (column === 'number') return rowTitle(row)
    const label = translate(columnLabels[column], { side: column === 'subject' ? words.subject : words.reference })
    return translate('compare.say.cell', { number: row.number, column: label, value: valueOf(row, column) })
  }
  const copied = (row: AnalysisRow, column: ColumnId) => {
    const { decision } = row
    if (column === 'number') return String(row.number)
    if (column === 'reference') return row.standard.map(({ name }) => name).join('\n')
    if (column === 'subject') return row.asis.map(({ name }) => name).join('\n')
    if (column === 'difference') return row.difference
    if (column === 'judgement') return decision.judgement === null ? '' : translate(`fitgap.judgement.${decision.judgement}`)
    if (column === 'decidedOn') return row.decidedAt?.slice(0, 10) ?? ''
    if (column === 'dueDate') return decision.dueDate ?? ''
    const value = valueOf(row, column)
    return value === empty ? '' : value
  }
  return { spoken, copied }
}
