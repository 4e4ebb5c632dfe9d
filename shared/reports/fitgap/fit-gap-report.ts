import type { FitGapCell, FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { ReportBlock, ReportKind } from '../../contract/reports.ts'
import type { Locale, Translate } from '../../i18n/translate.ts'
import { tableRowState } from '../../fitgap/table/table-row-state.ts'
import { reportBlocks } from '../report-blocks.ts'
import type { ReportDraft } from '../report-draft.ts'
import { justificationBlocks } from './justification-blocks.ts'
import { undecidedBlocks } from './undecided-blocks.ts'

/** What the documents over Fit & Gap tables are made from. `day`: YYYY-MM-DD. */
export interface FitGapReportInput {
  tables: FitGapTableView[]
  day: string
  locale: Locale
}

type TableBlocks = (view: FitGapTableView, level: 1 | 2) => ReportBlock[]

/**
 * The frame of a document over one or several tables: what `blocks` says of each, then ③ with its reasons and what is undecided, which stand in
 * every document. With several tables each is a chapter.
 */
export function fitGapReport(kind: ReportKind, { tables, day, locale }: FitGapReportInput, blocks: TableBlocks, translate: Translate): ReportDraft {
  const isOne = tables.length === 1
  const undecided = tables.reduce((sum, view) => sum + openRows(view), 0)
  const rejudge = tables.reduce((sum, view) => sum + rowsWith(view, (cell) => cell.rejudge !== null), 0)
  return {
    title: translate(`reports.kind.${kind}`),
    subtitle: isOne ? tables[0]!.summary.name : '',
    facts: isOne ? factsOf(tables[0]!, translate) : [],
    blocks: [
      ...tables.flatMap((view) => (isOne ? blocks(view, 1) : [reportBlocks.heading(1, view.summary.name), ...blocks(view, 2)])),
      ...(kind === 'policy' ? [] : justificationBlocks(tables, 1, locale, translate)),
      ...undecidedBlocks(tables, 1, day, translate),
    ],
    notes: [
      ...(tables.length === 0 ? [{ reason: 'reports.undecided.noTable', values: {} }] : []),
      ...(undecided > 0 ? [{ reason: 'reports.note.undecided', values: { count: undecided } }] : []),
      ...(rejudge > 0 ? [{ reason: 'reports.note.rejudge', values: { count: rejudge } }] : []),
    ],
  }
}

/** Rows that nobody has judged, counted as on the screens; a main reference that is gone asks for nothing. */
function openRows({ rows, summary }: FitGapTableView): number {
  return summary.references[0]?.isGone === true ? 0 : rows.filter((row) => tableRowState(row) === 'open').length
}

/** Rows in which it is true of a cell; references that are gone count for nothing. */
function rowsWith({ rows, summary }: FitGapTableView, test: (cell: FitGapCell) => boolean): number {
  const gone = new Set(summary.references.filter(({ isGone }) => isGone).map(({ id }) => id))
  return rows.filter(({ cells }) => cells.some((cell) => !gone.has(cell.reference) && test(cell))).length
}

function factsOf({ summary }: FitGapTableView, translate: Translate): ReportDraft['facts'] {
  return [
    { label: translate('reports.fact.area'), value: [summary.areaName, summary.procedureName].filter((name) => name !== '').join('　') },
    { label: translate('reports.fact.references'), value: summary.references.map(({ name }) => name).join('\n') || translate('reports.unwritten') },
  ]
}
