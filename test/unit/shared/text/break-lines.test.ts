import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../shared/text/break-lines.ts'

/** Full-width characters take two, all others one. */
const measure = (text: string) => [...text].reduce((width, character) => width + (/[\u0020-\u007e]/.test(character) ? 1 : 2), 0)
const lines = (text: string, width: number) => breakLines(text, width, measure)

describe('breaking lines', () => {
  it('leaves a text alone that fits', () => {
    expect(lines('本人確認', 8)).toEqual(['本人確認'])
    expect(lines('', 8)).toEqual([''])
  })

  it('breaks between phrases, not inside a word', () => {
    expect(lines('住基端末に新住所と世帯を打つ', 12)).toEqual(['住基端末に', '新住所と', '世帯を打つ'])
    expect(lines('異動届を書いて窓口へ出す', 14)).toEqual(['異動届を書いて', '窓口へ出す'])
  })

  it('keeps every character, in order', () => {
    const text = '届出人が本人または代理人であることを、写真付きの証明書（運転免許証など）で確かめる。'
    for (const width of [2, 6, 8, 10, 14, 20]) expect(lines(text, width).join('')).toBe(text)
  })

  it('never begins a line with a character that may not stand there, nor ends one with an opening bracket', () => {
    const text = '証明書（運転免許証、マイナンバーカード）を見て、「本人」かどうかを確かめる。'
    for (let width = 6; width <= 24; width++) {
      for (const [index, line] of lines(text, width).entries()) {
        if (index > 0) expect(line, `${width}`).not.toMatch(/^[、。）」ーッ々]/)
        if (index < lines(text, width).length - 1) expect(line, `${width}`).not.toMatch(/[（「]$/)
      }
    }
  })

  it('cuts a word that fits on no line, at a change of script where one is near', () => {
    expect(lines('マイナンバーカード', 10).every((line) => measure(line) <= 10)).toBe(true)
    expect(lines('住民基本台帳ネットワーク', 16)).toEqual(['住民基本台帳', 'ネットワーク'])
  })

  it('stays within the width wherever 禁則 allows it', () => {
    for (const line of lines('介護保険負担割合証を作成し、対象の方へ普通郵便で送付する', 12)) expect(measure(line)).toBeLessThanOrEqual(14)
  })

  it('leaves no particle alone on a line', () => {
    expect(lines('本人確認書類と在留カードを見る', 12)).toEqual(['本人確認', '書類と', '在留カードを', '見る'])
    for (let width = 8; width <= 18; width++) {
      for (const line of lines('届と本人確認書類と転出証明書情報を見くらべて不備がないかどうかを確認する', width)) {
        expect([...line].length, `${width} ${line}`).toBeGreaterThan(1)
      }
    }
  })

  it('shares a text evenly where its last line would stand with two characters', () => {
    expect(lines('書類を見て証明書を出す', 18)).toEqual(['書類を見て', '証明書を出す'])
  })

  it('breaks English at its spaces and leaves none at the ends of lines', () => {
    expect(lines('Check the identity of the applicant', 12)).toEqual(['Check the', 'identity', 'of the', 'applicant'])
    expect(lines('Notify resident', 40)).toEqual(['Notify resident'])
  })

  it('keeps the line breaks of the text', () => {
    expect(lines('申請書\n受付', 20)).toEqual(['申請書', '受付'])
    expect(lines('一行目\r\n\r\n三行目', 20)).toEqual(['一行目', '', '三行目'])
  })

  it('takes a character beyond the basic plane as one', () => {
    expect(lines('𠮷野家', 2)).toEqual(['𠮷', '野', '家'])
  })
})
