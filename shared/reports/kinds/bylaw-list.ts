import type { FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../contract/reports.ts'
import type { Locale, Translate } from '../../i18n/translate.ts'
import { treatmentText } from '../fitgap/fit-gap-texts.ts'
import { fitGapReport, type FitGapReportInput } from '../fitgap/fit-gap-report.ts'
import { reportBlocks } from '../report-blocks.ts'
import type { ReportDraft } from '../report-draft.ts'
import { dayText, orUnwritten } from '../report-words.ts'

/** 例規改正一覧: rows for which an ordinance or rule has to be amended, by date, and those where nobody knows yet. */
export function buildBylawList(input: FitGapReportInput, translate: Translate): ReportDraft {
  return fitGapReport(
    'bylaws',
    input,
    (view, level) => [
      reportBlocks.heading(level, translate('reports.bylaws.needed')),
      ...rowsOf(view, 'needed', input.locale, translate),
      reportBlocks.heading(level, translate('reports.bylaws.unknown')),
      ...rowsOf(view, 'unknown', input.locale, translate),
    ],
    translate,
  )
}

function rowsOf(view: FitGapTableView, bylaw: 'needed' | 'unknown', locale: Locale, translate: Translate): ReportBlock[] {
  const rows = view.rows.filter((row) => row.bylaw === bylaw).toSorted((one, other) => (one.bylawDue ?? '9').localeCompare(other.bylawDue ?? '9') || one.number - other.number)
  if (rows.length === 0) return [reportBlocks.paragraph(translate('reports.none'))]
  return [
    reportBlocks.table(
      translate(`reports.bylaws.caption.${bylaw}`, { count: rows.length }),
      [
        { header: translate('reports.column.number'), width: 3, align: 'right' },
        { header: translate('reports.column.middle'), width: 9 },
        { header: translate('reports.column.row'), width: 17 },
        { header: translate('reports.column.bylaw'), width: 22 },
        { header: translate('reports.column.bylawDue'), width: 10 },
        { header: translate('reports.column.treatment'), width: 10 },
        { header: translate('reports.column.owner'), width: 8 },
        { header: translate('reports.column.note'), width: 12 },
      ],
      rows.map((row) => [
        String(row.number), row.middle, row.name, orUnwritten(row.bylawContent, translate), row.bylawDue === null ? orUnwritten('', translate) : dayText(row.bylawDue, locale),
        treatmentText(row.treatment, translate), orUnwritten(row.owner, translate), row.note,
      ]),
    ),
  ]
}
