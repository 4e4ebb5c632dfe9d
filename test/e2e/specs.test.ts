import { join } from 'node:path'
import exceljs from 'exceljs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, startEditorWalk, tennyu, type EditorWalk } from '../browser/editor/editor-walk.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'

let editor: EditorWalk
let page: Page
let standard: string
let asis: string
beforeAll(async () => {
  editor = await startEditorWalk()
  page = editor.page
  ;[asis] = (await editor.importFlows([tennyu])) as [string]
  ;[standard] = (await editor.importFlows([join(root, 'assets/sample/tennyu.standard.bpmn')], 'standard')) as [string]
})
afterAll(() => editor.end())

const place = (path: string) => `${new URL(editor.program.address).origin}/#/project/${editor.project}/${path}`

const first = [
  ['受付', '0010101', '届出の受付', '転入届の記載内容を確認し、提出を受け付けること。', '実装必須機能'],
  ['受付', '0010102', '本人確認', '届出人の本人確認に用いた書類を記録できること。', '実装必須機能'],
  ['※ 次の機能は経過措置とする。', '', '', '', ''],
  ['審査', '590103', '審査', '異動内容の審査の結果を記録できること。', '標準オプション機能'],
  ['審査', '0010104', '決裁', '異動の決裁を画面で行えること。', '実装必須機能'],
  ['閉鎖', '0010105', '台帳の閉鎖', '磁気テープに退避すること。', '実装不可機能'],
]
const second = first
  .filter(([, code]) => code !== '0010105')
  .map((row) => row.map((cell) => (cell === '異動の決裁を画面で行えること。' ? '異動の決裁を画面及び携帯端末で行えること。' : cell)))
  .concat([['通知', '0010109', '通知', '転入の通知を電子で送れること。', '標準オプション機能']])

/** A list as a ministry might lay it out: a title, a note, a header whose word for the id nobody has seen. */
async function listOf(edition: string, rows: string[][]): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const book = new exceljs.Workbook()
  book.addWorksheet('はじめに').addRow(['この表の読み方'])
  const sheet = book.addWorksheet('一覧')
  sheet.addRow([`住民基本台帳 機能要件一覧（第${edition}版）`])
  sheet.addRow([])
  for (const row of [['中項目', '整理符号', '機能名称', '機能要件', '実装区分'], ...rows]) sheet.addRow(row)
  return { name: '別紙２.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await book.xlsx.writeBuffer()) }
}

async function choose(file: Awaited<ReturnType<typeof listOf>>): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
  await (await chooser).setFiles(file)
}

async function specs() {
  return (await editor.call<{ specs: { id: string; edition: string; linkedFunctions: number }[] }>('specs/list', { project: editor.project })).specs
}

