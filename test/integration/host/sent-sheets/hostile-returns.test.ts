import { deflateRawSync, crc32 } from 'node:zlib'
import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeCp932 } from '../../../../electron/host/exports/tables/encode-cp932.ts'
import { formatDelimited } from '../../../../shared/steps/delimited-text.ts'
import { openDesk, type SheetInHand } from './sheet-desk.ts'

type Desk = Awaited<ReturnType<typeof openDesk>>
let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const [first, second] = await desk.view()
  await desk.client.fitGapTables.writeRows({ ...desk.key, changes: [{ row: first!.id, fields: { currentPractice: '=SUM(A1)', volume: '+5件', owner: '髙橋' } }, { row: second!.id, fields: { currentPractice: '窓口で\n受ける', volume: '@月' } }] })
})
afterAll(() => desk.host.close())

const texts = ({ sheet }: SheetInHand) => Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.columnCount }, (__, column) => sheet.getRow(row + 1).getCell(column + 1).text))
const reasons = (entries: readonly { reason: string }[]) => entries.map(({ reason }) => reason.replace('sentSheets.problem.', ''))
const problems = (changes: readonly { problem: { reason: string } | null }[]) => changes.map(({ problem }) => problem?.reason.replace('sentSheets.problem.', '') ?? '')

describe('A sheet that came back', () => {
  it('through a sanitiser that leaves nothing but the texts of cells says what it said', async () => {
    const sent = await desk.sendSection()
    sent.rows()[2]!.getCell(sent.column('担当')).value = '戸籍係'
    const bare = new exceljs.Workbook()
    const sheet = bare.addWorksheet('Sheet1')
    for (const line of texts(sent)) sheet.addRow(line)
    const preview = await desk.read(new File([new Uint8Array(await bare.xlsx.writeBuffer())], '無題.xlsx'))
    expect(preview.changes.map(({ header, kind, theirs }) => [header, kind, theirs])).toEqual([['担当', 'clean', '戸籍係']])
    expect(preview).toMatchObject({ added: [], missing: [], notes: [] })
  })

  it.each(['utf-8', 'cp932'] as const)('as a csv file in %s says what it said', async (encoding) => {
    const sent = await desk.sendSection()
    sent.rows()[2]!.getCell(sent.column('担当')).value = '戸籍係'
    const text = formatDelimited(texts(sent), ',', '\r\n')
    const bytes = encoding === 'utf-8' ? new TextEncoder().encode(`\ufeff${text}`) : encodeCp932(text)!
    const preview = await desk.read(new File([new Uint8Array(bytes)], '回答.csv'))
    expect(preview.changes.map(({ header, theirs }) => [header, theirs])).toEqual([['担当', '戸籍係']])
  })

  it('is read with columns moved, headers reworded, rows sorted and rows deleted', async () => {
    const sent = await desk.sendSection()
    const lines = texts(sent)
    const [head, header, table] = [lines.slice(0, sent.header - 1), lines[sent.header - 1]!, lines.slice(sent.header)]
    const order = header.map((_, index) => index).toReversed()
    const reworded = header.map((word) => word.replace('現行運用', '現行の運用のようす').replace('件数・頻度', '件数、頻度'))
    const keyed = table.filter((line) => line[0]!.startsWith('R')).toReversed()
    keyed[0]![header.indexOf('担当\n（庁内）')] = '戸籍係'
    const deleted = keyed.splice(3, 2)
    const book = new exceljs.Workbook()
    const sheet = book.addWorksheet('回答')
    for (const line of [...head, order.map((place) => reworded[place]!), ...keyed.map((line) => order.map((place) => line[place]!))]) sheet.addRow(line)
    const preview = await desk.read(new File([new Uint8Array(await book.xlsx.writeBuffer())], '回答.xlsx'))
    expect(preview.changes.map(({ header: column, theirs }) => [column, theirs])).toEqual([['担当', '戸籍係']])
    expect(preview.missing.map(({ rowKey }) => rowKey).toSorted()).toEqual(deleted.map(([key]) => key).toSorted())
    expect(preview.reordered).toBe(true)
    expect(reasons(preview.notes)).toContain('columnRenamed')
  })

  it('believes no key that was pasted over, doubled, mistyped or made up', async () => {
    const sent = await desk.sendSection()
    const rows = sent.rows()
    const key = (row: number) => rows[row]!.getCell(1)
    const owner = (row: number) => rows[row]!.getCell(sent.column('担当'))
    const keys = rows.map((row) => row.getCell(1).text)
    key(1).value = keys[0]!
    owner(1).value = 'A係'
    key(2).value = `${keys[2]!.slice(0, -1)}${keys[2]!.endsWith('A') ? 'B' : 'A'}`
    owner(2).value = 'B係'
    key(3).value = 'R0999-K'
    owner(3).value = 'C係'
    key(4).value = 'やり直し'
    owner(4).value = 'D係'
    // A whole line copied, then changed in one of the two.
    const copy = sent.sheet.getRow(sent.header + rows.length + 1)
    rows[5]!.eachCell((cell, column) => (copy.getCell(column).value = cell.value))
    copy.getCell(sent.column('担当')).value = 'E係'
    const preview = await desk.read(await sent.save())
    const told = preview.changes.map(({ rowKey, kind, theirs, problem }) => [rowKey, kind, theirs, problem?.reason.replace('sentSheets.problem.', '') ?? ''])
    expect(told).toEqual([
      [keys[1], 'refused', 'A係', 'keyPasted'],
      [keys[2], 'clean', 'B係', ''],
      [keys[5], 'refused', 'E係', 'keyTwice'],
    ])
    expect(preview.added.map(({ name, problem }) => [name, problem?.reason.replace('sentSheets.problem.', '')])).toEqual([
      [sent.rows()[3] === undefined ? '' : rows[3]!.getCell(sent.column('作業・機能')).text, 'keyUnknown'],
      [rows[4]!.getCell(sent.column('作業・機能')).text, 'keyUnreadable'],
    ])
    expect(preview.missing.map(({ rowKey }) => rowKey)).toEqual([keys[3], keys[4]])
    expect(reasons(preview.notes)).toContain('keyMistyped')
    const taken = desk.client.sentSheets.apply({ project: desk.project, file: preview.file, changes: preview.changes.map(({ key: change }) => change), added: [] })
    await expect(taken).rejects.toMatchObject({ code: 'BAD_INPUT', data: { reason: 'sentSheets.error.cannotTake' } })
  })

  it('tells merged cells, a column that is there twice or gone, errors of formulas, and words no list has', async () => {
    const sent = await desk.sendSection()
    const [need, owner, day, practice, volume] = [sent.column('作業の要否'), sent.column('担当'), sent.column('期日'), sent.column('現行運用'), sent.column('件数・頻度')]
    const line = sent.header + 1
    sent.sheet.mergeCells(line, practice, line, volume)
    sent.sheet.getRow(line + 3).getCell(owner).value = '合同で'
    sent.sheet.mergeCells(line + 3, owner, line + 4, owner)
    sent.sheet.getRow(line + 5).getCell(need).value = 'どちらでも'
    sent.sheet.getRow(line + 5).getCell(day).value = '3月末'
    sent.sheet.getRow(line + 6).getCell(owner).value = { formula: 'NA()', result: { error: '#N/A' } } as never
    sent.sheet.getRow(line + 6).getCell(day).value = new Date(Date.UTC(2026, 2, 31))
    const preview = await desk.read(await sent.save())
    expect(preview.changes.map(({ line: at, header, kind }, index) => [at - line, header, kind, problems(preview.changes)[index]])).toEqual([
      [0, '件数・頻度', 'refused', 'mergedAway'],
      [3, '担当', 'clean', ''],
      [4, '担当', 'clean', ''],
      [5, '作業の要否', 'refused', 'choiceUnknown'],
      [5, '期日', 'refused', 'dayUnknown'],
      [6, '担当', 'refused', 'cellError'],
      [6, '期日', 'clean', ''],
    ])
    expect(reasons(preview.notes)).toContain('mergedDown')

    const again = await desk.sendSection()
    again.sheet.getRow(again.header).getCell(again.column('作業の要否')).value = '★'
    const twice = again.sheet.columnCount + 1
    again.sheet.getRow(again.header).getCell(twice).value = again.sheet.getRow(again.header).getCell(again.column('担当')).value
    again.sheet.getRow(again.header + 1).getCell(twice).value = '別人'
    const other = await desk.read(await again.save())
    expect(reasons(other.notes)).toEqual(expect.arrayContaining(['columnGone', 'columnsTwice']))
    expect(problems(other.changes).filter((problem) => problem !== '')).toContain('columnTwice')
  })

  it('says what was written where nothing is asked: own columns, lines below the table, other sheets, comments', async () => {
    const sent = await desk.sendVendor()
    const own = sent.sheet.columnCount + 1
    sent.sheet.getRow(sent.header).getCell(own).value = '前提条件'
    sent.rows()[0]!.getCell(own).value = '別の契約が要ります'
    sent.rows()[1]!.getCell(own + 1).value = 'はみ出し'
    sent.sheet.getRow(sent.sheet.rowCount + 2).getCell(1).value = '※本日時点の回答です'
    const last = sent.sheet.rowCount
    sent.workbook.addWorksheet('質問').addRow(['締切はいつですか'])
    sent.rows()[2]!.getCell(sent.column('コメント')).value = '一部'
    sent.rows()[2]!.getCell(sent.column('コメント')).note = 'メモです'
    const preview = await desk.read(await sent.save())
    const line = sent.header + 1
    expect(preview.notes.map(({ reason, line: at, values }) => [reason.replace('sentSheets.problem.', ''), at, values['header'] ?? values['name'] ?? '', values['text'] ?? ''])).toEqual([
      ['partsUnread', null, '', ''],
      ['sheetUnread', null, '質問', ''],
      ['outsideCell', line, '前提条件', '別の契約が要ります'],
      ['outsideCell', line + 1, expect.stringMatching(/^[A-Z]$/), 'はみ出し'],
      ['outsideCell', last, '行の番号', '※本日時点の回答です'],
    ])
    expect(preview.changes.map(({ theirs }) => theirs)).toEqual(['一部'])
    expect(await desk.client.sentSheets.apply({ project: desk.project, file: preview.file, changes: [preview.changes[0]!.key], added: [] })).toEqual({ applied: 1, leftOut: 5 })
    const [listed] = await desk.client.sentSheets.list(desk.key)
    const left = await desk.client.sentSheets.leftOut({ project: desk.project, returned: listed!.returned[0]!.id })
    expect(left.notes.map(({ values }) => values['text'] ?? '')).toContain('別の契約が要ります')
  })

  it('cannot take the reason of ③ away while ③ stays', async () => {
    const [first, second] = await desk.view()
    await desk.client.fitGapTables.writeRows({ ...desk.key, changes: [first!, second!].map(({ id }) => ({ row: id, fields: { treatment: '3' as const, justification: '条例' } })) })
    const sent = await desk.sendSection({ columns: ['treatment', 'justification'] })
    for (const row of sent.rows().slice(0, 2)) row.getCell(sent.column('③を選ぶ理由')).value = null
    sent.rows()[1]!.getCell(sent.column('方策')).value = '①'
    const preview = await desk.read(await sent.save())
    expect(preview.changes.map(({ header, kind }, index) => [header, kind, problems(preview.changes)[index]])).toEqual([
      ['③を選ぶ理由', 'refused', 'developmentKeepsReason'],
      ['方策', 'clean', ''],
      ['③を選ぶ理由', 'clean', ''],
    ])
    await desk.client.fitGapTables.undo(desk.key)
  })

  it('is refused cell by cell where its row has been taken away here, and says when it came before or a newer one is out', async () => {
    const sent = await desk.sendSection()
    sent.rows()[7]!.getCell(sent.column('担当')).value = '戸籍係'
    const file = await sent.save()
    const row = (await desk.view())[7]!.id
    await desk.client.fitGapTables.removeRows({ ...desk.key, rows: [row] })
    const preview = await desk.read(file)
    expect(problems(preview.changes)).toEqual(['rowGone'])
    await desk.client.sentSheets.apply({ project: desk.project, file: preview.file, changes: [], added: [] })
    await desk.client.fitGapTables.undo(desk.key)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await desk.sendSection()
    expect(reasons((await desk.read(file)).notes)).toEqual(['takenBefore', 'newerSheet'])
  })
})

