import { expect, it } from 'vitest'
import exceljs from '../../../../electron/host/exports/whole-exceljs.ts'
import { readWorkbookSheets } from '../../../../electron/host/imports/tables/read-workbook-sheets.ts'

it('characters of two units stay whole wherever they lie in a long workbook', async () => {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet('𠮷野家')
  // Each name is another one, so that all of them are written; whatever the length of the pieces, some of these characters lie on a border.
  const names = Array.from({ length: 40 }, (_, index) => `${'あ'.repeat(index)}${'𠮷葛\u{e0100}😀'.repeat(500)}`)
  for (const name of names) sheet.addRow([name])
  const [read] = await readWorkbookSheets(new Uint8Array(await workbook.xlsx.writeBuffer()), '長い表.xlsx')
  expect(read!.rows.map(([name]) => name)).toEqual(names)
})
