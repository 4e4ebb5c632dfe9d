import type { FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { RegisterSheet } from '../../../register/register.ts'
import { treatments, treatmentSymbols } from '../../judgement/treatment.ts'
import { pivotTable, type PivotField } from './pivot-table.ts'
import { pivotWord } from './pivot-word.ts'
import { fitShare } from './role-counts.ts'

/** The counts of まとめ as one sheet: a line per value of the field and one for all rows; shares of fit in percent, blank where nothing is judged. */
export function pivotSheet(view: FitGapTableView, field: PivotField, translate: Translate): RegisterSheet {
  const lines = pivotTable(view, field)
  const whole = pivotTable({ ...view, rows: view.rows.map((row) => ({ ...row, middle: '' })) }, 'middle')
  const valuesOf = (line: (typeof lines)[number]) => [
    line.rows.length,
    ...line.references.flatMap((counts) => {
      const share = fitShare(counts)
      return [...view.judgements.map(({ key }) => counts.judgements[key] ?? 0), counts.open, counts.rejudge, share === null ? '' : Math.round(share * 100)]
    }),
    ...treatments.map((treatment) => line.treatments[treatment]),
  ]
  return {
    name: translate('fitgapSummary.title'),
    columns: [
      { title: translate(`fitGapTables.column.${field}`), width: 28 },
      { title: translate('fitgapSummary.rows'), width: 8 },
      ...view.summary.references.flatMap(({ name }) => [
        ...view.judgements.map(({ symbol, name: word }) => ({ title: `${name}\n${symbol} ${word}`, width: 12 })),
        { title: `${name}\n${translate('fitgap.state.open')}`, width: 12 },
        { title: `${name}\n${translate('fitgap.state.rejudge')}`, width: 12 },
        { title: `${name}\n${translate('fitgapSummary.share')}`, width: 12 },
      ]),
      ...treatments.map((treatment) => ({ title: `${treatmentSymbols[treatment]} ${translate(`fitgap.treatment.${treatment}`)}`, width: 12 })),
    ],
    rows: [
      ...lines.map((line) => [pivotWord(field, line.value, translate), ...valuesOf(line)]),
      ...whole.map((line) => [translate('fitgapSummary.whole'), ...valuesOf(line)]),
    ],
  }
}
