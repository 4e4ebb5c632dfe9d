import exceljs from 'exceljs'
import { expect, it } from 'vitest'
import { renderRegisterWorkbook } from '../../../../electron/host/exports/register/render-register-workbook.ts'
import { registerText } from '../../../../shared/register/register-text.ts'
import { unguardFormula } from '../../../../shared/text/formula-guard.ts'
import { parseDelimited } from '../../../../shared/steps/delimited-text.ts'

const cells = ['=1+1', '+81-3', '-10%', '@SUM(A1)', '\tタブ', '＝全角', 'ふつう', '_x0041_']
const sheet = { name: '一覧', columns: [...cells].map((title) => ({ title, width: 10 })), rows: [cells, [1, -2, 3, 4, 5, 6, 7, 8]] }

it('a list keeps texts that look like formulas as texts, in a tsv file and in the clipboard', () => {
  const lines = parseDelimited(registerText(sheet), '\t')
  for (const line of lines.slice(0, 2)) {
    expect(line.filter((cell) => /^[=+\-@\t＝]/.test(cell))).toEqual([])
    expect(line.map(unguardFormula)).toEqual(cells)
  }
  expect(lines[2]).toEqual(['1', '-2', '3', '4', '5', '6', '7', '8'])
})

it('and in Excel', async () => {
  const book = new exceljs.Workbook()
  await book.xlsx.load((await renderRegisterWorkbook([sheet])) as unknown as ArrayBuffer)
  const row = book.worksheets[0]!.getRow(2)
  expect(cells.map((_, index) => row.getCell(index + 1).type)).toEqual(cells.map(() => exceljs.ValueType.String))
  expect(cells.map((_, index) => row.getCell(index + 1).numFmt)).toEqual(cells.map(() => '@'))
})