describe('A file that is no sheet of this project', () => {
  const refusal = (file: File) => desk.read(file).then(() => 'read', (error: { data?: { reason?: string } }) => error.data?.reason?.replace('sentSheets.file.', ''))
  const file = (bytes: Uint8Array | string, name: string) => new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name)

  it('is refused with its cause', async () => {
    const sent = await desk.sendSection()
    const good = new Uint8Array(await (await sent.save()).arrayBuffer())
    const old = Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex')
    expect(await refusal(file(old, '回答.xls'))).toBe('oldFormat')
    expect(await refusal(file(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]), '回答.xlsx'))).toBe('locked')
    expect(await refusal(file(good.slice(0, good.length / 2), '回答.xlsx'))).toBe('truncated')
    expect(await refusal(file('これは文章です', '回答.docx'))).toBe('unknownType')
    expect(await refusal(file('これは文章です', '回答.xlsx'))).toBe('notWorkbook')
    expect(await refusal(file(zip([['xl/workbook.xml', Buffer.from('<workbook/>')], ['xl/vbaProject.bin', Buffer.from('x')]]), '回答.xlsm'))).toBe('macro')
    expect(await refusal(file(zip([['xl/workbook.xml', Buffer.alloc(130_000_000)]]), '回答.xlsx'))).toBe('tooLarge')
    expect(await refusal(file('項目,回答\nあ,い\n', '回答.csv'))).toBe('noCode')
    expect(await refusal(file('発行番号,K-20261122-FFFFA\n', '回答.csv'))).toMatch(/codeMistyped|otherProject/)
    expect(await refusal(file(`発行番号,${sent.code}\n項目,回答\nあ,い\n`, '回答.csv'))).toBe('noTable')
  })

  it('of another project is told from its number, with a second one in the file named', async () => {
    const elsewhere = await openDesk()
    const strange = await elsewhere.sendSection()
    expect(await refusal(await strange.save())).toBe('otherProject')
    const [one, other] = [await desk.sendSection(), await desk.sendSection()]
    const copy = one.workbook.addWorksheet('もう1枚')
    for (const line of texts(other)) copy.addRow(line)
    const preview = await desk.read(await one.save())
    expect(preview.sent.code).toBe(one.code)
    expect(reasons(preview.notes)).toContain('otherSheetInFile')
    elsewhere.host.close()
  })

  it('whose package or table has been removed here is refused with the way back', async () => {
    const elsewhere = await openDesk()
    const [section, vendor] = [await (await elsewhere.sendSection()).save(), await (await elsewhere.sendVendor()).save()]
    const reason = (content: File) => elsewhere.read(content).then(() => 'read', (error: { data?: { reason?: string } }) => error.data?.reason)
    await elsewhere.client.packages.remove({ project: elsewhere.project, package: elsewhere.package })
    expect(await reason(vendor)).toBe('sentSheets.file.packageGone')
    await elsewhere.client.fitGapTables.remove(elsewhere.key)
    expect(await reason(section)).toBe('sentSheets.file.tableGone')
    elsewhere.host.close()
  })

  it('with 50,000 lines is read as far as it can be, and says so', async () => {
    const sent = await desk.sendSection()
    const lines = texts(sent)
    const blank = lines[0]!.map(() => '')
    const text = formatDelimited([...lines, ...Array.from({ length: 50_000 }, (_, index) => blank.map((__, column) => (column === 1 ? `行${index}` : '')))], ',', '\r\n')
    const preview = await desk.read(file(`\ufeff${text}`, '回答.csv'))
    expect(reasons(preview.notes)).toContain('linesOmitted')
    expect(preview.changes).toEqual([])
  })
})

/** A ZIP file with these entries. */
function zip(entries: readonly (readonly [string, Buffer])[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of entries) {
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(crc32(content), 14)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(content.length, 22)
    head.writeUInt16LE(Buffer.byteLength(name), 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    head.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(at, 42)
    directory.push(entry, Buffer.from(name))
    parts.push(head, Buffer.from(name), packed)
    at += 30 + Buffer.byteLength(name) + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}
