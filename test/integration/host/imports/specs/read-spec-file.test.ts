import { zipSync } from 'fflate'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { encodeCp932 } from '../../../../../electron/host/exports/tables/encode-cp932.ts'
import { readSpecFile } from '../../../../../electron/host/imports/specs/read-spec-file.ts'
import { specFileLimits } from '../../../../../electron/host/imports/specs/spec-file-limits.ts'
import { WorkbookParts } from '../../../../../electron/host/imports/specs/workbook-parts.ts'
import { proposeSpecSheet } from '../../../../../shared/spec/propose-spec-sheet.ts'
import { readSpecSheets } from '../../../../../shared/spec/read-spec-sheets.ts'

const quiet = { tell: () => {}, signal: new AbortController().signal }
const read = (bytes: Uint8Array, name = 'a.xlsx') => readSpecFile(bytes, name, null, quiet)

async function itemsOf(bytes: Uint8Array, name = 'a.xlsx') {
  const { sheets, ...file } = await read(bytes, name)
  const choices = sheets.map((sheet, index) => proposeSpecSheet(sheet, index, {}).choice)
  return { ...file, sheets, choices, ...readSpecSheets(sheets, choices) }
}

async function bytesOf(build: (book: exceljs.Workbook) => void): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  build(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const text = (content: string) => new TextEncoder().encode(content)

describe('an unfamiliar workbook of a ministry', () => {
  it('gives every 機能 and 帳票 with its levels, and names every line that is none', async () => {
    const bytes = await bytesOf((book) => {
      book.addWorksheet('表紙').addRow(['○○システム標準仕様書 別紙２'])
      const history = book.addWorksheet('改定履歴')
      history.addRows([['No', '機能ID', '機能名称', '改定内容'], [1, '0230265', '受付', '文言の修正']])
      const sheet = book.addWorksheet('２．機能要件')
      sheet.addRows([
        ['機能要件一覧'],
        ['凡例　◎：実装必須機能、○：標準オプション機能'],
        ['項番', '分類', null, null, '機能ID', '機能名称', '機能要件', '実装区分', null, '要件の考え方・理由', '適合\n基準日'],
        [null, '大項目', '中項目', '小項目', null, null, null, '指定都市', '一般市', null, null],
        [1, '1.資格', '1.1.取得', null, '0230265', '受付', { richText: [{ text: '届出を' }, { text: '受け付けること。' }] }, '◎', '◎', '考え方', new Date('2026-04-01')],
        [2, null, null, null, 230266, '照会', '照会できること。', '◎', '○', null, '令和8年4月1日'],
        [null, null, null, null, null, null, '・氏名で検索できること。'],
        ['項番', '分類', null, null, '機能ID', '機能名称', '機能要件', '実装区分', null, '要件の考え方・理由', '適合\n基準日'],
        [null, '大項目', '中項目', '小項目', null, null, null, '指定都市', '一般市', null, null],
        [3, null, '1.2.喪失', null, { formula: '"0230"&"267"', result: '0230267' }, '登録', '登録できること。', '○', '○', null, null],
        ['※ 網掛けは改定箇所'],
      ])
      for (const area of ['B3:D3', 'H3:I3', 'A3:A4', 'E3:E4', 'F3:F4', 'G3:G4', 'J3:J4', 'K3:K4', 'B5:B7', 'C5:C7', 'E6:E7', 'F6:F7', 'B8:D8', 'H8:I8', 'A8:A9', 'E8:E9']) sheet.mergeCells(area)
      sheet.getCell('E6').numFmt = '0000000'
      sheet.getCell('K5').numFmt = 'yyyy/m/d'
      const forms = book.addWorksheet('３．帳票要件')
      forms.addRows([['帳票ID', '帳票名称', '帳票概要', '関連機能ID', '実装区分'], ['0230265', '通知書', '知らせる。', '0230265', '実装必須帳票']])
      book.addWorksheet('作業用', { state: 'hidden' }).addRows([['機能ID', '機能名称', '機能要件'], ['9999999', '隠れた機能', 'x']])
    })
    const { items, unread, choices, warnings } = await itemsOf(bytes)
    expect(choices.map(({ isIncluded, kind, headerLine }) => [isIncluded, kind, headerLine])).toEqual([
      [false, 'function', null], [false, 'function', 0], [true, 'function', 2], [true, 'form', 0], [false, 'function', 0],
    ])
    expect(items.map(({ kind, code, large, middle, class: given }) => [kind, code, large, middle, given])).toEqual([
      ['function', '0230265', '1.資格', '1.1.取得', 'mandatory'],
      ['function', '0230266', '1.資格', '1.1.取得', 'mandatory'],
      ['function', '0230267', '1.資格', '1.2.喪失', 'optional'],
      ['form', '0230265', '', '', 'mandatory'],
    ])
    expect(items[0]).toMatchObject({ text: '届出を受け付けること。', types: { 指定都市: '◎', 一般市: '◎' }, note: '考え方', effectiveOn: '2026-04-01', line: 5 })
    expect(items[1]).toMatchObject({ text: '照会できること。\n・氏名で検索できること。', types: { 指定都市: '◎', 一般市: '○' } })
    expect(unread.map(({ sheet, row, reason }) => [sheet, row, reason])).toEqual([['２．機能要件', 11, 'spec.unread.noCode']])
    // The format of the cell shows the zeros: nothing was guessed.
    expect(warnings.filter(({ reason }) => reason === 'spec.warning.repaired')).toEqual([])
  })

  it('leaves out readings above words, and keeps errors and what looks like a formula as they are shown', async () => {
    const part = (name: string, content: string) => [name, text(content)] as const
    const bytes = zipSync(Object.fromEntries([
      part('xl/workbook.xml', '<workbook xmlns:r="r"><sheets><sheet name="機能" sheetId="1" r:id="rId1"/></sheets></workbook>'),
      part('xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="/xl/worksheets/a.xml"/></Relationships>'),
      part('xl/sharedStrings.xml', '<x:sst xmlns:x="x"><x:si><x:t>機能ID</x:t></x:si><x:si><x:r><x:t>機能</x:t></x:r><x:r><x:t>要件</x:t></x:r><x:rPh sb="0" eb="1"><x:t>キノウ</x:t></x:rPh></x:si><x:si><x:t>=1+1_x000D_</x:t></x:si></x:sst>'),
      part('xl/worksheets/a.xml', '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row r="3"><c r="A3"><v>2.30265E5</v></c><c r="B3" t="s"><v>2</v></c></row><row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4" t="inlineStr"><is><t>壊れた番号</t></is></c></row></sheetData></worksheet>'),
    ]))
    const { items, unread } = await itemsOf(bytes)
    expect(items.map(({ code, text: requirement, line }) => [code, requirement, line])).toEqual([['0230265', '=1+1', 3]])
    expect(unread).toMatchObject([{ row: 4, reason: 'spec.unread.badCode', values: { written: '#N/A', header: '機能ID' } }])
  })

  it('tells how far it is, and stops when told', async () => {
    const bytes = await bytesOf((book) => book.addWorksheet('機能').addRows(Array.from({ length: 3_000 }, (_, index) => [`${index}`, `要件${index}`.repeat(20)])))
    const told: number[] = []
    await readSpecFile(bytes, 'a.xlsx', null, { ...quiet, tell: (done, total) => told.push(done / total) })
    expect(told.length).toBeGreaterThan(3)
    expect([told.toSorted((a, b) => a - b), told.at(-1)]).toEqual([told, 1])
    const stopper = new AbortController()
    const reading = readSpecFile(bytes, 'a.xlsx', null, { tell: () => stopper.abort(), signal: stopper.signal })
    await expect(reading).rejects.toThrow('aborted')
  })
})

describe('a list as text', () => {
  const rows = '機能ID,機能名称,機能要件,実装区分\r\n0230265,受付,"届出を受け付け、\n内容を表示できること。",実装必須機能\r\n0230266,照会,照会できること。,標準オプション機能\r\n'
  it.each([
    ['a.csv', encodeCp932(rows)!], ['a.csv', text(`\ufeff${rows}`)], ['a.csv', text(rows)], ['a.tsv', text(rows.replaceAll(',', '\t'))],
    ['a.txt', new Uint8Array(Buffer.from(`\ufeff${rows.replaceAll(',', '\t')}`, 'utf16le'))],
  ])('is read from %s whatever its encoding', async (name, bytes) => {
    const { items, unread } = await itemsOf(bytes, name)
    expect(items.map(({ code, name: of, text: requirement }) => [code, of, requirement])).toEqual([
      ['0230265', '受付', '届出を受け付け、\n内容を表示できること。'], ['0230266', '照会', '照会できること。'],
    ])
    expect(unread).toEqual([])
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['a.pdf', text('%PDF-1.7'), 'spec.file.unknownType'],
    ['a.csv', new Uint8Array([0x61, 0, 0, 0x62]), 'spec.file.notText'],
    ['a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'spec.file.oldFormat'],
    ['a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('EncryptedPackage', 'utf16le')]), 'spec.file.locked'],
    ['a.xlsx', text('<html>'), 'spec.file.notWorkbook'],
    ['a.docx', zipSync({ 'word/document.xml': text('<x/>') }), 'spec.file.notWorkbook'],
    ['a.xlsx', zipSync({ 'xl/workbook.xml': text('<workbook><sheets>') }), 'spec.file.truncated'],
    ['a.xlsx', zipSync({ 'xl/workbook.xml': text('<!DOCTYPE x [<!ENTITY a "b">]><workbook/>') }), 'spec.file.truncated'],
  ])('%s is refused with cause and remedy', async (name, bytes, reason) => {
    await expect(read(bytes, name)).rejects.toMatchObject({ code: 'BAD_INPUT', reason, values: { file: name } })
  })

  it('a workbook cut off is damaged, one that unpacks without end is too large, merged areas without end as well', async () => {
    const whole = await bytesOf((book) => book.addWorksheet('機能').addRow(['機能ID']))
    await expect(read(whole.subarray(0, whole.length - 200))).rejects.toMatchObject({ reason: 'spec.file.truncated' })
    const index = {
      'xl/workbook.xml': text('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': text('<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/a.xml"/></Relationships>'),
    }
    // As large a bomb as the limit itself takes seconds to make: a smaller one against a smaller limit.
    const bomb = new WorkbookParts(zipSync({ ...index, 'xl/worksheets/a.xml': new Uint8Array(2_000_000) }), 'a.xlsx', { ...specFileLimits, unpackedBytes: 1_000_000 })
    await expect(bomb.read('xl/worksheets/a.xml')).rejects.toMatchObject({ reason: 'fitgap.functions.tooLarge' })
    const sum = new WorkbookParts(zipSync({ ...index, 'xl/a': new Uint8Array(600_000), 'xl/b': new Uint8Array(600_000) }), 'a.xlsx', { ...specFileLimits, unpackedBytes: 1_000_000 })
    expect(await sum.read('xl/a')).toHaveLength(600_000)
    await expect(sum.read('xl/b')).rejects.toMatchObject({ reason: 'fitgap.functions.tooLarge' })
    const merged = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="50000"><c r="A50000"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:A50000"/>'.repeat(200)}</mergeCells></worksheet>`
    await expect(read(zipSync({ ...index, 'xl/worksheets/a.xml': text(merged) }))).rejects.toMatchObject({ reason: 'spec.file.tooLarge' })
  })

  it('macros are left alone: the cells are read and it is said', async () => {
    const whole = zipSync({
      'xl/workbook.xml': text('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': text('<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/a.xml"/></Relationships>'),
      'xl/worksheets/a.xml': text('<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>機能ID</v></c></row></sheetData></worksheet>'),
      'xl/vbaProject.bin': new Uint8Array(10),
    })
    expect(await read(whole, 'a.xlsm')).toMatchObject({ hasMacros: true, sheets: [{ rows: [['機能ID']] }] })
  })
})