describe('標準仕様', () => {
  it('begins with what to do next', async () => {
    await page.goto(place('specs'))
    await page.reload()
    await page.getByText('国の標準仕様（機能・帳票要件の Excel や CSV）を取り込むと').waitFor()
    expect(await page.getByRole('row', { name: /戸籍の附票/ }).count()).toBe(1)
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '標準仕様を取り込む', exact: true }).click()
  })

  it('takes an unfamiliar list: the column is corrected, the id asked for, the unread row shown where it stands', async () => {
    await choose(await listOf('1.0', first))
    await page.getByText('シートに印を付けると取り込めます').waitFor()
    await page.getByRole('checkbox', { name: '「一覧」を取り込む' }).click({ force: true })
    await page.getByText(/「機能ID」の列を選んでください/).waitFor()
    expect(await page.getByLabel('版', { exact: true }).inputValue()).toBe('1.0')
    await page.getByRole('button', { name: /B列「整理符号」/ }).click()
    await page.getByRole('option', { name: '機能ID' }).click()
    await page.getByText('読めた 4件（機能 4、帳票 0）').waitFor()
    await page.getByRole('button', { name: '「0590103」にする' }).click()
    await page.getByText('読めた 5件（機能 5、帳票 0）').waitFor()
    await page.getByRole('region', { name: '確かめること' }).getByRole('button', { name: '一覧 6行目' }).click()
    expect(await page.locator('tr[data-line="6"]:focus').textContent()).toContain('経過措置')
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '5件を取り込む' }).click()
    await page.getByText('「住民基本台帳 1.0版」を取り込みました（5件）。').waitFor()
  })

  it('finds a function by words and shows it whole', async () => {
    await page.getByRole('searchbox', { name: '言葉・機能IDでさがす' }).fill('決裁')
    await page.getByText('1 / 5件').waitFor()
    await page.getByRole('grid').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('complementary').getByText('異動の決裁を画面で行えること。').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('links functions to the steps of a standard flow: what is proposed at once, the rest by hand, and back again', async () => {
    await page.getByRole('button', { name: '手順とつなぐ' }).click()
    await page.getByRole('button', { name: '標準フローを付ける' }).click()
    await page.getByRole('button', { name: '付ける', exact: true }).click()
    await page.getByRole('button', { name: /^確かさ70%以上の案 [1-9]\d*組をつなぐ$/ }).click()
    await page.getByText(/^\d+組をつなぎました。$/).waitFor()
    const linked = (await specs())[0]!.linkedFunctions
    expect(linked).toBeGreaterThanOrEqual(3)
    await page.locator('.djs-element[data-element-id="Activity_bda84df"]').click()
    await page.getByRole('row', { name: /台帳の閉鎖/ }).click()
    await page.getByText('手順 1、機能 1 を選んでいます').waitFor()
    await page.getByRole('button', { name: 'つなぐ', exact: true }).last().click()
    await page.getByText('1組をつなぎました。').waitFor()
    expect((await specs())[0]!.linkedFunctions).toBe(linked + 1)
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '元に戻す', exact: true }).first().click()
    await page.getByText(/を元に戻しました/).waitFor()
    expect((await specs())[0]!.linkedFunctions).toBe(linked)
  })

  it('remembers the columns for the next edition and shows what differs, word by word', async () => {
    await page.goto(place('spec-import'))
    await choose(await listOf('1.1', second))
    await page.getByText('前と同じ対応づけを使っています').waitFor()
    await page.getByRole('button', { name: '「0590103」にする' }).click()
    await page.getByText('1.0版から：追加 1、変更 1、削除 1、番号変更 0').waitFor()
    await page.getByRole('button', { name: '5件を取り込む' }).click()
    await page.getByText('「住民基本台帳 1.1版」を取り込みました').waitFor()
    await page.getByRole('button', { name: '版の差' }).click()
    await page.getByRole('radio', { name: '変更 1', exact: true }).click({ force: true })
    expect(await page.locator('ins').textContent()).toContain('携帯端末')
    await page.getByRole('radio', { name: '削除 1', exact: true }).click({ force: true })
    await page.getByRole('row', { name: /台帳の閉鎖/ }).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('takes a Fit & Gap table over to the new edition, row by row as the user says', async () => {
    const { areas, municipalities } = await editor.call<{ areas: { id: string }[]; municipalities: { id: string }[] }>('project/overview', { project: editor.project })
    const old = (await specs()).find(({ edition }) => edition === '1.0')!
    const { table } = await editor.call<{ table: string }>('fitGapTables/create', {
      project: editor.project, area: areas[0]!.id, procedure: editor.procedure, municipality: municipalities[0]!.id, subjectFlow: asis, name: '転入の表',
      references: [{ kind: 'spec', target: old.id }, { kind: 'flow', target: standard }],
    })
    const view = () => editor.call<{ rows: { id: string; cells: { reference: string; judgement: string; rejudge: object | null }[] }[]; summary: { references: { id: string; kind: string }[] } }>('fitGapTables/view', { project: editor.project, table })
    const { rows, summary } = await view()
    const reference = summary.references.find(({ kind }) => kind === 'spec')!.id
    await editor.call('fitGapTables/writeCells', { project: editor.project, table, changes: rows.map(({ id: row }) => ({ row, reference, fields: { judgement: 'fit' } })) })
    await page.reload()
    await page.getByRole('button', { name: 'この版に切りかえる' }).click()
    const dialog = page.getByRole('dialog', { name: '「転入の表」を1.1版に切りかえますか' })
    await dialog.getByRole('button', { name: 'すべて判定し直す' }).click()
    await dialog.getByText(/そのまま使う 0行/).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: '切りかえる', exact: true }).click()
    await page.getByText(/1\.1版に切りかえました。再判定待ち [1-9]/).waitFor()
    const after = (await view()).rows
    expect(after.flatMap(({ cells }) => cells).filter(({ rejudge }) => rejudge !== null).length).toBeGreaterThan(0)
    expect(after.length).toBe(rows.length + 1)
    expect(editor.faults).toEqual([])
  })
})
