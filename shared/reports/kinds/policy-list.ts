import type { FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../contract/reports.ts'
import type { Locale, Translate } from '../../i18n/translate.ts'
import { differenceText, necessityText, treatmentSigns, treatmentText } from '../fitgap/fit-gap-texts.ts'
import { fitGapReport, type FitGapReportInput } from '../fitgap/fit-gap-report.ts'
import { justificationBlocks } from '../fitgap/justification-blocks.ts'
import { reportBlocks, type TableColumn } from '../report-blocks.ts'
import type { ReportDraft } from '../report-draft.ts'
import { dayText, orUnwritten } from '../report-words.ts'

/** 対応方針一覧: ③ with its reasons first, then each of the other means, then what is not needed any more. */
export function buildPolicyList(input: FitGapReportInput, translate: Translate): ReportDraft {
  return fitGapReport(
    'policy',
    input,
    (view, level) => [
      ...(level === 1 ? [reportBlocks.heading(1, translate('reports.policy.summary')), ...totals(view, translate)] : totals(view, translate)),
      ...justificationBlocks([view], level, input.locale, translate),
      ...(['1', '2', '4'] as const).flatMap((treatment) => [
        reportBlocks.heading(level, translate('reports.policy.of', { treatment: treatmentText(treatment, translate) })),
        ...rowsOf(view, treatment, input.locale, translate),
      ]),
      reportBlocks.heading(level, translate('reports.policy.dropped')),
      ...droppedRows(view, translate),
    ],
    translate,
  )
}

function totals(view: FitGapTableView, translate: Translate): ReportBlock[] {
  const count = (treatment: string) => String(view.rows.filter((row) => row.treatment === treatment).length)
  return [
    reportBlocks.paragraph(translate('reports.policy.rule')),
    reportBlocks.table(
      translate('reports.summary.treatments'),
      (['1', '2', '3', '4'] as const).map((treatment) => ({ header: treatmentText(treatment, translate), width: 10, align: 'right' as const })),
      [(['1', '2', '3', '4'] as const).map(count)],
    ),
  ]
}

function rowsOf(view: FitGapTableView, treatment: '1' | '2' | '4', locale: Locale, translate: Translate): ReportBlock[] {
  const rows = view.rows.filter((row) => row.treatment === treatment)
  if (rows.length === 0) return [reportBlocks.paragraph(translate('reports.none'))]
  const columns: TableColumn[] = [
    { header: translate('reports.column.number'), width: 3, align: 'right' },
    { header: translate('reports.column.middle'), width: 8 },
    { header: translate('reports.column.row'), width: 16 },
    { header: translate('reports.column.difference'), width: 18 },
    { header: translate('reports.column.content'), width: 18 },
    ...(treatment === '4' ? [{ header: translate('reports.column.remedy'), width: 14 }] : []),
    { header: translate('reports.column.transition'), width: 11 },
    { header: translate('reports.column.owner'), width: 7 },
    { header: translate('reports.column.due'), width: 9 },
  ]
  return [
    reportBlocks.table(
      translate('reports.policy.caption', { sign: treatmentSigns[treatment], count: rows.length }),
      columns,
      rows.map((row) => [
        String(row.number), row.middle, row.name, differenceText(view, row.cells, translate), orUnwritten(row.treatmentContent, translate),
        ...(treatment === '4' ? [orUnwritten(row.remedy, translate)] : []),
        [row.transition, dayText(row.transitionUntil, locale)].filter((text) => text !== '').join('\n'),
        orUnwritten(row.owner, translate), row.dueDate === null ? orUnwritten('', translate) : dayText(row.dueDate, locale),
      ]),
    ),
  ]
}

function droppedRows(view: FitGapTableView, translate: Translate): ReportBlock[] {
  const rows = view.rows.filter(({ necessity }) => necessity === 'not-needed')
  if (rows.length === 0) return [reportBlocks.paragraph(translate('reports.none'))]
  return [
    reportBlocks.table(
      translate('reports.policy.droppedCaption', { count: rows.length }),
      [
        { header: translate('reports.column.number'), width: 3, align: 'right' },
        { header: translate('reports.column.row'), width: 18 },
        { header: translate('reports.column.necessity'), width: 5 },
        { header: translate('reports.column.reason'), width: 22 },
      ],
      rows.map((row) => [String(row.number), row.name, necessityText(row.necessity, translate), orUnwritten(row.necessityReason, translate)]),
    ),
  ]
}
