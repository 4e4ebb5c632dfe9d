import { describe, expect, it } from 'vitest'
import { readCost } from '../../../../shared/evaluation/read-cost.ts'

const cost = (thousands: number, ...notes: string[]) => ({ kind: 'cost', thousands, notes })

describe('a cost as vendors write it', () => {
  it.each([
    ['1200', 1200], ['1,200', 1200], ['１，２００千円', 1200], ['120万円', 1200], ['120万', 1200], ['1億2000万円', 120_000], ['1億2,000万', 120_000],
    ['1.2億円', 120_000], ['12百万円', 12_000], ['3千万円', 30_000], ['¥1,200,000', 1200], ['￥１，２００，０００円', 1200], ['1,200,000円', 1200], ['0.5万円', 5],
    ['0', 0], ['0円', 0], ['無償', 0], ['無料', 0], ['標準機能に含む', 0], ['追加費用なし', 0], [' 1 200 千円 ', 1200], ['1.2E+3', 1200], ['0.07万円', 1],
  ])('%s is %d 千円', (typed, thousands) => expect(readCost(typed)).toMatchObject({ kind: 'cost', thousands }))

  it('notes what was rounded, approximate or about tax', () => {
    expect(readCost('1,234,567円')).toEqual(cost(1235, 'rounded'))
    expect(readCost('1,000円')).toEqual(cost(1))
    expect(readCost('約120万円')).toEqual(cost(1200, 'approximate'))
    expect(readCost('120万円（税込）')).toEqual(cost(1200, 'tax'))
  })

  it.each(['', '  ', '不明', '未定', '－', '?', '確認中'])('「%s」 is unknown, not zero', (typed) => expect(readCost(typed)).toEqual({ kind: 'unknown' }))

  it.each([
    ['別途見積', 'packages.cost.elsewhere'], ['月額5万円', 'packages.cost.period'], ['5万円/月', 'packages.cost.period'], ['100〜200万円', 'packages.cost.range'],
    ['100-200', 'packages.cost.range'], ['-5', 'packages.cost.negative'], ['▲100', 'packages.cost.negative'], ['1,20', 'packages.cost.notNumber'],
    ['2000万1億円', 'packages.cost.notNumber'], ['なし', 'packages.cost.notNumber'], ['○', 'packages.cost.notNumber'], ['=1+1', 'packages.cost.notNumber'],
    ['99999億円', 'packages.cost.tooHigh'],
  ])('%s is refused with a reason', (typed, reason) => expect(readCost(typed)).toEqual({ kind: 'refused', reason }))
})
