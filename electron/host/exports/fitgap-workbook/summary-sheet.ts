import { judgements } from '../../../../shared/fitgap/judgement/judgement.ts'
import { rowStates } from '../../../../shared/fitgap/judgement/row-state.ts'
import { treatments } from '../../../../shared/fitgap/judgement/treatment.ts'
import { rowKinds, rowKindSymbols } from '../../../../shared/fitgap/rows/row-kind.ts'
import type { FitGapSummary } from '../../../../shared/fitgap/summary/summarise-fit-gap.ts'
import type { Say } from './fit-gap-columns.ts'
import type { CellContent, CellFormat, SheetLine, SheetModel } from './sheet-model.ts'

/** Sheet 集計: judgements by 中項目 (suggested, then decided), and below it kinds, treatments and states. Counts are rows of the table, as values. */
export function summarySheet(summary: FitGapSummary, say: Say): SheetModel {
  const { translate } = say
  const suggested = judgements.map((id) => translate('fitgap.sheet.suggestedCount', { judgement: say.judgement(id) }))
  const decided = judgements.map((id) => translate('fitgap.sheet.decidedCount', { judgement: say.judgement(id) }))
  const headers = [translate('fitgap.column.middle'), translate('fitgap.sheet.rows'), ...suggested, ...decided, translate('fitgap.state.open')]
  const values = (name: string, counts: { rows: number; suggested: Record<string, number>; decided: Record<string, number>; open: number }): CellContent[] => [
    name,
    counts.rows,
    ...judgements.map((id) => counts.suggested[id] ?? 0),
    ...judgements.map((id) => counts.decided[id] ?? 0),
    counts.open,
  ]
  const lines: SheetLine[] = summary.middles.map((middle) => ({ values: values(middle.middle || translate('fitgap.sheet.noMiddle'), middle) }))
  lines.push({
    values: values(translate('fitgap.sheet.total'), { ...summary, open: summary.states.open }),
    tones: headers.map(() => 'decided'),
  })
  const block = (title: string, columns: string[], body: CellContent[][]) => {
    const heading: CellFormat[] = [title, ...columns].map(() => 'heading')
    lines.push({ values: [] }, { values: [title, ...columns], formats: heading }, ...body.map((cells) => ({ values: cells })))
  }
  block(translate('fitgap.column.kind'), [translate('fitgap.sheet.rows')], rowKinds.map((kind) => [`${rowKindSymbols[kind]} ${translate(`fitgap.kind.${kind}`)}`, summary.kinds[kind]]))
  block(
    translate('fitgap.column.treatment'),
    [translate('fitgap.sheet.suggested'), translate('fitgap.sheet.decided')],
    treatments.map((id) => [say.treatment(id), summary.suggestedTreatments[id], summary.treatments[id]]),
  )
  block(translate('fitgap.column.state'), [translate('fitgap.sheet.rows')], rowStates.map((state) => [translate(`fitgap.state.${state}`), summary.states[state]]))
  return {
    name: translate('fitgap.sheet.summary'),
    columns: headers.map((header, index) => ({
      header,
      width: index === 0 ? 28 : 10,
      format: index === 0 ? 'wrap' : 'count',
      isOurs: index > judgements.length + 1 && index <= 2 * judgements.length + 1,
    })),
    lines,
    paper: 'A3-landscape',
    frozenColumns: 1,
    printedColumns: headers.length,
    isFiltered: false,
  }
}
