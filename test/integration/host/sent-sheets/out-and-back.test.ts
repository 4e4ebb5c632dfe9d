import { describe, expect, it } from 'vitest'
import { openDesk } from './sheet-desk.ts'

describe('A 記入シート', () => {
  it('comes back unchanged without a change', async () => {
    const desk = await openDesk()
    const sheet = await desk.sendSection()
    const preview = await desk.read(await sheet.save())
    expect(preview).toMatchObject({ changes: [], added: [], missing: [], reordered: false, notes: [] })
    expect(preview.unchanged).toBe(sheet.rows().length * 5)
    const labels = Array.from({ length: sheet.header - 1 }, (_, line) => sheet.sheet.getCell(line + 1, 1).text)
    expect(labels).toEqual(['Fit & Gap 記入シート', '発行番号', 'プロジェクト', 'あて先', 'この色'])
    expect(sheet.workbook.worksheets.map(({ state }) => state)).toEqual(['visible', 'visible'])
    expect(sheet.rows()[0]!.getCell(sheet.column('担当')).protection).toMatchObject({ locked: false })
    expect(sheet.rows()[0]!.getCell(1).protection?.locked ?? true).toBe(true)
    desk.host.close()
  })

  it('brings back what the section wrote, tells conflicts with edits made meanwhile, and is taken over as one undo step', async () => {
    const desk = await openDesk()
    const [first, second, third] = await desk.view()
    await desk.client.fitGapTables.writeRows({ ...desk.key, changes: [{ row: third!.id, fields: { volume: '月10件', owner: '住民係' } }] })
    const sheet = await desk.sendSection()
    sheet.rows()[0]!.getCell(sheet.column('現行運用')).value = '=窓口で受ける\n2行目'
    sheet.rows()[0]!.getCell(sheet.column('作業の要否')).value = '要'
    sheet.rows()[1]!.getCell(sheet.column('件数・頻度')).value = '年120件'
    sheet.rows()[1]!.getCell(sheet.column('期日')).value = '令和8年3月31日'
    sheet.rows()[2]!.getCell(sheet.column('件数・頻度')).value = null
    sheet.rows()[2]!.getCell(sheet.column('担当')).value = '戸籍係'
    await desk.client.fitGapTables.writeRows({ ...desk.key, changes: [{ row: third!.id, fields: { owner: '税務係' } }] })

    const preview = await desk.read(await sheet.save())
    const told = preview.changes.map(({ header, kind, base, ours, theirs, understood }) => [header, kind, base, ours, theirs, understood])
    expect(told).toEqual([
      ['現行運用', 'clean', '', '', '=窓口で受ける\n2行目', null],
      ['作業の要否', 'clean', '', '', '要', '必要'],
      ['件数・頻度', 'clean', '', '', '年120件', null],
      ['期日', 'clean', '', '', '令和8年3月31日', '2026-03-31'],
      ['件数・頻度', 'clean', '月10件', '月10件', '', null],
      ['担当', 'conflict', '住民係', '税務係', '戸籍係', null],
    ])
    const before = await desk.view()
    const taken = await desk.client.sentSheets.apply({ project: desk.project, file: preview.file, changes: preview.changes.filter(({ kind }) => kind === 'clean').map(({ key }) => key), added: [], by: '佐藤' })
    expect(taken).toEqual({ applied: 5, leftOut: 1 })
    const rows = await desk.view()
    expect(rows.find(({ id }) => id === first!.id)).toMatchObject({ currentPractice: '=窓口で受ける\n2行目', necessity: 'needed' })
    expect(rows.find(({ id }) => id === second!.id)).toMatchObject({ volume: '年120件', dueDate: '2026-03-31' })
    expect(rows.find(({ id }) => id === third!.id)).toMatchObject({ volume: '', owner: '税務係' })

    const [listed] = await desk.client.sentSheets.list(desk.key)
    expect(listed).toMatchObject({ code: sheet.code, recipient: '住民課', returned: [{ applied: 5, leftOut: 1 }] })
    const left = await desk.client.sentSheets.leftOut({ project: desk.project, returned: listed!.returned[0]!.id })
    expect(left.changes).toMatchObject([{ header: '担当', theirs: '戸籍係', ours: '税務係' }])
    expect(await desk.client.fitGapTables.undo(desk.key)).toEqual({ undone: '返ってきたシートの取り入れ（3件）' })
    const plain = (all: typeof rows) => all.map((row) => ({ ...row, historyCount: 0 }))
    expect(plain(await desk.view())).toEqual(plain(before))
    desk.host.close()
  })

  it('is not taken over where a cell has been changed here since it was shown', async () => {
    const desk = await openDesk()
    const [first] = await desk.view()
    const sheet = await desk.sendSection()
    sheet.rows()[0]!.getCell(sheet.column('担当')).value = '戸籍係'
    const preview = await desk.read(await sheet.save())
    await desk.client.fitGapTables.writeRows({ ...desk.key, changes: [{ row: first!.id, fields: { owner: '税務係' } }] })
    const late = desk.client.sentSheets.apply({ project: desk.project, file: preview.file, changes: [preview.changes[0]!.key], added: [] })
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'sentSheets.error.changedSince' } })
    expect((await desk.view())[0]).toMatchObject({ owner: '税務係' })
    expect((await desk.client.sentSheets.list(desk.key))[0]!.returned).toEqual([])
    desk.host.close()
  })

  it('asks for judgements against a reference, and takes them over through the rules of the table', async () => {
    const desk = await openDesk()
    const [reference] = (await desk.client.fitGapTables.view(desk.key)).summary.references
    const sheet = await desk.sendSection({ columns: ['treatment', 'justification', `reference:${reference!.id}`] })
    const [one, other] = sheet.rows()
    one!.getCell(sheet.column(`${reference!.name} の判定`)).value = '◯'
    one!.getCell(sheet.column('方策')).value = '③ 追加開発'
    other!.getCell(sheet.column('方策')).value = '③'
    other!.getCell(sheet.column('③を選ぶ理由')).value = '条例で定めている'
    const preview = await desk.read(await sheet.save())
    expect(preview.changes.map(({ header, kind, problem }) => [header, kind, problem?.reason ?? ''])).toEqual([
      ['方策', 'refused', 'sentSheets.problem.developmentNeedsReason'],
      [`${reference!.name} の判定`, 'clean', ''],
      ['方策', 'clean', ''],
      ['③を選ぶ理由', 'clean', ''],
    ])
    await desk.client.sentSheets.apply({ project: desk.project, file: preview.file, changes: preview.changes.filter(({ kind }) => kind === 'clean').map(({ key }) => key), added: [], by: '佐藤' })
    const rows = await desk.view()
    expect(rows[0]!.cells[0]).toMatchObject({ judgement: 'fit', decider: '佐藤' })
    expect(rows[1]).toMatchObject({ treatment: '3', justification: '条例で定めている' })
    desk.host.close()
  })

  it('gives rows written by hand as new rows, in the same undo step', async () => {
    const desk = await openDesk()
    const sheet = await desk.sendSection()
    const blank = sheet.sheet.getRows(sheet.header + 1, 60)!.find((row) => row.getCell(1).text === '追加')!
    blank.getCell(sheet.column('作業・機能')).value = '年度末の一括処理'
    blank.getCell(sheet.column('件数・頻度')).value = '年1回'
    blank.getCell(sheet.column('作業の要否')).value = 'たぶん'
    const preview = await desk.read(await sheet.save())
    expect(preview.added).toMatchObject([{ name: '年度末の一括処理', problem: null }])
    const count = (await desk.view()).length
    await desk.client.sentSheets.apply({ project: desk.project, file: preview.file, changes: [], added: [preview.added[0]!.key], by: '' })
    expect((await desk.view()).at(-1)).toMatchObject({ kind: 'other', name: '年度末の一括処理', volume: '年1回', note: '作業の要否：たぶん' })
    await desk.client.fitGapTables.undo(desk.key)
    expect(await desk.view()).toHaveLength(count)
    desk.host.close()
  })
})

