import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { encodeCp932 } from '../../../../electron/host/exports/tables/encode-cp932.ts'
import { renderStepFile } from '../../../../electron/host/exports/steps/render-step-file.ts'
import { readStepFile } from '../../../../electron/host/imports/steps/read-step-file.ts'
import { readTableFile } from '../../../../electron/host/imports/tables/read-table-file.ts'
import { findHeader } from '../../../../shared/columns/find-header.ts'
import { proposeMapping } from '../../../../shared/columns/propose-mapping.ts'
import { parseStepTable } from '../../../../shared/steps/parse-step-table.ts'
import { readMappedSteps } from '../../../../shared/steps/read-mapped-steps.ts'
import { stepTableDescription } from '../../../../shared/steps/step-table-description.ts'
import { stepRow } from '../../../../shared/steps/step-table.ts'

const line = '1,窓口,申請書を受け付ける①髙,作業\r\n'
const cp932 = (text: string) => Buffer.from(encodeCp932(text)!)
const bytesOf = (content: Uint8Array | string) => Buffer.from(content as string)

describe('csv and tsv files', () => {
  it('are read in CP932 and UTF-8, with the characters of NEC and IBM', async () => {
    for (const bytes of [cp932(line), Buffer.from(line), Buffer.from(`\ufeff${line}`)]) {
      const { sheets, unreadLines } = await readTableFile(bytes, 'a.csv')
      expect(sheets[0]?.rows).toEqual([['1', '窓口', '申請書を受け付ける①髙', '作業']])
      expect(unreadLines).toEqual([])
    }
    expect(cp932('①髙').toString('hex')).toBe('8740fbfc')
  })

  it('name the lines in another encoding, and those that nobody can read, and keep all the others', async () => {
    const mixed = Buffer.concat([cp932('担当,作業内容\n窓口,受け付ける\n'), Buffer.from('係長,決裁する\n'), cp932('課長,公印\n'), Buffer.from([0x82, 0xff, 0x2c, 0x41, 0x0a])])
    const { sheets, encoding, otherLines, unreadLines } = await readTableFile(mixed, 'a.csv')
    expect(encoding).toBe('shift_jis')
    expect(otherLines).toEqual([3])
    expect(unreadLines).toEqual([5])
    expect(sheets[0]?.rows.slice(0, 4)).toEqual([['担当', '作業内容'], ['窓口', '受け付ける'], ['係長', '決裁する'], ['課長', '公印']])
    expect(sheets[0]?.rows[4]?.[0]).toContain('\ufffd')
  })

  it('are read in the encoding that the user says', async () => {
    expect((await readTableFile(Buffer.from('窓口係'), 'a.csv', 'shift_jis')).sheets[0]?.rows[0]?.[0]).not.toBe('窓口係')
    expect((await readTableFile(Buffer.from('窓口係', 'utf16le'), 'a.csv', 'utf-16le')).sheets[0]?.rows[0]?.[0]).toBe('窓口係')
  })

  it('refuse what CP932 does not have, with the line and the characters', async () => {
    const table = { rows: [stepRow({ number: '1', text: '受け付ける' }), stepRow({ number: '2', text: '𠮷田😀さん' })] }
    await expect(renderStepFile(table, 'a.csv', '手順表', 'cp932')).rejects.toMatchObject({ reason: 'steps.file.notInCp932', values: { rows: '3', characters: '𠮷 😀' } })
  })
})

