import { expect, it } from 'vitest'
import { headerLikeness } from '../../../../shared/sent-sheets/header-likeness.ts'
import { readRowKey, rowKey } from '../../../../shared/sent-sheets/row-key.ts'
import { findSheetCodes, sheetCode } from '../../../../shared/sent-sheets/sheet-code.ts'

const code = sheetCode('section', '2026-11-22', '3f7a')

it('a 発行番号 is found in any text, in full width and with other hyphens, and a wrong one is noticed', () => {
  expect(code).toMatch(/^K-20261122-3F7A[A-Z]$/)
  expect(findSheetCodes(`発行番号：${code}（控え）`)).toEqual([{ code, isSound: true }])
  expect(findSheetCodes(code.replaceAll('-', '－').replace('K', 'Ｋ').toLowerCase())).toEqual([{ code, isSound: true }])
  expect(findSheetCodes(`回答シート_転入届_${code}.xlsx`)).toEqual([{ code, isSound: true }])
  expect(findSheetCodes(code.replace('2022', '2202').replace('1122', '1212'))[0]?.isSound).toBe(false)
  expect(findSheetCodes('番号はありません K-2026')).toEqual([])
})

it('one wrong digit of a row key, two exchanged, and a key of another sheet are noticed', () => {
  for (let number = 1; number < 3000; number += 7) {
    const key = rowKey(code, number)
    expect(readRowKey(code, key)).toEqual({ number, isSound: true })
    for (const place of [1, 2, 3, 4]) {
      const digit = (Number(key[place]) + 1 + (number % 9)) % 10
      expect(readRowKey(code, key.slice(0, place) + digit + key.slice(place + 1))?.isSound).toBe(digit === Number(key[place]))
    }
  }
  expect(readRowKey(code, rowKey(code, 12).replace('-', '‐').replace('R', 'Ｒ'))).toEqual({ number: 12, isSound: true })
  expect(readRowKey(code, rowKey(code, 123).replace('123', '132'))?.isSound).toBe(false)
  const other = sheetCode('section', '2026-11-21', '3f7a')
  const strange = Array.from({ length: 200 }, (_, index) => readRowKey(code, rowKey(other, index + 1))!.isSound).filter(Boolean).length
  expect(strange).toBeLessThan(60)
  expect(readRowKey(code, '窓口')).toBeNull()
})

it('a header is known again when it is worded slightly otherwise', () => {
  expect(headerLikeness('現行運用', '現行運用\n（庁内）')).toBe(1)
  expect(headerLikeness('費用（千円）', '費用(千円) （事業者）')).toBe(1)
  expect(headerLikeness('件数・頻度', '件数と頻度')).toBeGreaterThanOrEqual(0.6)
  expect(headerLikeness('現行運用', '現行の運用')).toBe(1)
  expect(headerLikeness('現行運用', '現行の運用状況')).toBeGreaterThanOrEqual(0.6)
  expect(headerLikeness('要否の理由', '作業の要否')).toBeLessThan(0.6)
  expect(headerLikeness('備考', '担当')).toBe(0)
})
