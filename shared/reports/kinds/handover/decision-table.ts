import type { FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'
import { isDecided } from '../requirements/function-requirements.ts'

const { heading, list, paragraph, table } = reportBlocks

/** What was decided row by row, with its reason, by whom and when. */
export function decisionTable({ summary, rows, judgements }: FitGapTableView, translate: Translate): ReportBlock[] {
  const words = new Map(judgements.map(({ key, symbol, name }) => [key, `${symbol} ${name}`]))
  const letters = new Map(summary.references.map(({ id }, index) => [id, referenceLetter(index)]))
  const decided = rows.filter(isDecided)
  if (decided.length === 0) return [heading(2, summary.name), paragraph(translate('handoverReport.noDecisions'))]
  const lines = decided.map((row) => {
    const judged = row.cells.filter(({ judgement }) => judgement !== '')
    return [
      String(row.number),
      row.name,
      [...Map.groupBy(judged, ({ judgement }) => judgement)]
        .map(([judgement, cells]) => translate('handoverReport.judged', { reference: cells.map(({ reference }) => letters.get(reference) ?? '').join('・'), judgement: words.get(judgement) ?? judgement }))
        .join('\n'),
      row.treatment === '' ? '' : translate(`requirementReport.treatment.${row.treatment}`),
      [...judged.map(({ difference }) => difference), row.necessityReason, row.justification, row.treatmentContent, row.remedy].filter(Boolean).join('\n'),
      decision(row.decider, row.decidedAt) || judged.map(({ decider, decidedAt }) => decision(decider, decidedAt)).find(Boolean) || '',
    ]
  })
  return [
    heading(2, summary.name),
    paragraph(translate('handoverReport.letters')),
    list(summary.references.map(({ id, name }) => translate('handoverReport.letter', { letter: letters.get(id) ?? '', name }))),
    table(
      translate('handoverReport.decisionsOf', { decided: decided.length, rows: rows.length }),
      [
        { header: translate('requirementReport.column.number'), width: 3, align: 'right' },
        { header: translate('requirementReport.column.item'), width: 10 },
        { header: translate('handoverReport.column.judgement'), width: 9 },
        { header: translate('handoverReport.column.treatment'), width: 7 },
        { header: translate('handoverReport.column.why'), width: 12 },
        { header: translate('handoverReport.column.decided'), width: 6 },
      ],
      lines,
      decided.flatMap((row, index) => (row.treatment === '3' ? [{ row: index, column: 4 }] : [])),
    ),
  ]
}

/** A, B … Z, AA: a column of full names would be wider than the page. */
function referenceLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${referenceLetter(Math.floor(index / 26) - 1)}${last}`
}

function decision(decider: string, decidedAt: string | null): string {
  return [decider, decidedAt?.slice(0, 10) ?? ''].filter(Boolean).join('\n')
}
