import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../../../../shared/align/lexicon/shipped-index.ts'
import type { LinkableElement, LinkableItem } from '../../../../../shared/spec/links/link-candidate.ts'
import { proposeLinks } from '../../../../../shared/spec/links/propose-links.ts'

const elements: LinkableElement[] = [
  { flow: 'f', element: 'receive', name: '申請書の受付', kind: 'step' },
  { flow: 'f', element: 'register', name: '申請情報の登録', kind: 'step' },
  { flow: 'f', element: 'decide', name: '要介護度の審査判定', kind: 'step' },
  { flow: 'f', element: 'notice', name: '結果通知書', kind: 'document' },
]

function item(code: string, given: Partial<LinkableItem> = {}): LinkableItem {
  return { id: `id-${code}`, kind: 'function', code, name: '', middle: '申請', small: '', text: '', steps: [], ...given }
}

describe('proposing links of functions to steps', () => {
  it('takes the step that the list itself names, by name or id, before any likeness', () => {
    const proposals = proposeLinks([item('0000001', { name: '審査判定', steps: ['申請情報の登録'] }), item('0000002', { steps: ['decide'] })], elements, shippedIndex())
    expect(proposals.map((one) => [one.item, one.element, one.score, one.ground.kind])).toEqual([
      ['id-0000001', 'register', 1, 'list'],
      ['id-0000002', 'decide', 1, 'list'],
    ])
  })

  it('finds the step by words that mean the same, and says which', () => {
    const [best] = proposeLinks([item('0000001', { name: '申請の受付', text: '窓口で管理できること。' })], elements, shippedIndex())
    expect(best).toMatchObject({ element: 'receive', ground: { kind: 'name' } })
    expect(best?.score).toBeGreaterThan(0.6)
    expect(best?.ground).toHaveProperty('words', expect.stringContaining('申請'))
  })

  it('proposes what the edition before had linked under the same id', () => {
    const history = [{ edition: '5.0', kind: 'function' as const, code: '0000009', flow: 'f', element: 'decide' }]
    expect(proposeLinks([item('0000009', { text: '言葉は合わない' })], elements, shippedIndex(), { history })).toEqual([
      { item: 'id-0000009', flow: 'f', element: 'decide', score: 0.95, ground: { kind: 'edition', edition: '5.0', code: '0000009' } },
    ])
  })

  it('keeps 機能 to steps and 帳票 to documents, although their numbers are the same', () => {
    const form = item('0000001', { id: 'form', kind: 'form', name: '結果通知書' })
    const proposals = proposeLinks([item('0000001', { name: '結果通知書' }), form], elements, shippedIndex())
    expect(proposals.filter(({ element }) => element === 'notice').map((one) => one.item)).toEqual(['form'])
    expect(proposals.filter((one) => one.item === 'form').map(({ element }) => element)).toEqual(['notice'])
  })

  it('proposes nothing that is linked already', () => {
    const items = [item('0000001', { steps: ['decide'] })]
    expect(proposeLinks(items, elements, shippedIndex(), { linked: [{ item: 'id-0000001', flow: 'f', element: 'decide' }] })).toEqual([])
  })

  it('goes by position where words say nothing: between neighbours of one step, it is that step', () => {
    const items = [item('1', { steps: ['register'] }), item('2', { text: 'ばらばらのことば' }), item('3', { steps: ['register'] })]
    const found = proposeLinks(items, elements, shippedIndex()).find((one) => one.item === 'id-2')
    expect(found).toMatchObject({ element: 'register', ground: { kind: 'between', before: '1', after: '3' } })
    expect(found?.score).toBeLessThan(0.5)
  })

  it('takes a document for a form only where both names say the same', () => {
    const documents = ['認定通知書', '認定請求書'].map((name): LinkableElement => ({ flow: 'f', element: name, name, kind: 'document' }))
    const forms = [item('1', { id: 'same', kind: 'form', name: '認定請求書' }), item('2', { id: 'other', kind: 'form', name: '支払通知書' })]
    const sure = proposeLinks(forms, documents, shippedIndex()).filter(({ score }) => score >= 0.7)
    expect(sure.map((one) => [one.item, one.element])).toEqual([['same', '認定請求書']])
  })

  it('follows the course of the list: of two steps with the same words the one nearer to the neighbours', () => {
    const steps = ['申請書の受付', '本人確認', '台帳への登録', '異動の決裁', '本人確認'].map((name, index): LinkableElement => ({ flow: 'f', element: `s${index}`, name, kind: 'step' }))
    const items = ['申請書の受付', '台帳への登録', '異動の決裁', '本人確認'].map((name, index) => item(String(index), { name }))
    const best = proposeLinks(items, steps, shippedIndex()).find((one) => one.item === 'id-3')
    expect(best?.element).toBe('s4')
  })
})
