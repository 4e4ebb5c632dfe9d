import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../host/open-test-host.ts'
import { run } from './run.ts'

async function workbook(path: string, sheets: Record<string, (string | number)[][]>): Promise<void> {
  const book = new exceljs.Workbook()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name)
    for (const row of rows) sheet.addRow(row)
  }
  await book.xlsx.writeFile(path)
}

const one = [
  ['介護保険 機能・帳票要件（試験用）'], [],
  ['大項目', '中項目', '機能ID', '機能名称', '機能要件', '実装区分'],
  ['資格', '取得', '0230265', '受付', '届出を受け付けること。', '実装必須機能'],
  ['資格', '取得', '0230266', '照会', '届出を照会できること。', '標準オプション機能'],
  ['資格', '喪失', '0230267', '登録', '喪失を登録できること。', '実装必須機能'],
  ['', '', '', '※ 帳票は別紙', '', ''],
]

describe('kurabe spec', () => {
  it('makes the project, the 業務 and the spec, and tells what was read and what changed since the edition before', async () => {
    const folder = temporaryFolder()
    await workbook(join(folder, 'one.xlsx'), { 表紙: [['介護保険']], 機能要件: one })
    const two: (string | number)[][] = one.map((row) => [...row])
    two[3]![4] = '届出を窓口で受け付けること。'
    two[4]![2] = 230270
    two.splice(5, 1, ['資格', '喪失', '0230271', '電子申請', '電子申請の届出を取り込めること。', '実装必須機能'])
    await workbook(join(folder, 'two.xlsx'), { 機能要件: two })
    const first = await run(folder, 'spec', 'P.kurabe', '--area', '介護保険', '--edition', '5.1', '--file', 'one.xlsx', '--json', 'one.json')
    expect(first).toMatchObject({ status: 0, printed: '介護保険 5.1: 3件を取り込みました。読めなかった行は1行です。' })
    expect(JSON.parse(readFileSync(join(folder, 'one.json'), 'utf8'))).toMatchObject({
      read: 3,
      unread: [{ sheet: '機能要件', row: 7, reason: '機能IDがありません：※ 帳票は別紙' }],
      functions: [{ id: '0230265', name: '受付', text: '届出を受け付けること。', class: '実装必須機能', path: '資格 / 取得' }, { id: '0230266' }, { id: '0230267' }],
      changes: { added: [], changed: [], removed: [], renumbered: [] },
    })
    const second = await run(folder, 'spec', 'P.kurabe', '--area', '介護保険', '--edition', '6.0', '--file', 'two.xlsx', '--json', 'two.json')
    expect(second.status).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'two.json'), 'utf8'))).toMatchObject({
      before: '5.1', changes: { added: ['0230271'], changed: ['0230265'], removed: ['0230267'], renumbered: [{ from: '0230266', to: '0230270' }] },
    })
    expect(second.said).toContain('番号「230270」は先頭の0が落ちたとみて「0230270」にしました。')
  })

  it('reads what a map says, by words and by letters, and names what is not there', async () => {
    const folder = temporaryFolder()
    await workbook(join(folder, 'odd.xlsx'), { Sheet1: [['番', '何をする', '分け方'], ['0000001', '受け付けること。', '必須']], 別: [['x']] })
    const map = (sheet: object) => writeFileSync(join(folder, 'map.json'), JSON.stringify({ sheets: [sheet] }))
    const words = ['spec', 'P.kurabe', '--area', '介護保険', '--edition', '6.0', '--file', 'odd.xlsx']
    const bare = await run(folder, ...words)
    expect(bare).toMatchObject({ status: 2 })
    expect(bare.said).toContain('機能も帳票も読めませんでした')
    expect(existsSync(join(folder, 'P.kurabe'))).toBe(false)
    map({ name: 'Sheet1', headerLine: 1, columns: { code: 'A', text: '何をする', class: 'ない列' } })
    expect((await run(folder, ...words, '--map', 'map.json')).said).toContain('シート「Sheet1」の見出し（1行目）に列「ない列」がありません')
    map({ name: 'Sheet1', kind: 'function', headerLine: 1, columns: { code: 'A', text: '何をする', class: 'C' } })
    expect(await run(folder, ...words, '--map', 'map.json', '--json', 'out.json')).toMatchObject({ status: 0 })
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toMatchObject({ read: 1, functions: [{ id: '0000001', text: '受け付けること。', class: '実装必須機能' }] })
    writeFileSync(join(folder, 'map.json'), '{"sheets": [{}]}')
    expect(await run(folder, ...words, '--map', 'map.json')).toMatchObject({ status: 2, said: expect.stringContaining('map.json') as string })
    expect((await run(folder, ...words, '--json', 'odd.xlsx')).said).toContain('何も書いていません')
  })

  it('keeps 機能 when a list of 帳票 of the same ids is read into the edition', async () => {
    const folder = temporaryFolder()
    await workbook(join(folder, 'functions.xlsx'), { 機能要件: one })
    await workbook(join(folder, 'forms.xlsx'), { 帳票一覧: [['帳票ID', '帳票名称', '帳票概要', '実装区分'], ['0230265', '通知書', '知らせる。', '実装必須']] })
    const words = ['spec', 'P.kurabe', '--area', '介護保険', '--edition', '6.0', '--json', 'out.json', '--file']
    await run(folder, ...words, 'functions.xlsx')
    expect(await run(folder, ...words, 'forms.xlsx')).toMatchObject({ status: 0 })
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toMatchObject({
      read: 1, functions: [{ id: '0230265', name: '受付' }, { id: '0230266' }, { id: '0230267' }], forms: [{ id: '0230265', name: '通知書' }],
    })
  })

  it('names a sheet that looks like a list and was not read', async () => {
    const folder = temporaryFolder()
    await workbook(join(folder, 'two.xlsx'), { 機能要件: one, 追加機能の説明: [['機能ID', '機能名称', '機能要件'], ['0230300', '追加', '追加できること。']] })
    const { said } = await run(folder, 'spec', 'P.kurabe', '--area', '介護保険', '--edition', '6.0', '--file', 'two.xlsx')
    expect(said).toContain('シート「追加機能の説明」には見出しらしい行がありますが、読んでいません。')
  })
})
