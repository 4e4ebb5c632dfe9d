import { describe, expect, it } from 'vitest'
import { matchSpelling, spellingPrefixes } from '../../../../shared/text/match-spelling.ts'

const isFound = (text: string, form: string) =>
  [...text].some((_, start) => matchSpelling(text, start, form) >= 0 && [...spellingPrefixes(text, start)].some((prefix) => prefix === form.slice(0, 2)))

describe('matchSpelling', () => {
  it.each([
    ['端末に打ち込む', '打ちこ'],
    ['端末に打ちこむ', '打ち込'],
    ['端末に打込む', '打ち込'],
    ['端末に打込む', '打ちこ'],
    ['端末に打ちこむ', '打込'],
    ['端末に打ち込む', '打込'],
    ['話を聞く', 'きく'],
    ['話をきく', '聞く'],
    ['申込みの紙', '申込'],
    ['申し込みを受ける', '申込み'],
    ['紙を貰う', 'もらう'],
    ['通知を出す', 'だす'],
    ['取扱いを決める', '取り扱い'],
  ])('finds in 「%s」 the form 「%s」 written another way', (text, form) => {
    expect(isFound(text, form)).toBe(true)
  })

  it.each([
    ['大聞社', 'おおきい'],
    ['出口', 'でる'],
    ['打者', '打ち込'],
  ])('does not find in 「%s」 the form 「%s」', (text, form) => {
    expect(isFound(text, form)).toBe(false)
  })
})
