import type { FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../contract/reports.ts'
import type { Translate } from '../../i18n/translate.ts'
import { numberRanges } from '../number-ranges.ts'
import { reportBlocks } from '../report-blocks.ts'
import { openReasonKinds, openReasons } from './open-reasons.ts'

/** What is not decided yet in these tables, in short, with the numbers of the rows; says so where everything is, and where no table says anything. */
export function undecidedBlocks(views: readonly FitGapTableView[], level: 1 | 2 | 3, day: string, translate: Translate): ReportBlock[] {
  const heading = reportBlocks.heading(level, translate('reports.undecided.title'))
  if (views.length === 0) return [heading, reportBlocks.paragraph(translate('reports.undecided.noTable'))]
  const lines = views.flatMap((view) => {
    const open = view.rows.flatMap((row) => openReasons(view, row, day, translate).map(({ kind }) => ({ kind, number: row.number })))
    return openReasonKinds.flatMap((kind) => {
      const numbers = open.filter((reason) => reason.kind === kind).map(({ number }) => number)
      if (numbers.length === 0) return []
      return [[view.summary.name, translate(`reports.open.name.${kind}`), String(numbers.length), numberRanges(numbers.toSorted((one, other) => one - other))]]
    })
  })
  if (lines.length === 0) return [heading, reportBlocks.paragraph(translate('reports.undecided.none'))]
  const isOne = views.length === 1
  return [
    heading,
    reportBlocks.paragraph(translate('reports.undecided.intro')),
    reportBlocks.table(
      translate('reports.undecided.caption'),
      [
        ...(isOne ? [] : [{ header: translate('reports.column.table'), width: 12 }]),
        { header: translate('reports.openItems.kind'), width: 12 },
        { header: translate('reports.count'), width: 5, align: 'right' as const },
        { header: translate('reports.undecided.numbers'), width: 20 },
      ],
      lines.map((line) => (isOne ? line.slice(1) : line)),
    ),
  ]
}
