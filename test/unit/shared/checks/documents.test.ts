import { describe, expect, it } from 'vitest'
import { found, stepsNamed, type FlowSketch } from './flow-text.ts'

describe('a document that nobody reads', () => {
  const written = (document: string, ...names: string[]): FlowSketch => ({ ...stepsNamed(...names), documents: { D: document }, links: ['T0>D'] })

  it('is told where it stays in the office', () => {
    expect(found('C14', written('受付簿', '受付簿に一行書きたす', '届を見る'))).toMatchObject([{ element: 'D', reason: 'checks.C14.unused', values: { step: '受付簿に一行書きたす' } }])
  })

  it('is told otherwise where it came from outside', () => {
    expect(found('C14', written('申込書の写真', '足りない写真を受けとる', '届を見る'))).toMatchObject([{ reason: 'checks.C14.received' }])
  })

  it('is tied to the step that speaks of it', () => {
    expect(found('C14', written('認定通知書', '認定通知書の作成', '認定通知書の送付'))).toMatchObject([
      { reason: 'checks.C14.unlinked', fix: { kind: 'link-data', element: 'T1', data: 'D', direction: 'read' } },
    ])
    expect(found('C14', written('申請書', '申請書の作成', '変更申請書の審査'))[0]?.reason).toBe('checks.C14.unused')
  })

  it('is right where it leaves the office, where it is read, and in a store', () => {
    expect(found('C14', written('認定通知書', '認定の起案'))).toEqual([])
    expect(found('C14', written('調査表', '調査表を本人にわたす'))).toEqual([])
    expect(found('C14', written('作成依頼書', '意見書の作成依頼'))).toEqual([])
    expect(found('C14', { ...written('台帳', '台帳に書く', '届を見る'), links: ['T0>D', 'D>T1'] })).toEqual([])
    const { documents, ...store } = written('受付簿', '受付簿に書く')
    expect(found('C14', { ...store, stores: documents! })).toEqual([])
  })

  it('is told where it is tied to nothing', () => {
    expect(found('C14', { ...stepsNamed('a'), documents: { D: '台帳' } })).toMatchObject([{ element: 'D', reason: 'checks.C14.loose' }])
  })
})

describe('a document that nobody writes', () => {
  const read = (document: string, ...names: string[]): FlowSketch => ({ ...stepsNamed(...names), documents: { D: document }, links: ['D>T1'] })

  it('is tied to the step that says it makes it', () => {
    expect(found('C15', read('振込データ', '振込データの作成', '支払の確認'))).toMatchObject([
      { element: 'D', fix: { kind: 'link-data', element: 'T0', data: 'D', direction: 'write' } },
    ])
  })

  it('is right where it comes from outside', () => {
    expect(found('C15', read('申請書', '申請書の記載方法の説明', '申請書の受付'))).toEqual([])
  })
})
