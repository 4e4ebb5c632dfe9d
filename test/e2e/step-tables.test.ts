import ExcelJS from 'exceljs'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeCp932 } from '../../electron/host/exports/tables/encode-cp932.ts'
import { readStepFile } from '../../electron/host/imports/steps/read-step-file.ts'
import { formatStepTable } from '../../shared/steps/format-step-table.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { addProcedure, createProject, dropFile, startWalk, type Walk } from './harness/walk.ts'

let walk: Walk

const csv = [
  '転入届の事務（令和7年度）,,,,,,', '※ 窓口で使う表です,,,,,,', '項番,担当係,処理内容,使用帳票,作業時間(分),分岐,備考',
  '1,住民,転入届を書いて出す,,,,', '2,窓口係,届書と本人確認書類を見る,転入届,5,,=早く', '3,窓口係,不備があるか,,,あり→1 / なし→4,', '【入力】,,,,,,', '4,電算係,異動を入力する,転入届,10,,髙橋さんに聞く',
].join('\r\n')

beforeAll(async () => {
  walk = await startWalk()
  await createProject(walk.page, { municipality: '白樺町', areas: ['住民基本台帳'] })
  await addProcedure(walk.page, '転入届')
})
afterAll(async () => {
  await walk?.end()
})

async function choose(button: string, path: string): Promise<void> {
  const chooser = walk.page.waitForEvent('filechooser')
  await walk.page.getByRole('button', { name: button }).click()
  await (await chooser).setFiles(path)
}

async function exported(entry: string): Promise<Buffer> {
  const { page } = walk
  await page.getByRole('button', { name: '出力する' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: entry, exact: true }).click()
  return readFileSync(await (await download).path())
}

