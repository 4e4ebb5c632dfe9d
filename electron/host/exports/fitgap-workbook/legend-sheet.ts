import { judgements, judgementSymbols } from '../../../../shared/fitgap/judgement/judgement.ts'
import { rowStates } from '../../../../shared/fitgap/judgement/row-state.ts'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { rowKinds, rowKindSymbols } from '../../../../shared/fitgap/rows/row-kind.ts'
import { rules } from '../../../../shared/fitgap/suggest/suggest-judgement.ts'
import type { Say } from './fit-gap-columns.ts'
import type { FitGapWorkbookInput } from './fit-gap-workbook-input.ts'
import { localDay } from '../../local-time.ts'
import { columnsFor } from './main-sheet.ts'
import type { CellContent, SheetModel } from './sheet-model.ts'

/** Sheet 凡例: what is compared, marks, judgements, treatments, states, the rules of the suggestions, and every column. */
export function legendSheet(input: FitGapWorkbookInput, say: Say): SheetModel {
  const { translate } = say
  const lines: CellContent[][] = []
  const add = (group: string, symbol: string | null, name: string, meaning: string | null) => lines.push([group, symbol, name, meaning])

  const material = translate('fitgap.legend.material')
  add(material, null, translate('fitgap.legend.title'), input.title)
  add(material, null, translate('fitgap.legend.asis'), input.asisName)
  add(material, null, translate('fitgap.legend.standard'), input.standardName)
  if (input.tobeName !== null) add(material, null, translate('fitgap.legend.tobe'), input.tobeName)
  for (const name of input.unplacedTobe ?? []) add(material, null, translate('fitgap.legend.unplacedTobe'), name)
  add(material, null, translate('fitgap.legend.created'), localDay(input.createdOn))

  for (const kind of rowKinds) add(translate('fitgap.column.kind'), rowKindSymbols[kind], translate(`fitgap.kind.${kind}`), translate(`fitgap.legend.kind.${kind}`))
  for (const id of judgements) add(translate('fitgap.column.judgement'), judgementSymbols[id], translate(`fitgap.judgement.${id}`), translate(`fitgap.legend.judgement.${id}`))
  for (const id of treatments) add(translate('fitgap.column.treatment'), treatmentSymbols[id], translate(`fitgap.treatment.${id}`), translate(`fitgap.legend.treatment.${id}`))
  for (const state of rowStates) add(translate('fitgap.column.state'), null, translate(`fitgap.state.${state}`), translate(`fitgap.legend.state.${state}`))
  for (const rule of rules) {
    const treatment = rule.treatment === null ? '' : ` ${treatmentSymbols[rule.treatment]}`
    add(translate('fitgap.legend.rule'), rule.id, `${say.judgement(rule.judgement)}${treatment}`, translate(rule.condition))
  }
  for (const column of columnsFor(input.tobeName !== null)) {
    add(translate('fitgap.legend.column'), null, translate(`fitgap.column.${column.id}`), translate(`fitgap.columnNote.${column.id}`))
  }
  const columns = [
    [translate('fitgap.legend.group'), 12, 'wrap'], [translate('fitgap.legend.symbol'), 8, 'center'],
    [translate('fitgap.legend.name'), 26, 'wrap'], [translate('fitgap.legend.meaning'), 80, 'wrap'],
  ] as const
  return {
    name: translate('fitgap.sheet.legend'),
    columns: columns.map(([header, width, format]) => ({ header, width, format, isOurs: false })),
    lines: lines.map((values) => ({ values })),
    paper: 'A4-portrait',
    frozenColumns: 0,
    printedColumns: columns.length,
    isFiltered: true,
  }
}
