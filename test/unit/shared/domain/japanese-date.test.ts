import { describe, expect, it } from 'vitest'
import { japaneseDate } from '../../../../shared/domain/japanese-date.ts'

describe('a day in 和暦', () => {
  it.each([
    ['2026-11-22', '令和8年11月22日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['いつか', 'いつか'],
    ['2026-13-01', '2026-13-01'],
  ])('%s is %s', (day, words) => expect(japaneseDate(day)).toBe(words))
})
