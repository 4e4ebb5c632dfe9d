import { deflateRawSync } from 'node:zlib'
import exceljs, { type Worksheet } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readFunctionWorkbook } from '../../../../../electron/host/imports/functions/read-function-workbook.ts'
import { KurabeError } from '../../../../../shared/contract/kurabe-error.ts'
import { createTranslate } from '../../../../../shared/i18n/translate.ts'

const header = ['機能ID', '大項目', '中項目', '小項目', '機能要件', '実装区分', '対応手順']
const line = (id: unknown, ...steps: string[]) => [id, '住民記録', '異動', '転入', '転入を登録できること', '実装必須機能', steps.join('、')]

async function workbook(fill: (sheet: Worksheet, book: exceljs.Workbook) => void): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  fill(book.addWorksheet('機能一覧'), book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const read = (bytes: Uint8Array) => readFunctionWorkbook(bytes, 'F.xlsx')

async function failure(bytes: Uint8Array, limits?: Parameters<typeof readFunctionWorkbook>[2]): Promise<KurabeError> {
  const error = await readFunctionWorkbook(bytes, 'F.xlsx', limits).then(() => null, (reason: unknown) => reason)
  if (!(error instanceof KurabeError)) throw new Error(`expected a KurabeError, got ${String(error)}`)
  return error
}

describe('a list of functions in a workbook', () => {
  it('is read with its zeros, its words and its steps', async () => {
    const bytes = await workbook((sheet) => sheet.addRows([header, line('0010105', '届出内容の確認', 'Activity_1')]))
    expect(await read(bytes)).toEqual({
      functions: [
        {
          id: '0010105', large: '住民記録', middle: '異動', small: '転入', requirement: '転入を登録できること',
          implementationClass: 'mandatory', steps: ['届出内容の確認', 'Activity_1'],
        },
      ],
      unread: [],
      warnings: [],
    })
  })

  it('is found under a title, on another sheet, with other columns, order and spelling of the header', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.addRow(['この表について'])
      const second = book.addWorksheet('別紙2')
      second.addRows([['機能要件一覧 第2版'], [], ['対応 手順', '備考', '実装\n区分', '機能ＩＤ（7桁）', '機能要件'], ['確認', 'x', '必須', '００１０１０５', '要件']])
    })
    const { functions } = await read(bytes)
    expect(functions).toMatchObject([{ id: '0010105', steps: ['確認'], implementationClass: 'mandatory', middle: '' }])
  })

  it('completes an id that the spreadsheet turned into a number, and says so unless the cell shows the zeros', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRows([header, line(230265), line(10106), line(1230265), line({ formula: '1+1', result: 230266 })])
      sheet.getCell('A3').numFmt = '0000000'
    })
    const { functions, warnings } = await read(bytes)
    expect(functions.map((item) => item.id)).toEqual(['0230265', '0010106', '1230265', '0230266'])
    expect(warnings.map((note) => [note.row, note.reason, note.values.written])).toEqual([
      [2, 'fitgap.functions.paddedId', '230265'], [5, 'fitgap.functions.paddedId', '230266'],
    ])
  })

  it('never completes a text, and locates every row it could not read with the reason', async () => {
    const bytes = await workbook((sheet) =>
      sheet.addRows([header, line('230265'), [], line('0010105'), ['', '', '', '', '※1 注記'], header, [...line('0010105').slice(0, 4), '別の要件', '実装必須機能', '']]),
    )
    const { functions, unread } = await read(bytes)
    expect(functions).toHaveLength(1)
    expect(unread.map((note) => [note.sheet, note.row, note.reason])).toEqual([
      ['機能一覧', 2, 'fitgap.functions.badId'],
      ['機能一覧', 5, 'fitgap.functions.noId'],
      ['機能一覧', 7, 'fitgap.functions.duplicateId'],
    ])
    const translate = createTranslate('ja')
    expect(translate(unread[0]!.reason, unread[0]!.values)).toContain('「230265」が7桁の数字でありません')
  })

  it('reads rich text, formula results and cells merged over several rows', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRows([
        header,
        [{ richText: [{ text: '001' }, { text: '0105', font: { bold: true } }] }, '大', '中', '小', { formula: 'A1', result: '計算した要件' }, '標準オプション機能', '手順1'],
        ['', '', '', '', '続きの要件', '', '手順2'],
        ['0010106', '', '', '', '要件', '実装不可機能', ''],
      ])
      sheet.mergeCells('A2:A3')
      sheet.mergeCells('B2:B4')
      sheet.mergeCells('C2:C4')
    })
    const { functions, unread } = await read(bytes)
    expect(unread).toEqual([])
    expect(functions).toMatchObject([
      { id: '0010105', requirement: '計算した要件\n続きの要件', steps: ['手順1', '手順2'], implementationClass: 'optional' },
      { id: '0010106', large: '大', middle: '中', small: '', implementationClass: 'forbidden' },
    ])
  })

  it('takes the rows of one function together and warns of an unknown 実装区分', async () => {
    const bytes = await workbook((sheet) =>
      sheet.addRows([header, line('0010105', '手順1'), line('0010105', '手順2'), ['0010106', '', '', '', '要件', '◎', '']]),
    )
    const { functions, warnings } = await read(bytes)
    expect(functions[0]?.steps).toEqual(['手順1', '手順2'])
    expect(warnings).toMatchObject([{ row: 4, reason: 'fitgap.functions.unknownClass', values: { id: '0010106', written: '◎' } }])
  })

  it('is not disturbed by choices laid over whole columns', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRows([header, line('0010105', '手順1')])
      Object.assign((sheet as unknown as { dataValidations: { model: object } }).dataValidations.model, {
        'A2:H1048576': { type: 'list', allowBlank: true, formulae: ['"実装必須機能,実装不可機能"'] },
      })
    })
    expect((await read(bytes)).functions).toHaveLength(1)
  })
})

