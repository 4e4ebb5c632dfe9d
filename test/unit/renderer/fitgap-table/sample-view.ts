import type { FitGapTableRow, FitGapTableView } from '../../../../shared/contract/fit-gap-tables.ts'
import { defaultJudgements } from '../../../../shared/domain/default-judgements.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { blankRow } from '../../../../renderer/features/fitgap-table/rows/blank-row.ts'

export const translate = createTranslate('ja')
export const references = [
  { id: 'spec', kind: 'spec' as const, target: 's', name: '標準仕様 6.0版', newer: null, isGone: false },
  { id: 'package', kind: 'package' as const, target: 'p', name: 'A社', newer: null, isGone: false },
]

export function sampleRow(number: number, fields: Partial<FitGapTableRow> = {}): FitGapTableRow {
  return { ...blankRow(`row-${number}`, { name: `作業${number}` }, references, number), ...fields }
}

export function sampleView(rows: FitGapTableRow[]): FitGapTableView {
  return {
    summary: {
      id: 'table', name: '転入届', area: 'a', areaName: '住民基本台帳', procedure: null, procedureName: '', municipality: 'm', municipalityName: '白樺町', subjectFlows: [],
      references, rows: rows.length, decided: 0, rejudge: 0, isBehind: false, changedAt: '2026-11-22T00:00:00.000Z',
    },
    judgements: defaultJudgements(translate),
    rows,
    undo: null,
    redo: null,
  }
}
