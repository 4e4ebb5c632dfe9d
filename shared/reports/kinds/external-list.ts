import type { FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../contract/reports.ts'
import type { Locale, Translate } from '../../i18n/translate.ts'
import { treatmentText } from '../fitgap/fit-gap-texts.ts'
import { fitGapReport, type FitGapReportInput } from '../fitgap/fit-gap-report.ts'
import { reportBlocks } from '../report-blocks.ts'
import type { ReportDraft } from '../report-draft.ts'
import { dayText, orUnwritten } from '../report-words.ts'

/** 外付け・EUC 一覧: systems beside the package, what staff make themselves (EUC), and the other systems whose I/F is touched. */
export function buildExternalList(input: FitGapReportInput, translate: Translate): ReportDraft {
  return fitGapReport(
    'external',
    input,
    (view, level) => [
      reportBlocks.heading(level, translate('reports.external.systems')),
      ...rowsOf(view, 'externalSystem', input.locale, translate),
      reportBlocks.heading(level, translate('reports.external.euc')),
      ...rowsOf(view, 'endUserComputing', input.locale, translate),
      reportBlocks.heading(level, translate('reports.external.interfaces')),
      ...interfaces(view, translate),
    ],
    translate,
  )
}

function rowsOf(view: FitGapTableView, field: 'externalSystem' | 'endUserComputing', locale: Locale, translate: Translate): ReportBlock[] {
  const rows = view.rows.filter((row) => row[field].trim() !== '')
  if (rows.length === 0) return [reportBlocks.paragraph(translate('reports.none'))]
  return [
    reportBlocks.table(
      translate(`reports.external.caption.${field}`, { count: rows.length }),
      [
        { header: translate('reports.column.number'), width: 3, align: 'right' },
        { header: translate('reports.column.middle'), width: 9 },
        { header: translate('reports.column.row'), width: 16 },
        { header: translate(`reports.column.${field}`), width: 20 },
        { header: translate('reports.column.treatment'), width: 10 },
        { header: translate('reports.column.content'), width: 16 },
        { header: translate('reports.column.owner'), width: 8 },
        { header: translate('reports.column.due'), width: 9 },
      ],
      rows.map((row) => [
        String(row.number), row.middle, row.name, row[field], treatmentText(row.treatment, translate), row.treatmentContent, orUnwritten(row.owner, translate),
        row.dueDate === null ? orUnwritten('', translate) : dayText(row.dueDate, locale),
      ]),
    ),
  ]
}

function interfaces(view: FitGapTableView, translate: Translate): ReportBlock[] {
  const names = new Map(view.summary.references.map(({ id, name }) => [id, name]))
  const touched = view.rows.flatMap((row) => row.cells.filter(({ interfaceSystem }) => interfaceSystem !== '').map((cell) => ({ row, cell })))
  if (touched.length === 0) return [reportBlocks.paragraph(translate('reports.none'))]
  return [
    reportBlocks.table(
      translate('reports.external.caption.interfaces', { count: touched.length }),
      [
        { header: translate('reports.column.number'), width: 3, align: 'right' },
        { header: translate('reports.column.row'), width: 15 },
        { header: translate('reports.summary.reference'), width: 10 },
        { header: translate('reports.column.interfaceSystem'), width: 12 },
        { header: translate('reports.column.interfaceChange'), width: 8 },
      ],
      touched.map(({ row, cell }) => [
        String(row.number), row.name, names.get(cell.reference) ?? '', cell.interfaceSystem, translate(`reports.interfaceChange.${cell.interfaceChange === '' ? 'unknown' : cell.interfaceChange}`),
      ]),
    ),
  ]
}