describe('a file that is no list of functions is refused with cause and remedy', () => {
  it('a workbook with other columns', async () => {
    const error = await failure(await workbook((sheet) => sheet.addRows([['氏名', '住所'], ['a', 'b']])))
    expect(error).toMatchObject({ code: 'BAD_INPUT', reason: 'fitgap.functions.missingColumns' })
    const half = await failure(await workbook((sheet) => sheet.addRows([['機能ID', '機能要件', '備考']])))
    expect(createTranslate('ja')(half.reason, half.values)).toContain('見出しに「実装区分」、「対応手順」がありません')
  })

  it.each([
    ['a text file', Buffer.from('機能ID,機能要件\n'), 'fitgap.functions.notWorkbook'],
    ['an empty file', Buffer.alloc(0), 'fitgap.functions.notWorkbook'],
    ['an old .xls file', Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex'), 'fitgap.functions.oldFormat'],
    ['a locked file', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), 'fitgap.functions.locked'],
    ['another ZIP file', zip([['hello.txt', Buffer.from('hello')]]), 'fitgap.functions.notWorkbook'],
    ['a ZIP file with broken parts', zip([['xl/workbook.xml', Buffer.from('<workbook')]]), 'fitgap.functions.truncated'],
  ])('%s', async (_, bytes, reason) => {
    expect(await failure(bytes)).toMatchObject({ code: 'BAD_INPUT', reason })
  })

  it('a workbook cut off in the middle', async () => {
    const bytes = await workbook((sheet) => sheet.addRows([header, line('0010105')]))
    expect((await failure(bytes.subarray(0, bytes.length / 2))).reason).toBe('fitgap.functions.truncated')
  })

  it('one that would unpack to more than the limit, whatever size it claims', async () => {
    const bomb = zip([['xl/workbook.xml', Buffer.alloc(5_000_000)]], 10)
    expect((await failure(bomb, { fileBytes: 1_000_000, unpackedBytes: 1_000_000, cells: 1000 })).reason).toBe('fitgap.functions.tooLarge')
  })

  it('one whose merged range covers a whole sheet', async () => {
    const sheet = Buffer.from('<worksheet><sheetData/><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>')
    const bytes = zip([['xl/workbook.xml', Buffer.from('<workbook/>')], ['xl/worksheets/sheet1.xml', sheet]])
    expect((await failure(bytes)).reason).toBe('fitgap.functions.tooLarge')
  })
})

/** A ZIP file with these entries; `claimed` is written as unpacked size instead of the true one. */
function zip(entries: [name: string, content: Buffer][], claimed?: number): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of entries) {
    const packed = deflateRawSync(content)
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claimed ?? content.length, 18)
    common.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, title, packed])
    const entry = Buffer.alloc(46)
    Buffer.from([0x50, 0x4b, 1, 2, 20, 0]).copy(entry)
    common.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    locals.push(local)
    directory.push(entry, title)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  Buffer.from([0x50, 0x4b, 5, 6]).copy(end)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, list, end])
}
