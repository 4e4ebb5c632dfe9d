import exceljs from 'exceljs'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FitGapTableView } from '../../shared/contract/fit-gap-tables.ts'
import type { EvaluationView } from '../../shared/contract/packages.ts'
import { root } from '../browser/editor/editor-walk.ts'
import { reopenDocx, unzipped } from '../integration/host/reports/reopened-docx.ts'
import { openSheet, type SheetInHand } from '../integration/host/sent-sheets/sheet-desk.ts'
import { addProcedure, callCore, createProject, dropFile, importFiles, openProjectKey, startWalk, type Walk } from './harness/walk.ts'

const steps = [
  ['1', '住民', '転入届を窓口に出す', ''],
  ['2', '窓口係', '届出を受け付ける', '転入届'],
  ['3', '窓口係', '届出人の本人確認をする', ''],
  ['4', '窓口係', '転出証明書を照合する', '転出証明書'],
  ['5', '入力係', '異動内容を入力する', ''],
  ['6', '係長', '異動を決裁する', ''],
  ['7', '入力係', '住民票を更新する', ''],
  ['8', '窓口係', '転入通知を前住所地へ送る', ''],
  ['9', '窓口係', '受付簿に手で書く', ''],
]
const functions = [
  ['受付', '0010101', '届出の受付', '転入届の記載内容を確認し、届出を受け付けること。', '実装必須機能'],
  ['', '0010102', '本人確認', '届出人の本人確認に用いた書類を記録できること。', '実装必須機能'],
  ['', '0010103', '転出証明書の照合', '転出証明書情報を読み込み、届出の内容と照合できること。', '実装必須機能'],
  ['※ 次の機能は経過措置とする。', '', '', '', ''],
  // Excel took the zeros away.
  ['入力', '10104', '異動入力', '異動内容を画面で入力できること。', '実装必須機能'],
  ['決裁', '0010106', '決裁', '異動の決裁を画面で行えること。', '実装必須機能'],
  ['', '0010107', '代決', '決裁者の不在時に代決を設定できること。', '標準オプション機能'],
  ['更新', '0010108', '住民票の更新', '決裁された異動で住民票を更新すること。', '実装必須機能'],
  ['閉鎖', '0010110', '台帳の閉鎖', '磁気テープに退避すること。', '実装不可機能'],
]
const revised = functions
  .filter(([, code]) => code !== '0010110')
  .map((row) => row.map((cell) => cell.replace('決裁を画面で', '決裁を画面及び携帯端末で')))
  .concat([['通知', '0010112', '電子通知', '転入の完了を住民へ電子で通知できること。', '標準オプション機能']])

/** A list laid out as no other: a title over merged cells, a word for the id that nobody has seen, a 中項目 that stands once for three rows. */
async function listOf(edition: string, rows: string[][]) {
  const book = new exceljs.Workbook()
  book.addWorksheet('はじめに').addRow(['この表の読み方'])
  const sheet = book.addWorksheet('一覧')
  for (const row of [[`住民基本台帳 機能要件一覧（第${edition}版）`], [], ['中項目', '整理符号', '機能名称', '機能要件', '実装区分'], ...rows]) sheet.addRow(row)
  sheet.mergeCells('A1:E1')
  sheet.mergeCells('A4:A6')
  return { name: `別紙２_${edition}.xlsx`, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await book.xlsx.writeBuffer()) }
}

let walk: Walk
let page: Page
let project: string
let table: string
beforeAll(async () => {
  walk = await startWalk()
  page = walk.page
})
afterAll(() => walk?.end())

const tab = (name: string) => page.getByRole('link', { name, exact: true }).click()
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const view = () => callCore<FitGapTableView>(page, 'fitGapTables/view', { project, table })
const rowOf = ({ rows }: FitGapTableView, name: string) => rows.find((row) => row.name === name)!
const read = async (download: Download) => readFileSync(await download.path())