describe('An RFI 回答シート', () => {
  it('brings answers, costs and comments into the package, as one undo step of the packages', async () => {
    const desk = await openDesk()
    const { evaluation } = await desk.client.packages.openEvaluation({ project: desk.project, area: desk.area, table: desk.table })
    const sheet = await desk.sendVendor()
    const rows = sheet.rows()
    const write = (row: number, header: string, value: string | number) => (rows[row]!.getCell(sheet.column(header)).value = value)
    write(0, '○△×', '〇')
    write(0, '費用（千円）', '１，２００千円')
    write(1, '○△×', '▲')
    write(1, 'コメント', '+1名で対応')
    write(1, '費用（千円）', 350)
    write(2, '○△×', 'たぶんできる')
    write(2, '費用（千円）', '別途')
    write(3, '費用（千円）', '無償')
    const preview = await desk.read(await sheet.save())
    expect(preview.changes.map(({ header, kind, understood }) => [header, kind, understood])).toEqual([
      ['○△×', 'clean', '○'],
      ['費用（千円）', 'clean', '1200'],
      ['○△×', 'clean', '△'],
      ['費用（千円）', 'clean', null],
      ['コメント', 'clean', null],
      ['○△×', 'refused', null],
      ['費用（千円）', 'refused', null],
      ['費用（千円）', 'clean', '0'],
    ])
    await desk.client.sentSheets.apply({ project: desk.project, file: preview.file, changes: preview.changes.filter(({ kind }) => kind === 'clean').map(({ key }) => key), added: [] })
    const answers = (await desk.client.packages.evaluation({ project: desk.project, evaluation })).answers[desk.package]!
    expect(answers.map(({ answer, cost, comment, source }) => [answer, cost, comment, source])).toEqual(
      expect.arrayContaining([['yes', 1200, '', sheet.file.name], ['partial', 350, '+1名で対応', sheet.file.name], ['', 0, '', sheet.file.name]]),
    )
    await desk.client.packages.undo({ project: desk.project, area: desk.area })
    expect((await desk.client.packages.evaluation({ project: desk.project, evaluation })).answers[desk.package] ?? []).toEqual([])
    desk.host.close()
  })
})
