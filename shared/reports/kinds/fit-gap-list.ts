import type { FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../contract/reports.ts'
import type { Locale, Translate } from '../../i18n/translate.ts'
import { differenceText, judgementText, necessityText, treatmentText } from '../fitgap/fit-gap-texts.ts'
import { fitGapReport, type FitGapReportInput } from '../fitgap/fit-gap-report.ts'
import { summaryBlocks } from '../fitgap/summary-blocks.ts'
import { reportBlocks } from '../report-blocks.ts'
import type { ReportDraft } from '../report-draft.ts'
import { dayText } from '../report-words.ts'

/** Fit&Gap 一覧: counts, then every row with its judgement per reference, differences and means. */
export function buildFitGapList(input: FitGapReportInput, translate: Translate): ReportDraft {
  return fitGapReport(
    'fitgap',
    input,
    (view, level) => [
      reportBlocks.heading(level, translate('reports.summary.title')),
      ...summaryBlocks(view, translate),
      reportBlocks.heading(level, translate('reports.fitgap.rows')),
      ...rowsTable(view, input.locale, translate),
    ],
    translate,
  )
}

function rowsTable(view: FitGapTableView, locale: Locale, translate: Translate): ReportBlock[] {
  if (view.rows.length === 0) return [reportBlocks.paragraph(translate('reports.fitgap.noRows'))]
  const references = view.summary.references
  const treatment = 4 + references.length + 1
  return [
    reportBlocks.table(
      translate('reports.fitgap.caption', { name: view.summary.name }),
      [
        { header: translate('reports.column.number'), width: 3, align: 'right' },
        { header: translate('reports.column.middle'), width: 7 },
        { header: translate('reports.column.row'), width: 14 },
        { header: translate('reports.column.practice'), width: 11 },
        ...references.map(({ name }) => ({ header: name, width: 7 })),
        { header: translate('reports.column.difference'), width: 17 },
        { header: translate('reports.column.treatment'), width: 8 },
        { header: translate('reports.column.content'), width: 15 },
        { header: translate('reports.column.ownerDue'), width: 9 },
      ],
      view.rows.map((row) => [
        String(row.number),
        row.middle,
        row.name,
        row.currentPractice,
        ...references.map(({ id }) => judgementText(view, row.cells.find(({ reference }) => reference === id), translate)),
        differenceText(view, row.cells, translate),
        [row.necessity === '' ? '' : translate('reports.necessityIs', { necessity: necessityText(row.necessity, translate) }), treatmentText(row.treatment, translate)].filter((text) => text !== '').join('\n'),
        [
          row.treatmentContent,
          row.treatment === '3' ? translate('reports.justificationIs', { text: row.justification }) : '',
          row.treatment === '4' && row.remedy !== '' ? translate('reports.remedyIs', { text: row.remedy }) : '',
        ].filter((text) => text !== '').join('\n'),
        [row.owner, dayText(row.dueDate, locale)].filter((text) => text !== '').join('\n'),
      ]),
      view.rows.flatMap((row, index) => (row.treatment === '3' ? [{ row: index, column: treatment }, { row: index, column: treatment + 1 }] : [])),
    ),
  ]
}
