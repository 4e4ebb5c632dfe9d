import { describe, expect, it } from 'vitest'
import { decisionSchema } from '../../../../shared/fitgap/judgement/check-decision.ts'
import { noDecision, type DecidedRow } from '../../../../shared/fitgap/judgement/decision.ts'
import { rowStateOf } from '../../../../shared/fitgap/judgement/row-state.ts'
import { fitGapToJson } from '../../../../shared/fitgap/json/fit-gap-to-json.ts'
import { buildFitGapRows } from '../../../../shared/fitgap/rows/build-fit-gap-rows.ts'
import { suggestJudgements } from '../../../../shared/fitgap/suggest/suggest-judgements.ts'
import { summariseFitGap } from '../../../../shared/fitgap/summary/summarise-fit-gap.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { buildFlow } from './build-flow.ts'
import { pairUp } from './pair-up.ts'

const decided = (more: Partial<DecidedRow>): DecidedRow => ({ ...noDecision, basis: '', ...more })

describe('a decision', () => {
  it('for add-on development is refused until it has a reason', () => {
    const development = { ...noDecision, judgement: 'unfit' as const, treatment: '3' as const }
    const refused = decisionSchema.safeParse({ ...development, reason: '　' })
    expect(refused.error?.issues).toMatchObject([{ path: ['reason'], message: 'fitgap.decision.developmentNeedsReason' }])
    expect(decisionSchema.safeParse({ ...development, reason: '条例で定めているため' }).success).toBe(true)
    expect(decisionSchema.safeParse({ ...noDecision, treatment: '1' }).success).toBe(true)
  })

  it('waits to be made again when the row has changed since', () => {
    const row = { basis: 'now' }
    expect(rowStateOf(row, undefined)).toBe('open')
    expect(rowStateOf(row, decided({ basis: 'now' }))).toBe('open')
    expect(rowStateOf(row, decided({ basis: 'now', judgement: 'fit' }))).toBe('decided')
    expect(rowStateOf(row, decided({ basis: 'then', judgement: 'fit' }))).toBe('rejudge')
  })
})

describe('summary and JSON of a table', () => {
  const translate = createTranslate('ja')
  const rows = buildFitGapRows({
    asis: buildFlow([{ id: 'a', lane: '窓口係' }, { id: 'b', type: 'ManualTask', lane: '窓口係' }]),
    standard: buildFlow([{ id: 'A', lane: '窓口担当' }, { id: 'C', lane: '窓口担当' }]),
    alignment: pairUp(['a=A']),
    functions: [
      { id: '0010001', large: '', middle: '受付', small: '', requirement: '', implementationClass: 'mandatory', steps: ['A'] },
      { id: '0010002', large: '', middle: '審査', small: '', requirement: '', implementationClass: 'mandatory', steps: ['C'] },
    ],
  })
  const suggestions = suggestJudgements(rows, { translate })
  const decisions = new Map([
    ['a|A', decided({ judgement: 'fit', basis: rows.find((row) => row.key === 'a|A')?.basis })],
    ['b|', decided({ judgement: 'unfit', treatment: '4', basis: 'old' })],
  ])

  it('count kinds, suggestions, decisions, states, treatments and 中項目', () => {
    const summary = summariseFitGap(rows, suggestions, decisions)
    expect(summary.kinds).toMatchObject({ matched: 1, 'town-only': 1, 'standard-only': 1, split: 0 })
    expect(summary.suggested).toMatchObject({ fit: 1, unfit: 1, partial: 1 })
    expect(summary.decided).toMatchObject({ fit: 1, unfit: 1, partial: 0 })
    expect(summary.states).toEqual({ open: 1, decided: 1, rejudge: 1 })
    expect(summary.treatments['4']).toBe(1)
    expect(summary.middles.map((middle) => [middle.middle, middle.rows, middle.open])).toEqual([
      ['受付', 1, 0], ['審査', 1, 1], ['', 1, 0],
    ])
  })

  it('hold what the command line promises', () => {
    const json = fitGapToJson({ rows, suggestions, summary: summariseFitGap(rows, suggestions), translate })
    expect(json.rows[0]).toMatchObject({
      key: 'a|A',
      number: 1,
      kind: 'matched',
      asis: ['a'],
      standard: ['A'],
      functions: [{ id: '0010001', step: 'A' }],
      difference: '同じ作業です。担当も同じです。',
      suggestion: { judgement: 'fit', rule: 'R39' },
    })
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  })
})
