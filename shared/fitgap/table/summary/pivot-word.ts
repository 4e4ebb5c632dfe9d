import type { FitGapRowKind, FitGapTableRow } from '../../../contract/fit-gap-tables.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { treatmentSymbols, type Treatment } from '../../judgement/treatment.ts'
import type { PivotField } from './pivot-table.ts'

/** A value that rows are put together by, as people read it. */
export function pivotWord(field: PivotField, value: string, translate: Translate): string {
  if (value === '') return translate('fitgapTable.blank')
  if (field === 'kind') return translate(`fitGapTables.kind.${value as FitGapRowKind}`)
  if (field === 'state') return translate(`fitGapTables.state.${value as FitGapTableRow['state']}`)
  if (field === 'treatment') return `${treatmentSymbols[value as Treatment]} ${translate(`fitgap.treatment.${value as Treatment}`)}`
  return value
}
