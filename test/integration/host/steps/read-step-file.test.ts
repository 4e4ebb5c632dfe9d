import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { renderStepFile } from '../../../../electron/host/exports/steps/render-step-file.ts'
import { readStepFile } from '../../../../electron/host/imports/steps/read-step-file.ts'
import { stepRow } from '../../../../shared/steps/step-table.ts'

const text = 'No\t担当\t作業内容\t種類\t次\n1\t窓口\t葛󠄀飾の𠮷田を受け付ける\t作業\t\n2\t窓口\t"一行目\n二行目"\t終了\t\n'
const read = async (bytes: Uint8Array, file: string) => (await readStepFile(bytes, file)).table.rows.map((row) => row.text)
const expected = ['葛󠄀飾の𠮷田を受け付ける', '一行目\n二行目']

describe('files that hold a step table', () => {
  it('are read in UTF-8 with and without byte order mark and in UTF-16, as Excel saves Unicode text', async () => {
    expect(await read(Buffer.from(text), 'a.tsv')).toEqual(expected)
    expect(await read(Buffer.from(`\ufeff${text}`), 'a.txt')).toEqual(expected)
    expect(await read(Buffer.from(`\ufeff${text}`, 'utf16le'), 'a.tsv')).toEqual(expected)
    expect(await read(Buffer.from(text.replaceAll('\n', '\r\n')), 'a.tsv')).toEqual(expected)
  })

  it('are read by what separates their cells, also where the name says otherwise', async () => {
    expect(await read(Buffer.from(text), 'a.csv')).toEqual(expected)
    expect(await read(Buffer.from(text.replaceAll('\t', ',')), 'a.tsv')).toEqual(expected)
  })

  it('may be workbooks with a title, other sheets, hidden sheets, merged cells, formulas and numbers', async () => {
    const workbook = new exceljs.Workbook()
    workbook.addWorksheet('表紙').getCell('A1').value = '転入届'
    const hidden = workbook.addWorksheet('古い版')
    hidden.state = 'hidden'
    hidden.addRows([['No', '作業内容'], [1, '古い手順']])
    const sheet = workbook.addWorksheet('手順')
    sheet.addRows([['業務フロー'], [], ['No', '担当', '作業内容', '種類', '次', '所要時間(分)'], [1, '窓口', '受け付ける', '作業', null, 3], [2, null, '調べる', '作業', '3'], [3, '係長', { formula: 'A1', result: '決裁する' }]])
    sheet.mergeCells('B4:B5')
    const { table, issues, lines } = await readStepFile(Buffer.from(await workbook.xlsx.writeBuffer()), 'a.xlsx')
    expect(issues).toEqual([])
    expect(lines).toEqual([4, 5, 6])
    expect(table.rows.map((row) => [row.number, row.owner, row.text, row.minutesPerCase])).toEqual([
      ['1', ['窓口'], '受け付ける', '3'], ['2', ['窓口'], '調べる', ''], ['3', ['係長'], '決裁する', ''],
    ])
  })

  it('come back the same from a workbook, with escapes, zeros and signs at the beginning', async () => {
    const rows = [
      stepRow({ number: '01', text: '_x0041_', note: '=1+1', system: '+A', ground: '@b', owner: ['-'] }),
      stepRow({ number: '2', text: '007', minutesPerCase: '2.5', casesPerYear: '約百件', inputs: ['00123'], next: [{ condition: '1/2', to: '01' }] }),
    ]
    const bytes = await renderStepFile({ rows }, 'a.xlsx', '手順表')
    expect((await readStepFile(bytes as Uint8Array, 'a.xlsx')).table.rows).toEqual(rows)
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
    const sheet = workbook.worksheets[0]!
    expect(sheet.getCell('M2').type).toBe(exceljs.ValueType.String)
    expect(sheet.getCell('J3').value).toBe(2.5)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  })

  it('are refused with their cause where they are no table files, damaged or protected', async () => {
    const refused = (bytes: Uint8Array, file: string) => expect(readStepFile(bytes, file)).rejects
    await refused(Buffer.from('x'), 'a.docx').toMatchObject({ code: 'BAD_INPUT', reason: 'steps.file.unknownType' })
    await refused(Buffer.from('no zip'), 'a.xlsx').toMatchObject({ code: 'BAD_INPUT', reason: 'steps.file.notWorkbook' })
    await refused(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xlsx').toMatchObject({ code: 'BAD_INPUT', reason: 'steps.file.oldFormat' })
    const bytes = await renderStepFile({ rows: [stepRow({ number: '1', text: '受付' })] }, 'a.xlsx', '手順表')
    await refused((bytes as Uint8Array).subarray(0, 2000), 'a.xlsx').toMatchObject({ code: 'BAD_INPUT', reason: 'steps.file.truncated' })
  })
})
