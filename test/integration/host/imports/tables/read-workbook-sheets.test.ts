import exceljs, { type CellValue } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readWorkbookSheets } from '../../../../../electron/host/imports/tables/read-workbook-sheets.ts'

/** What is read of one cell that was saved with this value and number format. */
async function readCell(value: CellValue, numFmt: string): Promise<string> {
  const workbook = new exceljs.Workbook()
  const cell = workbook.addWorksheet('表').getCell('A1')
  cell.value = value
  cell.numFmt = numFmt
  const [sheet] = await readWorkbookSheets(new Uint8Array(await workbook.xlsx.writeBuffer()), '表.xlsx')
  return sheet!.rows[0]![0]!
}

describe('A cell of a workbook is read as it is shown', () => {
  it.each<[string, CellValue, string, string]>([
    ['a day', new Date(Date.UTC(2026, 2, 31)), 'yyyy/m/d', '2026-03-31'],
    ['a day with its time', new Date(Date.UTC(2026, 2, 31, 13, 30)), 'yyyy/m/d h:mm', '2026-03-31 13:30'],
    ['a time of day', 0.5, 'h:mm', '12:00'],
    ['a share', 0.07, '0%', '7%'],
    ['a sum with the last bit of its fraction', 0.1 + 0.2, 'General', '0.3'],
    ['a truth value', true, 'General', 'TRUE'],
    ['a formula with a text', { formula: 'A2&"x"', result: '済' }, 'General', '済'],
  ])('%s', async (_, value, format, shown) => {
    expect(await readCell(value, format)).toBe(shown)
  })

  it.each<[string, CellValue]>([
    ['a text', { formula: 'IF(A2="","未定",A2)', result: '未定' }],
    ['an error', { formula: 'NA()', result: { error: '#N/A' } }],
    ['a number that is no day', 1e12],
  ])('and %s in a cell formatted as a date is told as an error instead of stopping the whole file', async (_, value) => {
    expect(await readCell(value, 'yyyy/m/d')).toBe('#VALUE!')
  })
})