describe('a table of the town, in and out', () => {
  it('is read from a csv in CP932 with its own headers, shown, told about, and drawn', async () => {
    const { page, home } = walk
    const path = join(home, '転入届の手順.csv')
    writeFileSync(path, encodeCp932(csv)!)
    await page.goto(page.url().replace(/flows.*$/, 'step-import'))
    await page.getByText('Excel・CSV・TSV の手順表から図を作ります').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await choose('ファイルを選ぶ', path)
    await page.getByRole('button', { name: '4手順を取り込む' }).waitFor()
    expect(await page.getByLabel('文字コード').innerText()).toContain('Shift_JIS')
    expect(await page.getByRole('button', { name: /C列「処理内容」/ }).innerText()).toContain('作業内容')
    expect(await page.locator('.step-import-notes').innerText()).toMatch(/7行目\s*作業内容がないため、手順にしません：【入力】/)
    expect(await findAccessibilityFaults(page)).toEqual([])
    if (process.env.KURABE_SHOTS) await page.screenshot({ path: join(process.env.KURABE_SHOTS, 'mapping.png') })
    await page.getByRole('button', { name: '4手順を取り込む' }).click()
    await page.getByText('「転入届の手順」を作りました（4手順）。').waitFor()
    if (process.env.KURABE_SHOTS) await page.screenshot({ path: join(process.env.KURABE_SHOTS, 'drawn.png') })
  })

  it('comes out as Excel, CSV and TSV that say the same, with formulas as texts', async () => {
    const [xlsx, text] = [await exported('手順表（Excel）'), await exported('手順表（CSV・Shift_JIS）')]
    const fromExcel = formatStepTable((await readStepFile(xlsx, 'a.xlsx')).table)
    expect(formatStepTable((await readStepFile(text, 'a.csv')).table)).toEqual(fromExcel)
    const [, ...rows] = fromExcel
    expect(rows.map((row) => [row[0], row[1], row[2], row[4], row[5], row[9], row[12]])).toEqual([
      ['1', '住民', '転入届を書いて出す', '', '', '', ''], ['2', '窓口係', '届書と本人確認書類を見る', '', '転入届', '5', '=早く'],
      ['3', '窓口係', '不備があるか', 'あり→1 / なし→4', '', '', ''], ['4', '電算係', '異動を入力する', '', '転入届', '10', '髙橋さんに聞く'],
    ])
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(xlsx as unknown as ArrayBuffer)
    expect(workbook.worksheets[0]!.getCell('M3').value).toBe('=早く')
  })

  it('takes the place of the open flow as one step that can be undone, after asking which steps are the same', async () => {
    const { page, home } = walk
    const path = join(home, '直した手順.tsv')
    writeFileSync(path, 'No\t担当\t作業内容\t種類\t次\n1\t住民\t転入届を書いて出す\n2\t窓口係\t届書と本人確認書類をよく見る\n3\t窓口係\t不備があるか\t判断\tあり→1 / なし→4\n4\t電算係\t異動を入力する\n5\t係長\t決裁する\n')
    await page.getByRole('button', { name: '取り込む' }).click()
    await page.getByRole('menuitem', { name: /手順表/ }).click()
    await choose('ファイルを選ぶ', path)
    await page.getByRole('button', { name: '5手順を取り込む' }).waitFor()
    await page.getByLabel('取り込み先').click()
    await page.getByRole('option', { name: /を置きかえる/ }).click()
    await page.getByRole('button', { name: '5手順を取り込む' }).click()
    await page.getByRole('dialog').getByText('届書と本人確認書類を見る → 届書と本人確認書類をよく見る').waitFor()
    if (process.env.KURABE_SHOTS) await page.screenshot({ path: join(process.env.KURABE_SHOTS, 'confirm.png') })
    await page.getByRole('button', { name: 'この対応で取り込む' }).click()
    await page.getByText(/に取り込みました（追加 1、変更 \d、削除 0）/).waitFor()
    expect((await readStepFile(await exported('手順表（TSV）'), 'a.tsv')).table.rows.map(({ text }) => text)).toContain('決裁する')
    await page.getByRole('button', { name: '元に戻す' }).first().click()
    await expect.poll(async () => (await readStepFile(await exported('手順表（TSV）'), 'a.tsv')).table.rows.map(({ text }) => text)).not.toContain('決裁する')
    expect(walk.faults).toEqual([])
  })

  it('grows by sentences: proposals are corrected and left out, and go in after the chosen step', async () => {
    const { page } = walk
    await page.locator('.djs-shape', { hasText: '異動を' }).last().click()
    await page.getByRole('button', { name: '取り込む' }).click()
    await page.getByRole('menuitem', { name: /文章から作る/ }).click()
    expect(await page.getByLabel('取り込み先').innerText()).toContain('選んだ手順の後に入れる')
    await page.getByLabel('仕事の流れを文章で書く').fill('係長が届書と照合し、問題がなければ決裁する。窓口係が住民票を渡す。ふむふむ。')
    await page.getByRole('row', { name: /窓口係/ }).first().waitFor()
    expect(await page.getByLabel('3 作業内容').inputValue()).toBe('決裁する')
    await page.getByLabel('3 作業内容').fill('入力を決裁する')
    await page.getByText('5', { exact: true }).click()
    expect(await findAccessibilityFaults(page)).toEqual([])
    if (process.env.KURABE_SHOTS) await page.screenshot({ path: join(process.env.KURABE_SHOTS, 'sentences.png') })
    await page.getByRole('button', { name: '4手順を図に入れる' }).click()
    await page.getByText(/に取り込みました（追加 4、/).waitFor()
    if (process.env.KURABE_SHOTS) await page.screenshot({ path: join(process.env.KURABE_SHOTS, 'sentences-in.png') })
    const { table } = await readStepFile(await exported('手順表（TSV）'), 'a.tsv')
    expect(table.rows.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 転入届を書いて出す', '2 届書と本人確認書類を見る', '3 不備があるか', '4 異動を入力する', '5 届書と照合する', '6 問題があるか', '7 入力を決裁する', '8 住民票を渡す',
    ])
    expect(walk.faults).toEqual([])
  })

  it('is a 業務要件定義表 too, with links to the shapes, and comes out as Excel', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '出力する' }).click()
    await page.getByRole('menuitem', { name: /業務要件定義表を見る/ }).click()
    await page.getByRole('link', { name: '入力を決裁する' }).waitFor()
    await page.getByText(/年間の作業時間 0時間（未記入\d件を除く）/).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    if (process.env.KURABE_SHOTS) await page.screenshot({ path: join(process.env.KURABE_SHOTS, 'requirements.png') })
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Excel に出力する' }).click()
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await (await download).path())
    expect(workbook.worksheets[0]!.getColumn(4).values).toContain('入力を決裁する')
    await page.getByRole('link', { name: '入力を決裁する' }).click()
    await page.locator('.djs-shape.selected').waitFor()
    expect(walk.faults).toEqual([])
  })

  it('may be dropped on the import screen, and goes from there to the mapping of its columns', async () => {
    const { page, home } = walk
    const workbook = join(home, '手順表.xlsx')
    writeFileSync(workbook, await exported('手順表（Excel）'))
    await page.getByRole('link', { name: 'フローの一覧' }).click()
    await page.getByRole('button', { name: '取り込む…' }).click()
    await dropFile(page, '.import', { name: '転居届.tsv', text: 'No\t担当\t作業内容\n1\t窓口\t受け付ける\n' })
    expect(await findAccessibilityFaults(page)).toEqual([])
    if (process.env.KURABE_SHOTS) await page.screenshot({ path: join(process.env.KURABE_SHOTS, 'import.png') })
    // A workbook is told from a list of function requirements by what its header says.
    await choose('ファイルを加える…', workbook)
    await page.getByRole('row', { name: /手順表\.xlsx.*手順表です/ }).waitFor()
    await page.getByRole('button', { name: /列を対応づける/ }).first().click()
    await page.getByRole('button', { name: '1手順を取り込む' }).waitFor()
    await page.getByRole('button', { name: 'やめる' }).click()
    expect(walk.faults).toEqual([])
  })
})
