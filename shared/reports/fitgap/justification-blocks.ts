import type { FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../contract/reports.ts'
import type { Locale, Translate } from '../../i18n/translate.ts'
import { reportBlocks } from '../report-blocks.ts'
import { dayText, orUnwritten } from '../report-words.ts'

/** ③ 追加開発 with its reason, which the rule of the method asks to stand in every document (domain.md, section 3); says so where there is none. */
export function justificationBlocks(views: readonly FitGapTableView[], level: 1 | 2 | 3, locale: Locale, translate: Translate): ReportBlock[] {
  const rows = views.flatMap((view) => view.rows.filter(({ treatment }) => treatment === '3').map((row) => ({ row, table: view.summary.name })))
  const heading = reportBlocks.heading(level, translate('reports.justification.title'))
  if (rows.length === 0) return [heading, reportBlocks.paragraph(translate('reports.justification.none'))]
  return [
    heading,
    reportBlocks.note(translate('reports.justification.rule')),
    reportBlocks.table(
      translate('reports.justification.caption', { count: rows.length }),
      [
        ...(views.length > 1 ? [{ header: translate('reports.column.table'), width: 10 }] : []),
        { header: translate('reports.column.number'), width: 3, align: 'right' as const },
        { header: translate('reports.column.row'), width: 12 },
        { header: translate('reports.column.justification'), width: 18 },
        { header: translate('reports.column.content'), width: 11 },
        { header: translate('reports.column.decider'), width: 8 },
      ],
      rows.map(({ row, table }) => [
        ...(views.length > 1 ? [table] : []),
        String(row.number),
        row.name,
        orUnwritten(row.justification, translate),
        orUnwritten(row.treatmentContent, translate),
        [row.decider, dayText(row.decidedAt?.slice(0, 10) ?? null, locale)].filter((text) => text !== '').join('\n'),
      ]),
      rows.map((_, row) => ({ row, column: views.length > 1 ? 3 : 2 })),
    ),
  ]
}
