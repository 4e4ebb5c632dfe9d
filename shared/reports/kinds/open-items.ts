import type { FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { Issue } from '../../contract/issues.ts'
import type { Locale, Translate } from '../../i18n/translate.ts'
import { justificationBlocks } from '../fitgap/justification-blocks.ts'
import { openReasonKinds, openReasons } from '../fitgap/open-reasons.ts'
import { reportBlocks, type TableColumn } from '../report-blocks.ts'
import type { ReportDraft } from '../report-draft.ts'
import { dayText, orUnwritten } from '../report-words.ts'

/** What 未決事項 is made from. `day` (YYYY-MM-DD) is the day on which something is overdue or not. */
export interface OpenItemsInput {
  tables: FitGapTableView[]
  issues: (Issue & { area: string; procedure: string })[]
  day: string
  locale: Locale
}

/** 未決事項: what is undecided, to be judged again, to be clarified or overdue in the Fit & Gap tables, and 課題 that are not done, with owner and date. */
export function buildOpenItems({ tables, issues, day, locale }: OpenItemsInput, translate: Translate): ReportDraft {
  const open = tables.map((view) => ({ view, rows: view.rows.map((row) => ({ row, reasons: openReasons(view, row, day, translate) })).filter(({ reasons }) => reasons.length > 0) }))
  const unfinished = issues.filter(({ state }) => state !== 'done')
  const all = open.flatMap(({ rows }) => rows.flatMap(({ reasons }) => reasons))
  const counts = openReasonKinds.map((kind) => ({ kind, count: all.filter((reason) => reason.kind === kind).length }))
  const ownerless = open.flatMap(({ rows }) => rows).filter(({ row }) => row.owner === '').length + unfinished.filter(({ owner }) => owner === '').length
  const due = (date: string | null, isDone: boolean) =>
    date === null ? orUnwritten('', translate) : `${dayText(date, locale)}${!isDone && date < day ? `\n${translate('reports.open.isOverdue')}` : ''}`
  return {
    title: translate('reports.kind.open-items'),
    subtitle: tables.length === 1 ? tables[0]!.summary.name : '',
    facts: [],
    notes: ownerless > 0 ? [{ reason: 'reports.note.ownerless', values: { count: ownerless } }] : [],
    blocks: [
      reportBlocks.heading(1, translate('reports.openItems.summary')),
      reportBlocks.paragraph(translate('reports.openItems.intro', { day: dayText(day, locale) })),
      reportBlocks.table(translate('reports.openItems.counts'), [{ header: translate('reports.openItems.kind'), width: 30 }, { header: translate('reports.count'), width: 8, align: 'right' }], [
        ...counts.map(({ kind, count }) => [translate(`reports.open.name.${kind}`), String(count)]),
        [translate('reports.openItems.issues'), String(unfinished.length)],
      ]),
      ...open.flatMap(({ view, rows }) => [
        reportBlocks.heading(1, translate('reports.openItems.ofTable', { name: view.summary.name })),
        rows.length === 0
          ? reportBlocks.paragraph(translate('reports.openItems.none'))
          : reportBlocks.table(
              translate('reports.openItems.ofTable', { name: view.summary.name }),
              columns(translate),
              rows.map(({ row, reasons }) => [
                String(row.number), row.middle, row.name, reasons.map(({ text }) => text).join('\n'), orUnwritten(row.owner, translate), due(row.dueDate, row.state === 'done'), row.note,
              ]),
            ),
      ]),
      ...(tables.length === 0 ? [] : justificationBlocks(tables, 1, locale, translate)),
      reportBlocks.heading(1, translate('reports.openItems.issues')),
      unfinished.length === 0
        ? reportBlocks.paragraph(translate('reports.openItems.none'))
        : reportBlocks.table(
            translate('reports.openItems.issues'),
            [
              { header: translate('reports.column.procedure'), width: 10 },
              { header: translate('issues.column.text'), width: 24 },
              { header: translate('issues.column.state'), width: 6 },
              { header: translate('reports.column.owner'), width: 8 },
              { header: translate('reports.column.due'), width: 10 },
              { header: translate('reports.column.note'), width: 14 },
            ],
            unfinished.map((issue) => [issue.procedure, issue.text, translate(`issues.state.${issue.state}`), orUnwritten(issue.owner, translate), due(issue.dueDate, false), issue.note]),
          ),
    ],
  }
}

function columns(translate: Translate): TableColumn[] {
  return [
    { header: translate('reports.column.number'), width: 4, align: 'right' },
    { header: translate('reports.column.middle'), width: 10 },
    { header: translate('reports.column.row'), width: 20 },
    { header: translate('reports.openItems.reason'), width: 22 },
    { header: translate('reports.column.owner'), width: 8 },
    { header: translate('reports.column.due'), width: 10 },
    { header: translate('reports.column.note'), width: 14 },
  ]
}
