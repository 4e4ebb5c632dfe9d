import { describe, expect, it } from 'vitest'
import type { SpecChange } from '../../../../../shared/contract/specs.ts'
import { changesByItem, rowEditionChange } from '../../../../../shared/fitgap/table/edition-changes.ts'
import { createTranslate } from '../../../../../shared/i18n/translate.ts'

const item = (given: Partial<NonNullable<SpecChange['before']>>) => ({ code: '0010104', name: 'カードの読取り', middle: '受付', text: '読み取れること。', class: 'optional' as const, ...given })

function change(before: SpecChange['before'], after: SpecChange['after'], kind: SpecChange['change']): SpecChange {
  return { kind: 'function', change: kind, before, after, words: [{ kind: 'same', text: '読み取れること。' }], fields: [], ground: 'id' }
}

function words(of: SpecChange): string[] {
  const row = rowEditionChange([{ kind: 'function', code: '0010104' }], changesByItem([of]), createTranslate('ja'))
  return row.words.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind === 'added' ? '+' : '-'}${text}`)
}

describe('what another edition does to a row, word by word', () => {
  it('names a 実装区分 that changed alone', () => {
    expect(words(change(item({}), item({ class: 'mandatory' }), 'changed'))).toEqual(['-［標準オプション機能］', '+［実装必須機能］'])
  })

  it('names another code and another name', () => {
    expect(words(change(item({}), item({ code: '0020104', name: 'カードの確認' }), 'renumbered'))).toEqual(['-0010104', '+0020104', '-カードの読取り', '+カードの確認'])
  })

  it('says nothing twice where the text alone changed', () => {
    expect(words(change(item({}), item({ text: '読み取り、示せること。' }), 'changed'))).toEqual([])
  })
})