async function evaluation(): Promise<EvaluationView> {
  const { evaluations } = await callCore<{ evaluations: { id: string }[] }>(page, 'packages/list', { project })
  return callCore<EvaluationView>(page, 'packages/evaluation', { project, evaluation: evaluations[0]!.id })
}

async function chooseList(edition: string, rows: string[][]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button('ファイルを選ぶ').click()
  await (await chooser).setFiles(await listOf(edition, rows))
}

async function toCell(row: string, column: RegExp): Promise<void> {
  await page.locator('.sheet-field').focus()
  await page.keyboard.press('Control+Home')
  const names = (await view()).rows.map(({ name }) => name)
  for (let at = names.indexOf(row); at > 0; at -= 1) await page.keyboard.press('ArrowDown')
  const labels = await page.locator('.sheet-header-text').allInnerTexts()
  const at = labels.findIndex((label) => column.test(label))
  const isNearEnd = at > labels.length / 2
  await page.keyboard.press(isNearEnd ? 'End' : 'Home')
  for (let left = isNearEnd ? labels.length - 1 - at : at; left > 0; left -= 1) await page.keyboard.press(isNearEnd ? 'ArrowLeft' : 'ArrowRight')
}

async function saveSheet(): Promise<SheetInHand> {
  const [download] = await Promise.all([page.waitForEvent('download'), button('Excel で保存する').click()])
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return openSheet(new File([new Uint8Array(await read(download))], download.suggestedFilename()))
}

