import type { FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../../contract/reports.ts'
import type { Locale, Translate } from '../../../i18n/translate.ts'
import { treatmentText } from '../../fitgap/fit-gap-texts.ts'
import { reportBlocks } from '../../report-blocks.ts'
import { dayText } from '../../report-words.ts'
import { isDecided } from '../requirements/function-requirements.ts'

const { heading, list, paragraph, table } = reportBlocks

/** What was decided row by row, with its reason, by whom and when. */
export function decisionTable({ summary, rows, judgements }: FitGapTableView, locale: Locale, translate: Translate): ReportBlock[] {
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
      treatmentText(row.treatment, translate),
      [
        ...judged.map(({ difference }) => difference),
        row.necessityReason,
        row.justification === '' ? '' : translate('reports.justificationIs', { text: row.justification }),
        row.treatmentContent,
        row.remedy === '' ? '' : translate('reports.remedyIs', { text: row.remedy }),
      ].filter(Boolean).join('\n'),
      decision(row.decider, row.decidedAt, locale) || judged.map(({ decider, decidedAt }) => decision(decider, decidedAt, locale)).find(Boolean) || '',
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

function decision(decider: string, decidedAt: string | null, locale: Locale): string {
  return [decider, dayText(decidedAt?.slice(0, 10) ?? null, locale)].filter(Boolean).join('\n')
}
