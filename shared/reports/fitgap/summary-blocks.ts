import type { FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../contract/reports.ts'
import type { Translate } from '../../i18n/translate.ts'
import { reportBlocks } from '../report-blocks.ts'
import { treatmentText } from './fit-gap-texts.ts'

/** The counts of one table: judgements per reference, the four means, and how much people have decided. The machine's suggestions are never counted. */
export function summaryBlocks(view: FitGapTableView, translate: Translate): ReportBlock[] {
  const references = view.summary.references.filter(({ isGone }) => !isGone)
  const count = (reference: string, test: (judgement: string) => boolean) =>
    view.rows.filter((row) => test(row.cells.find((cell) => cell.reference === reference)?.judgement ?? '')).length
  const rejudge = (reference: string) => view.rows.filter((row) => row.cells.some((cell) => cell.reference === reference && cell.rejudge !== null)).length
  const treatments = (['1', '2', '3', '4'] as const).map((treatment) => [treatmentText(treatment, translate), String(view.rows.filter((row) => row.treatment === treatment).length)])
  return [
    reportBlocks.paragraph(
      translate('reports.summary.intro', { rows: view.rows.length, references: references.length === 0 ? translate('reports.summary.noReference') : references.map(({ name }) => name).join('、') }),
    ),
    ...(references.length === 0
      ? []
      : [
          reportBlocks.table(
            translate('reports.summary.judgements'),
            [
              { header: translate('reports.summary.reference'), width: 13 },
              ...view.judgements.map(({ symbol, name }) => ({ header: `${symbol} ${name}`, width: 4, align: 'right' as const })),
              { header: translate('reports.judgement.none'), width: 4, align: 'right' as const },
              { header: translate('reports.judgement.rejudge'), width: 5, align: 'right' as const },
              { header: translate('reports.summary.decided'), width: 5, align: 'right' as const },
            ],
            references.map(({ id, name }) => [
              name,
              ...view.judgements.map(({ key }) => String(count(id, (judgement) => judgement === key))),
              String(count(id, (judgement) => judgement === '')),
              String(rejudge(id)),
              share(count(id, (judgement) => judgement !== ''), view.rows.length),
            ]),
          ),
        ]),
    reportBlocks.table(translate('reports.summary.treatments'), [{ header: translate('reports.column.treatment'), width: 16 }, { header: translate('reports.count'), width: 6, align: 'right' }], [
      ...treatments,
      [translate('reports.summary.noTreatment'), String(view.rows.filter(({ treatment }) => treatment === '').length)],
    ]),
  ]
}

/** Whole per cent; a dash of nothing, for no row is no 0 %. */
function share(part: number, whole: number): string {
  return whole === 0 ? '－' : `${Math.round((100 * part) / whole)}%`
}