describe('cells that look like formulas', () => {
  const texts = ['=SUM(A1)', '+81', '-1件', '@宛', '\tタブ', '＝１＋１', "'=A1", '-', '=', "'引用", 'ふつう', '=cmd|\' /C calc\'!A0', '"引用"', 'a\nb', '\\, →']
  const table = { rows: texts.map((text, index) => stepRow({ number: String(index + 1), text, note: text.trim(), owner: ['窓口'] })) }

  it.each([['a.xlsx'], ['a.csv'], ['a.tsv']])('are texts in %s, and the same table comes back', async (file) => {
    const again = await readStepFile(bytesOf(await renderStepFile(table, file, '手順表')), file)
    // Blanks at the edge of a cell do not count in any table.
    expect(again.table.rows.map(({ text }) => text)).toEqual(texts.map((text) => text.trim()))
    expect(again.table.rows.map(({ note }) => note)).toEqual(texts.map((text) => text.trim()))
  })

  it('never begin a field of a text file with a sign that a spreadsheet computes', async () => {
    for (const file of ['a.csv', 'a.tsv']) {
      const content = String(await renderStepFile(table, file, '手順表'))
      const fields = content.split(/[\t,\n\r]+/).map((field) => field.replace(/^"/, ''))
      expect(fields.filter((field) => /^[=+\-@＝＋－＠][^]/.test(field))).toEqual([])
    }
  })
})

describe('workbooks', () => {
  it('show hidden sheets, merged cells, formulas, errors and notes above the header as what they are', async () => {
    const workbook = new exceljs.Workbook()
    const hidden = workbook.addWorksheet('古い版')
    hidden.state = 'hidden'
    hidden.addRows([['No', '作業内容'], [1, '古い手順']])
    const sheet = workbook.addWorksheet('手順')
    sheet.addRows([
      ['転入届の手順（令和7年度）'], ['※ 記入例'], ['項番', '担当係', '処理内容', '使用帳票', '作業時間（分）', '備考'], ['【受付】'],
      [1, '窓口係', '届書を受け付ける', '転入届', 3, { formula: '1/0', result: { error: '#DIV/0!' } }], [2, null, '入力する', '転入届', { formula: 'E5*2', result: 6 }], [], [3, '係長', '決裁する'],
    ])
    sheet.mergeCells('A4:F4')
    sheet.mergeCells('B5:B6')
    const { sheets } = await readTableFile(Buffer.from(await workbook.xlsx.writeBuffer()), 'a.xlsx')
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([['古い版', true], ['手順', false]])
    const shown = sheets[1]!
    const header = findHeader(shown.rows, stepTableDescription)
    expect(header).toBe(2)
    const read = readMappedSteps(shown, header, proposeMapping(shown.rows[2]!, stepTableDescription))
    expect(read.table.rows.map((row) => [row.number, row.owner[0], row.text, row.inputs, row.minutesPerCase, row.note])).toEqual([
      ['1', '窓口係', '届書を受け付ける', ['転入届'], '3', '#DIV/0!'], ['2', '窓口係', '入力する', ['転入届'], '6', ''], ['3', '係長', '決裁する', [], '', ''],
    ])
    expect(read.unread).toEqual([{ line: 4, text: '【受付】' }])
    expect(read.formulas).toBe(2)
    expect(read.lines).toEqual([5, 6, 8])
  })

  it('keep 10,000 rows, cells of 32,767 characters, emoji, surrogates and private-use characters, and tell of too many rows', async () => {
    const long = 'あ'.repeat(32_767)
    const rows = Array.from({ length: 10_000 }, (_, index) => `${index + 1}\t窓口\t${index === 0 ? long : index === 1 ? '😀\ue000葛󠄀' : `手順${index}`}`)
    const { sheets } = await readTableFile(Buffer.from(`No\t担当\t作業内容\n${rows.join('\n')}\n`), 'a.tsv')
    const mapped = readMappedSteps(sheets[0]!, 0, ['number', 'owner', 'text'])
    expect(mapped.table.rows).toHaveLength(10_000)
    expect(mapped.table.rows[0]?.text).toBe(long)
    expect(mapped.table.rows[1]?.text).toBe('😀\ue000葛󠄀')
    expect(mapped.issues.map(({ code }) => code)).toEqual(['too-many-rows'])
  })

  it('are refused where they are none, with the reason', async () => {
    await expect(readTableFile(Buffer.from('no zip'), 'a.xlsx')).rejects.toMatchObject({ reason: 'steps.file.notWorkbook' })
    await expect(readTableFile(Buffer.from('a'), 'a.docx')).rejects.toMatchObject({ reason: 'steps.file.unknownType' })
  })

  it('cut nothing off: what is too long for a cell is told, and goes into a text file', async () => {
    const table = { rows: [stepRow({ number: '1', text: 'あ'.repeat(32_768) })] }
    await expect(renderStepFile(table, 'a.xlsx', '手順表')).rejects.toMatchObject({ reason: 'steps.file.tooLongForExcel', values: { row: 2 } })
    expect(parseStepTable(readRows(String(await renderStepFile(table, 'a.tsv', '手順表')))).table.rows[0]?.text).toHaveLength(32_768)
  })
})

function readRows(text: string): string[][] {
  return text.trimEnd().split('\n').map((row) => row.split('\t'))
}
