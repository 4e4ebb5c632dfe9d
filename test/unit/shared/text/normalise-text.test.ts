import { describe, expect, it } from 'vitest'
import { normaliseText, quoteSource } from '../../../../shared/text/normalise-text.ts'

const same = (one: string, other: string) => expect(normaliseText(one).text).toBe(normaliseText(other).text)

describe('normaliseText', () => {
  it('folds full and half width, letter case, spaces and line breaks', () => {
    same('ＦＡＸで 送信', 'faxで送信')
    same('マイナンバー\nカード', 'マイナンバーカード')
    same('ﾃﾞｰﾀ', 'データ')
  })

  it('holds long vowel marks and dashes alike', () => {
    same('サーバー', 'サーバ')
    same('マイナンバ−カード', 'マイナンバーカード')
    expect(normaliseText('カー').text).toBe('カー')
  })

  it('brings English words of one kind together and leaves out stop words', () => {
    same('Check the documents', 'checking document')
    same('Submitted application', 'submit applications')
    expect(normaliseText('Send the letter').text).toBe(' send letter ')
  })

  it('keeps applicant and application apart', () => {
    expect(normaliseText('applicant').text).not.toBe(normaliseText('application').text)
  })

  it('can quote a hit as it was written', () => {
    const normalised = normaliseText('ｻｰﾊﾞｰへ　登録する')
    const start = normalised.text.indexOf('登録')
    expect(quoteSource(normalised, start, start + 2)).toBe('登録')
    expect(quoteSource(normalised, 0, normalised.text.indexOf('へ'))).toBe('ｻｰﾊﾞｰ')
  })

  it('gives every character a place in the source that never runs backwards', () => {
    const { text, origins } = normaliseText('Ｓｅｎｄ the ｶﾞｽ 料金―通知書')
    expect(origins).toHaveLength(text.length)
    expect(origins).toEqual(origins.toSorted((a, b) => a - b))
  })
})
