import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../../shared/align/alignment.ts'
import type { FunctionRequirement } from '../../../../shared/fitgap/functions/function-requirement.ts'
import type { ImplementationClass } from '../../../../shared/fitgap/functions/implementation-class.ts'
import { judgementSymbols } from '../../../../shared/fitgap/judgement/judgement.ts'
import { treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { buildFitGapRows } from '../../../../shared/fitgap/rows/build-fit-gap-rows.ts'
import { rules, suggestJudgement, type SuggestOptions } from '../../../../shared/fitgap/suggest/suggest-judgement.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { buildFlow, type StepDraft } from './build-flow.ts'
import { pairUp } from './pair-up.ts'

const translate = createTranslate('ja')
const counter = { lane: '窓口係' }
const desk = { lane: '窓口担当' }
const chief = { lane: '係長' }

function requirement(id: string, implementationClass: ImplementationClass, ...steps: string[]): FunctionRequirement {
  return { id, large: '', middle: '受付', small: '', requirement: '見本', implementationClass, steps }
}

interface Case {
  asis?: StepDraft
  standard?: StepDraft
  functions?: FunctionRequirement[]
  score?: number
  evidence?: Evidence[]
  tobe?: StepDraft[]
  options?: Partial<SuggestOptions>
}

/** The suggestion for a town's step `a` and a standard's step `A`, whichever are given. */
function suggest({ asis, standard, functions, score, evidence, tobe, options }: Case) {
  const rows = buildFitGapRows({
    asis: buildFlow(asis ? [asis] : []),
    standard: buildFlow(standard ? [standard] : []),
    alignment: asis && standard ? pairUp([`${asis.id}=${standard.id}`], score, evidence) : pairUp([]),
    functions,
    tobe: tobe && buildFlow(tobe),
  })
  const row = rows[0]
  if (row === undefined) throw new Error('no row')
  return suggestJudgement(row, { translate, ...options })
}

const a = (more: Partial<StepDraft> = {}): StepDraft => ({ id: 'a', ...counter, ...more })
const A = (more: Partial<StepDraft> = {}): StepDraft => ({ id: 'A', ...desk, ...more })
const mandatory = [requirement('0010106', 'mandatory', 'A')]

describe('the suggested judgement', () => {
  it('is a fit only where lane, method and function are known and agree', () => {
    expect(suggest({ asis: a(), standard: A(), functions: mandatory })).toEqual({
      judgement: 'fit',
      treatment: null,
      rule: 'R39',
      ground: '担当（窓口係）と方法（画面）が同じで、機能0010106は実装必須機能のためです。',
      missing: null,
    })
  })

  it('changes when any of these facts is taken away, and names it', () => {
    const without = [
      suggest({ asis: a({ lane: undefined }), standard: A(), functions: mandatory }),
      suggest({ asis: a({ type: 'Task' }), standard: A(), functions: mandatory }),
      suggest({ asis: a(), standard: A(), functions: [requirement('0010106', 'mandatory', 'B')] }),
      suggest({ asis: a(), standard: A(), functions: [requirement('0010106', 'unknown', 'A')] }),
    ]
    expect(without.map((suggestion) => [suggestion.judgement, suggestion.rule, suggestion.missing])).toEqual([
      ['unclear', 'R34', 'lane'],
      ['unclear', 'R33', 'method'],
      ['unclear', 'R35', 'implementation-class'],
      ['unclear', 'R35', 'implementation-class'],
    ])
    expect(suggest({ asis: a(), standard: A() }).rule).toBe('R40')
  })

  it('is partial where method, hands or documents differ, and falls back to a fit when they agree again', () => {
    const paper = suggest({ asis: a({ type: 'ManualTask', name: '紙に書く' }), standard: A(), functions: mandatory })
    expect(paper).toMatchObject({ judgement: 'partial', treatment: '1', rule: 'R28', ground: '方法が紙から画面に変わるためです。' })
    expect(suggest({ asis: a(chief), standard: A(), functions: mandatory })).toMatchObject({ judgement: 'partial', rule: 'R29' })
    const documents = suggest({ asis: a({ documents: ['異動届'] }), standard: A({ documents: ['受付票'] }), functions: mandatory })
    expect(documents).toMatchObject({ judgement: 'partial', rule: 'R31' })
    const same = suggest({ asis: a({ documents: ['異動届'] }), standard: A({ documents: ['異動届'] }), functions: mandatory })
    expect(same.rule).toBe('R39')
  })

  it('takes what is said across the counter for the same as a user task, unless its name speaks of the screen', () => {
    const asking = a({ type: 'ManualTask', name: '書き直しをたのむ' })
    expect(suggest({ asis: asking, standard: A({ name: '届出内容の補正依頼' }) })).toMatchObject({ judgement: 'fit', rule: 'R40' })
    expect(suggest({ asis: asking, standard: A({ name: '補正依頼の入力' }) })).toMatchObject({ judgement: 'partial', rule: 'R28' })
  })

  it('tells everything else that differs', () => {
    const both = suggest({ asis: a({ ...chief, type: 'ManualTask', name: '紙に書く' }), standard: A() })
    expect(both.ground).toBe('方法が紙から画面に変わるためです。ほかに担当も違います。')
  })

  it('welcomes work that a system takes over and warns of work that it gives back', () => {
    expect(suggest({ asis: a(), standard: A({ type: 'ServiceTask' }), functions: mandatory })).toMatchObject({ judgement: 'fit', rule: 'R37' })
    expect(suggest({ asis: a({ type: 'ServiceTask' }), standard: A(), functions: mandatory })).toMatchObject({
      judgement: 'partial', treatment: '4', rule: 'R27',
    })
  })

  it('rests on the 実装区分 and on what the package answers', () => {
    const optional = [requirement('0010200', 'optional', 'A')]
    const withAnswer = (answer: boolean) =>
      suggest({ asis: a(), standard: A(), functions: optional, options: { packageAnswers: { '0010200': answer } } })
    expect(suggest({ asis: a(), standard: A(), functions: optional })).toMatchObject({ judgement: 'unclear', rule: 'R25', missing: 'package-answer' })
    expect(withAnswer(true)).toMatchObject({ judgement: 'fit', treatment: '2', rule: 'R36' })
    expect(withAnswer(false)).toMatchObject({ judgement: 'unfit', treatment: '4', rule: 'R24' })
    expect(suggest({ asis: a(), standard: A(), functions: [requirement('0010300', 'forbidden', 'A')] })).toMatchObject({
      judgement: 'unfit', rule: 'R22',
    })
    expect(suggest({ asis: a(), standard: A(), functions: [...mandatory, requirement('0010300', 'forbidden', 'A')] })).toMatchObject({
      judgement: 'partial', rule: 'R23',
    })
  })

  it('doubts a match that rests on place alone, until words or a person speak for it', () => {
    const place: Evidence = { kind: 'neighbours', asis: '', standard: '', weight: 0.3 }
    const words: Evidence = { kind: 'words', asis: '住所', standard: '住所', weight: 0.3 }
    expect(suggest({ asis: a(), standard: A(), score: 0.3, evidence: [place] })).toMatchObject({ judgement: 'unclear', rule: 'R21' })
    expect(suggest({ asis: a(), standard: A(), score: 0.3, evidence: [place, words] }).rule).toBe('R40')
  })

  it('judges work that only the standard has by 実装区分, method and hands', () => {
    const byClass = (implementationClass: ImplementationClass, more: Partial<StepDraft> = {}) =>
      suggest({ standard: A(more), functions: [requirement('0010111', implementationClass, 'A')] })
    expect(byClass('mandatory')).toMatchObject({ judgement: 'partial', treatment: '1', rule: 'R17' })
    expect(byClass('mandatory', { type: 'ServiceTask' })).toMatchObject({ judgement: 'fit', rule: 'R16' })
    expect(byClass('mandatory', { type: 'Task' })).toMatchObject({ judgement: 'unclear', rule: 'R15', missing: 'method' })
    expect(byClass('optional')).toMatchObject({ judgement: 'out-of-scope', rule: 'R12' })
    expect(byClass('forbidden')).toMatchObject({ judgement: 'out-of-scope', rule: 'R11' })
    expect(suggest({ standard: A() })).toMatchObject({ judgement: 'unclear', rule: 'R14', missing: 'implementation-class' })
    expect(suggest({ standard: A({ lane: '他機関' }) })).toMatchObject({ judgement: 'out-of-scope', rule: 'R13' })
  })

  it('judges work that only the town has by hands and method', () => {
    expect(suggest({ asis: a({ type: 'ManualTask' }) })).toMatchObject({ judgement: 'unfit', treatment: '1', rule: 'R05' })
    expect(suggest({ asis: a() })).toMatchObject({ judgement: 'unfit', treatment: '4', rule: 'R04' })
    expect(suggest({ asis: a({ type: 'Task' }) })).toMatchObject({ judgement: 'unclear', rule: 'R03', missing: 'method' })
    expect(suggest({ asis: a({ lane: '住民' }) })).toMatchObject({ judgement: 'out-of-scope', rule: 'R02' })
  })

  it('heeds what the ToBe does', () => {
    const tobe = [{ id: 't', name: '受付', attributes: { originElement: 'a' } }]
    expect(suggest({ asis: a({ type: 'ManualTask' }), standard: A({ name: '受付' }), tobe })).toMatchObject({ judgement: 'fit', rule: 'R26' })
    const asis = buildFlow([a({ type: 'ManualTask' }), { id: 'b' }])
    const [dropped] = buildFitGapRows({ asis, standard: buildFlow([]), alignment: pairUp([]), tobe: buildFlow([{ id: 'b' }]) })
    expect(dropped && suggestJudgement(dropped, { translate }).rule).toBe('R01')
  })

  it('never suggests add-on development, and says unclear exactly where a fact is missing', () => {
    for (const rule of rules) {
      expect(rule.treatment).not.toBe('3')
      expect(rule.judgement === 'unclear', rule.id).toBe(rule.missing !== undefined)
    }
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it('follows the table of rules in the README word by word', () => {
    const readme = readFileSync(new URL('../../../../shared/fitgap/suggest/README.md', import.meta.url), 'utf8')
    const written = readme.split('\n').filter((line) => line.startsWith('| R'))
    const expected = rules.map((rule) => {
      const judgement = `${judgementSymbols[rule.judgement]} ${translate(`fitgap.judgement.${rule.judgement}`)}`
      const treatment = rule.treatment ? treatmentSymbols[rule.treatment] : '－'
      return `| ${rule.id} | ${translate(rule.condition)} | ${judgement} | ${treatment} | ${rule.missing ? translate(`fitgap.missing.${rule.missing}`) : ''} |`
    })
    expect(written).toEqual(expected)
  })
})
