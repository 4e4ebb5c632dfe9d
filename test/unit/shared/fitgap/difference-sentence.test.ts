import { describe, expect, it } from 'vitest'
import { buildFitGapRows } from '../../../../shared/fitgap/rows/build-fit-gap-rows.ts'
import { differenceSentence } from '../../../../shared/fitgap/rows/difference-sentence.ts'
import { politeVerb } from '../../../../shared/fitgap/rows/polite-verb.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { buildFlow, type StepDraft } from './build-flow.ts'
import { pairUp } from './pair-up.ts'

const translate = createTranslate('ja')

function sentences(asis: StepDraft[], standard: StepDraft[], groups: string[], asisLinks?: string[]): string[] {
  const rows = buildFitGapRows({ asis: buildFlow(asis, asisLinks), standard: buildFlow(standard), alignment: pairUp(groups) })
  return rows.map((row) => differenceSentence(row, translate))
}

describe('the difference of a row in words', () => {
  it('is silent about what is the same', () => {
    expect(sentences([{ id: 'a', lane: '窓口係' }], [{ id: 'A', lane: '窓口担当' }], ['a=A'])).toEqual(['同じ作業です。担当も同じです。'])
  })

  it('names order and method on both sides', () => {
    const result = sentences(
      [{ id: 'b', name: '端末に打ちこむ' }, { id: 'a', name: '台帳の紙で除票を引く', type: 'ManualTask' }],
      [{ id: 'A', name: '再転入者の該当照会' }, { id: 'B', name: '異動情報の入力' }],
      ['a=A', 'b=B'],
    )
    expect(result[0]).toBe('現行は「異動情報の入力」の後に紙で引きます。標準はその前に画面で照会します。')
  })

  it('says how many steps do the work', () => {
    expect(sentences([{ id: 'a' }, { id: 'b' }], [{ id: 'A' }], ['a+b=A'])).toEqual([
      '現行は2つの手順に分けて行います。標準は1つの手順にまとめて行います。',
    ])
  })

  it('says what one side lacks, and how the other does it', () => {
    const result = sentences(
      [{ id: 'a', name: '打ち出しを赤ペンで読み合わせ', type: 'ManualTask', lane: '任用職員' }],
      [{ id: 'A', name: '異動情報の整合性チェック', type: 'ServiceTask', lane: 'システム' }],
      [],
    )
    expect(result).toEqual(['標準にありません。現行では任用職員が紙で行います。', '現行にありません。標準ではシステムが自動で行います。'])
  })

  it('names other hands, documents and conditions', () => {
    expect(sentences([{ id: 'a', lane: '窓口係' }], [{ id: 'A', lane: '審査担当' }], ['a=A'])).toEqual([
      '現行は窓口係が行います。標準は審査担当が行います。',
    ])
    expect(sentences([{ id: 'a', documents: ['連絡票'] }], [{ id: 'A', documents: ['納付書'] }], ['a=A'])).toEqual([
      '同じ作業です。帳票は、現行が「連絡票」、標準が「納付書」です。',
    ])
    expect(sentences([{ id: 'a', documents: ['異動届'] }], [{ id: 'A', documents: ['転入届'] }], ['a=A'])).toEqual([
      '同じ作業です。',
    ])
    expect(
      sentences(
        [{ id: 'g', type: 'ExclusiveGateway', name: 'カードはあるか' }, { id: 'a' }, { id: 'b' }],
        [{ id: 'A' }, { id: 'B' }],
        ['a=A', 'b=B'],
        ['g>a:ある', 'g>b:ない', 'a>b'],
      )[0],
    ).toBe('同じ作業です。現行は「カードはあるか」が「ある」のときだけ行います。標準は必ず行います。')
  })

  it('does not call the main path conditional because of a rework loop', () => {
    const result = sentences(
      [{ id: 'a' }, { id: 'g', type: 'ExclusiveGateway', name: '不備' }, { id: 'r' }, { id: 'b' }],
      [{ id: 'A' }, { id: 'B' }],
      ['a=A', 'b=B'],
      ['a>g', 'g>r:ある', 'r>a', 'g>b:ない'],
    )
    expect(result.at(-1)).toBe('同じ作業です。')
  })
})

describe('the polite verb of a step name', () => {
  it.each([
    ['再転入者の該当照会', '照会します'],
    ['認定請求書の受付', '受け付けます'],
    ['前に住んでいた人かどうか除票を引く', '引きます'],
    ['住基端末に新住所と世帯を打ちこむ', '打ちこみます'],
    ['紙の転出証明をもらい届と見くらべる', '見くらべます'],
    ['免許証などで本人かどうか見る', null],
    ['カードの裏書きと暗証番号入力をすませる', 'すませます'],
    ['六月に現況の紙を一斉に送る', '送ります'],
    ['届に係長の印をもらう', 'もらいます'],
    ['前の役場に何月分まで払ったか電話', '電話します'],
    ['転出証明と届をとじて書庫へ', null],
    ['打ち出しを赤ペンで読み合わせ', null],
    ['窓口にかえる', null],
    ['Check the form', null],
  ])('of 「%s」 is %s', (name, verb) => {
    expect(politeVerb(name)).toBe(verb)
  })
})
