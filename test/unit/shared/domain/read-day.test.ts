import { describe, expect, it } from 'vitest'
import { readDay } from '../../../../shared/domain/read-day.ts'

describe('reading a day', () => {
  it.each([
    ['2027-04-01', '2027-04-01'],
    ['2027/4/1', '2027-04-01'],
    ['２０２７年４月１日', '2027-04-01'],
    ['令和9年4月1日', '2027-04-01'],
    ['R9.4.1', '2027-04-01'],
    ['平成元年1月8日', '1989-01-08'],
    ['2028/2/29', '2028-02-29'],
  ])('takes %s', (text, day) => expect(readDay(text)).toBe(day))

  it.each(['', '来年度', '4/1', '2027/2/29', '2027/13/1', '27/4/1', 'X9.4.1'])('refuses 「%s」', (text) => expect(readDay(text)).toBeUndefined())
})