async function giveBack(sheet: SheetInHand): Promise<void> {
  const file = await sheet.save()
  await dropFile(page, '.sheets-drop', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  await page.getByRole('grid', { name: '返ってきた Excel' }).waitFor()
}

/** What the list of tables, the status bar, まとめ and the documents say must be one number. */
async function decidedOnEveryScreen(): Promise<string[]> {
  await tab('Fit & Gap')
  const inList = await page.getByText(/^判定 \d+ \/ \d+ 行/).innerText()
  await page.getByRole('row', { name: /転入届/ }).getByRole('button').or(page.getByRole('link', { name: /転入届.*Fit/ })).first().click()
  await page.locator('.sheet-row').first().waitFor()
  const inStatus = await page.getByText(/^判定 \d+ \/ \d+ 行/).innerText()
  await button('まとめ').click()
  await page.getByRole('region', { name: '判定の数' }).waitFor()
  const inSummary = await page.getByText(/^判定 \d+ \/ \d+ 行/).innerText()
  return [inList, inStatus, inSummary].map((text) => /\d+ \/ \d+/.exec(text)![0])
}

describe('from an empty project to procurement', () => {
  it('begins with a procedure: steps pasted from a table, a standard flow and a 見直し後 imported', async () => {
    await createProject(page, { municipality: '花丘市', areas: ['住民基本台帳'] })
    await addProcedure(page, '転入届')
    project = openProjectKey(page)
    await button('手順を書き始める').click()
    await button('最初の手順を書く').click()
    await page.locator('.djs-shape').first().waitFor()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const pasted = [['No', '担当', '作業内容', '入力帳票'], ...steps].map((row) => row.join('\t')).join('\r\n')
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted)
    await page.locator('.sheet-field').focus()
    await page.keyboard.press('Control+V')
    await page.getByRole('gridcell', { name: /受付簿に手で書く/ }).waitFor()
    await tab('フローの一覧')
    await button('取り込む…').click()
    await importFiles(page, ['tennyu.standard.bpmn', 'tennyu.shirakaba.tobe.bpmn'].map((name) => join(root, 'assets/sample', name)))
  })

  it('reads an unfamiliar list, and links its functions to steps', async () => {
    await tab('標準仕様')
    await button('標準仕様を取り込む').first().click()
    await chooseList('1.0', functions)
    await page.getByRole('checkbox', { name: '「一覧」を取り込む' }).click({ force: true })
    await button(/B列「整理符号」/).click()
    await page.getByRole('option', { name: '機能ID' }).click()
    await page.getByText('「0010104」にしました', { exact: false }).waitFor()
    await button('8件を取り込む').click()
    await page.getByText('「住民基本台帳 1.0版」を取り込みました（8件）。').waitFor()
    await button('手順とつなぐ').click()
    await button('標準フローを付ける').click()
    await button('付ける').click()
    await button(/^確かさ70%以上の案 [1-9]\d*組をつなぐ$/).click()
    await page.getByText(/^\d+組をつなぎました。$/).waitFor()
  })

  it('makes a table against the spec, three packages and the 見直し後', async () => {
    await tab('パッケージ')
    await button('候補を書く').click()
    const grid = page.getByRole('grid', { name: '候補' })
    for (const [index, [product, vendor]] of [['住基アルファ', '甲社'], ['住基ベータ', '乙社'], ['住基ガンマ', '丙社']].entries()) {
      await grid.getByRole('row').nth(index + 1).getByRole('gridcell').nth(1).click()
      await page.keyboard.type(product!)
      await page.keyboard.press('Tab')
      await page.keyboard.type(vendor!)
      await page.keyboard.press('Enter')
      await grid.getByText(vendor!).waitFor()
    }
    await tab('Fit & Gap')
    await button('Fit & Gap 表を作る').first().click()
    await page.getByRole('checkbox', { name: '花丘市 見直し後' }).focus()
    await page.keyboard.press('Space')
    await button('表を作る').click()
    await page.locator('.sheet-row').first().waitFor()
    table = new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('item')!
    expect((await view()).summary.references.map(({ kind }) => kind)).toEqual(['spec', 'package', 'package', 'package', 'flow'])
  })

  it('sends two sheets out and takes them back, the conflict decided by a person', async () => {
    await button('記入シート・回答シート').click()
    await button('シートを作る').click()
    await page.getByLabel('あて先（課・担当）').fill('市民課')
    const section = await saveSheet()
    await button('シートを作る').click()
    await page.getByText('回答シート（事業者）').click()
    await page.getByText(/8行のシートになります/).waitFor()
    const vendor = await saveSheet()
    const { rows } = await view()
    await callCore(page, 'fitGapTables/writeRows', { project, table, changes: [{ row: rows[0]!.id, fields: { owner: '窓口係' } }] })

    const write = (sheet: SheetInHand, row: string, header: string, value: string) => (sheet.row(row).getCell(sheet.column(header)).value = value)
    write(section, rows[0]!.name, '担当', '戸籍係')
    write(section, '受付簿に手で書く', '現行運用', '紙の受付簿に手で書き、月末に数える。')
    write(section, '受付簿に手で書く', '作業の要否', '必要')
    await giveBack(section)
    await page.getByText('まだ選んでいない1件は').waitFor()
    await button('残りはすべて…').click()
    await page.getByRole('menuitem', { name: '残りはすべて相手の値にする' }).click()
    await button('3件を取り入れる').click()
    await page.getByText('3件を取り入れました').waitFor()

    for (const row of vendor.rows()) row.getCell(vendor.column('○△×')).value = '○'
    write(vendor, '代決', '○△×', '×')
    write(vendor, '異動入力', '費用（千円）', '１２０万円')
    write(vendor, '代決', '費用（千円）', '別途')
    await giveBack(vendor)
    await page.getByText('「1200」と読みました').waitFor()
    await page.getByText('額が書かれていません', { exact: false }).waitFor()
    await button('9件を取り入れる').click()
    await page.getByText('9件を取り入れました').waitFor()
    const after = await view()
    expect(after.rows[0]!.owner).toBe('戸籍係')
    expect(rowOf(after, '受付簿に手で書く')).toMatchObject({ currentPractice: '紙の受付簿に手で書き、月末に数える。', necessity: 'needed' })
  })

  it('is decided by keys and in bulk; ③ asks for its reason and ④ for its remedy; every screen counts the same', async () => {
    await button('Fit & Gap 表に戻る').or(button('Fit & Gap 表にもどる')).click()
    await page.locator('.sheet-row').first().waitFor()
    await toCell('転入届を窓口に出す', /^標準仕様/)
    await page.keyboard.press('1')
    await page.keyboard.press('ArrowDown')
    for (let count = (await view()).rows.length; count > 2; count -= 1) await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+Enter')
    await page.getByText(/件を案のとおりに決めました/).waitFor()
    await page.keyboard.press('Escape')
    await toCell('異動を決裁する', /対応方策/)
    await page.keyboard.press('3')
    await page.getByText('追加開発を選ぶには理由が必要です').waitFor()
    await page.keyboard.type('代決を規則で定めているため')
    await page.keyboard.press('Control+Enter')
    await toCell('受付簿に手で書く', /対応方策/)
    await page.keyboard.press('4')
    await expect.poll(async () => rowOf(await view(), '受付簿に手で書く').treatment).toBe('4')
    await toCell('受付簿に手で書く', /代替手段/)
    await page.keyboard.type('RPA で転記する')
    await page.keyboard.press('Enter')
    await expect.poll(async () => rowOf(await view(), '受付簿に手で書く').remedy).toBe('RPA で転記する')
    expect(rowOf(await view(), '異動を決裁する')).toMatchObject({ treatment: '3', justification: '代決を規則で定めているため' })
    const { decided, rows } = (await view()).summary
    expect(decided).toBe(rows)
    expect(await decidedOnEveryScreen()).toEqual(Array(3).fill(`${decided} / ${rows}`))
  })

  it('ranks the packages, with reasons, and keeps who was chosen and why', async () => {
    const { packages, lines } = await evaluation()
    const answers = packages.slice(1).flatMap(({ id }, index) => lines.map(({ subject }) => ({ package: id, subject, answer: index === 1 ? 'yes' : 'partial', cost: index === 1 ? 0 : 300 })))
    await callCore(page, 'packages/writeAnswers', { project, answers })
    await tab('パッケージ')
    await page.getByRole('grid', { name: '回答' }).waitFor()
    await page.locator('.segment', { hasText: '評価' }).last().click()
    await page.getByText(/^1位は「住基ガンマ」/).waitFor()
    await button('「住基ガンマ」を採用する').click()
    await page.getByLabel(/を採用する理由/).fill('必須の機能がそろい、費用が最も安いため。')
    await page.keyboard.press('Tab')
    await expect.poll(async () => (await evaluation()).decision).toBe('必須の機能がそろい、費用が最も安いため。')
  })

  it('goes over to a new edition: only the changed row asks again, and is judged again', async () => {
    await tab('標準仕様')
    await page.goto(`${new URL(page.url()).origin}/#/project/${project}/spec-import`)
    await chooseList('1.1', revised)
    await page.getByText('前と同じ対応づけを使っています').waitFor()
    await page.getByText('1.0版から：追加 1、変更 1、削除 1、番号変更 0').waitFor()
    await button('8件を取り込む').click()
    await page.getByText('「住民基本台帳 1.1版」を取り込みました').waitFor()
    await button('版の差').click()
    const before = await view()
    await button('この版に切りかえる').click()
    await page.getByRole('dialog').getByText('及び携帯端末').waitFor()
    await button('切りかえる').click()
    await page.getByText(/1\.1版に切りかえました。再判定待ち \d+行/).waitFor()
    const after = await view()
    const asked = after.rows.filter(({ cells }) => cells.some(({ rejudge }) => rejudge !== null)).map(({ name }) => name)
    expect(asked.toSorted()).toEqual(['異動を決裁する', '台帳の閉鎖'].toSorted())
    expect(after.summary).toMatchObject({ rejudge: 2, rows: before.summary.rows + 1 })
    expect(rowOf(after, '異動を決裁する').cells[0]!.judgement).toBe(rowOf(before, '異動を決裁する').cells[0]!.judgement)
    await page.goto(`${new URL(page.url()).origin}/#/project/${project}/fitgap-tables?item=${table}`)
    await toCell('異動を決裁する', /^標準仕様/)
    await page.keyboard.press('2')
    // 対象外 once more: the same judgement is an answer too.
    await toCell('台帳の閉鎖', /^標準仕様/)
    await page.keyboard.press('4')
    await expect.poll(async () => (await view()).rows.flatMap(({ cells }) => cells.slice(0, 1)).filter(({ rejudge }) => rejudge !== null)).toEqual([])
  })

  it('keeps a version and writes what procurement needs; all of it opens again and says what was decided', async () => {
    await tab('資料')
    await button('非機能要件と SLA').click()
    await button('ひな形から始める').first().click()
    await page.getByRole('grid', { name: '非機能要件' }).getByText('画面の分かりやすさ').waitFor()
    await page.goto(`${new URL(page.url()).origin}/#/project/${project}/requirement-versions`)
    await button('版を残す').first().click()
    await page.getByRole('dialog').getByLabel('版の名前').fill('提示用')
    await page.getByRole('dialog').getByRole('button', { name: '版を残す' }).click()
    await button('提示用').click()
    await button('調達フォルダ（「提示用」から）…').click()
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button('ZIP で受け取る').click()])
    const entries = unzipped(await read(download))
    const manifest = JSON.parse(entries.get('manifest.json')!.toString()) as { version: string; files: { file: string; sha256: string; bytes: number }[] }
    expect(manifest.version).toBe('提示用')
    for (const { file, sha256 } of manifest.files) expect(createHash('sha256').update(entries.get(file)!).digest('hex'), file).toBe(sha256)
    for (const ending of ['.bpmn', '.svg', '.png', '.pdf']) expect(manifest.files.filter(({ file }) => file.endsWith(ending)), ending).toHaveLength(3)

    const found = (ending: RegExp) => entries.get(manifest.files.find(({ file }) => ending.test(file))!.file)!
    const word = (ending: RegExp) => reopenDocx(new Uint8Array(found(ending)).buffer).text
    expect(word(/要件定義書\.docx$/)).toContain('代決を規則で定めているため')
    expect(word(/評価結果報告\.docx$/)).toContain('必須の機能がそろい、費用が最も安いため。')
    expect(word(/対応方針一覧\.docx$/)).toContain('RPA で転記する')
    const book = new exceljs.Workbook()
    await book.xlsx.load(new Uint8Array(found(/Fit & Gap 一覧\.xlsx$/)).buffer)
    const cells: string[] = []
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell.text))))
    for (const text of ['異動を決裁する', '電子通知', '住基ガンマ', '代決を規則で定めているため']) expect(cells.some((cell) => cell.includes(text)), text).toBe(true)
  })

  it('leaves as one workbook and comes back with the same content', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kurabe-procurement-'))
    const [path, workbook, again] = [join(folder, 'もと.kurabe'), join(folder, '全体.xlsx'), join(folder, '戻した.kurabe')]
    await callCore(page, 'project/saveAs', { project, path })
    await callCore(page, 'projectWorkbook/pack', { path, workbook })
    await callCore(page, 'projectWorkbook/unpack', { workbook, path: again })
    await callCore(page, 'projectWorkbook/dump', { path, json: join(folder, '1.json') })
    await callCore(page, 'projectWorkbook/dump', { path: again, json: join(folder, '2.json') })
    const content = readFileSync(join(folder, '1.json'), 'utf8')
    expect(content).toContain('代決を規則で定めているため')
    expect(readFileSync(join(folder, '2.json'), 'utf8')).toBe(content)
    expect(walk.faults).toEqual([])
  })
})
