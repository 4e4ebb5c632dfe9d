import { describe, expect, it } from 'vitest'
import { readChoice } from '../../../../shared/sent-sheets/read-choice.ts'
import { readDay } from '../../../../shared/sent-sheets/read-day.ts'
import { readValue } from '../../../../shared/sent-sheets/read-value.ts'
import { sameText } from '../../../../shared/sent-sheets/same-text.ts'
import { vendorColumns } from '../../../../shared/sent-sheets/vendor-columns.ts'

describe('A day', () => {
  it.each([
    ['2026-03-31', '2026-03-31'], ['2026/3/31', '2026-03-31'], ['2026.3.31', '2026-03-31'], ['2026年3月31日', '2026-03-31'], ['２０２６／３／３１', '2026-03-31'],
    ['令和8年3月31日', '2026-03-31'], ['令和８年３月３１日（火）', '2026-03-31'], ['R8.3.31', '2026-03-31'], ['令8.3.31', '2026-03-31'], ['r8/3/31', '2026-03-31'],
    ['令和元年5月1日', '2019-05-01'], ['H31.4.30', '2019-04-30'], ['昭和63年12月1日', '1988-12-01'], ['46112', '2026-03-31'], ['46112.5', '2026-03-31'], ['20260331', '2026-03-31'],
    ['2026-03-31 00:00:00', '2026-03-31'],
  ])('is read from %s', (written, day) => {
    expect(readDay(written)).toBe(day)
  })

  it.each(['3月31日', '3/31', '2026/3', '令和8年度末', '2026/2/30', '令和8年13月1日', '令和元年4月1日', 'R100.1.1', '未定', '12', '123456', '平成40年1月1日'])('is not guessed from %s', (written) => {
    expect(readDay(written)).toBeNull()
  })
})

describe('A cost', () => {
  const cost = vendorColumns((key) => key)[1]!

  it('is read as everywhere in Kurabe, with what should be looked at', () => {
    expect(readValue(cost, '１，２００千円')).toEqual({ text: '1200', cautions: [] })
    expect(readValue(cost, '無償')).toMatchObject({ text: '0' })
    expect(readValue(cost, '1,234,567円')).toMatchObject({ text: '1235', cautions: [{ reason: 'packages.cost.note.rounded' }] })
  })

  it.each(['別途', '未定', '100〜200', '1200ドル'])('is not guessed from %s', (written) => {
    expect(readValue(cost, written)).toHaveProperty('problem')
  })
})

describe('A choice', () => {
  const choices = vendorColumns((key) => key)[0]!.choices
  it.each([
    ['○', 'yes'], ['〇', 'yes'], ['◯', 'yes'], ['O', 'yes'], ['ｏ', 'yes'], ['丸', 'yes'], [' まる ', 'yes'], ['×', 'no'], ['x', 'no'], ['Ｘ', 'no'], ['✕', 'no'], ['✖', 'no'], ['不可', 'no'],
    ['△', 'partial'], ['▲', 'partial'], ['Δ', 'partial'], ['三角', 'partial'], ['一部対応', 'partial'],
  ])('is %s for what means it', (written, value) => {
    expect(readChoice(written, choices)?.value).toBe(value)
  })

  it.each(['◎', '0', '－', '検討中', '○△', '?', '□'])('is not guessed from %s', (written) => {
    expect(readChoice(written, choices)).toBeNull()
  })
})

describe('A cell that nobody touched', () => {
  it.each([
    ['窓口\n受付', '窓口\r\n受付'], ['窓口', '窓口 '], ['=SUM(A1)', "'=SUM(A1)"], ["'=SUM(A1)", '=SUM(A1)'], ['10〜20件', '10～20件'], ['①−②', '①－②'], ['𠮷田', '?田'], ['\tタブ', 'タブ'],
  ])('says the same: %j and %j', (sent, returned) => {
    expect(sameText(sent, returned)).toBe(true)
  })

  it.each([['窓口', '窓'], ['あ', '?'], ['1', '１'], ['', '0'], ['〜', '?-']])('is not the same: %j and %j', (sent, returned) => {
    expect(sameText(sent, returned)).toBe(false)
  })
})
