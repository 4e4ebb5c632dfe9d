import { readFileSync } from 'node:fs'
import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../reading/read-pdf.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { addProcedure, createProject, startWalk, type Walk } from './harness/walk.ts'

/** What staff bring along in Excel: fifteen steps, with two things that a check should find. */
const rows = [
  ['1', '住民', '転入届を書く', '作業', '', '', '転入届'],
  ['2', '住民', '窓口に転入届を出す', '作業', '', '転入届', ''],
  ['3', '窓口係', '本人を確認する', '作業', '', '', ''],
  ['4', '窓口係', '転出証明書を確認する', '作業', '', '転出証明書', ''],
  ['5', '窓口係', '書きもれはあるか', '判断', 'ある→6 / 7', '', ''],
  ['6', '窓口係', '書き直しをたのむ', '作業', '2', '', ''],
  ['7', '窓口係', '住基端末に新住所を入力する', '作業', '', '', ''],
  ['8', '窓口係', '打ち出しを印刷する', '作業', '', '', '打ち出し'],
  ['9', '任用職員', '打ち出しを読み合わせ、結果を記録する', '作業', '', '打ち出し', ''],
  ['10', '係長', '決裁印をおす', '作業', '', '', ''],
  ['11', '窓口係', '住民票を確定する', '作業', '', '', ''],
  ['12', '窓口係', '手数料を受け取る', '作業', '', '', ''],
  ['13', '窓口係', '住民票の写しを渡す', '作業', '', '', ''],
  ['14', '任用職員', '受付簿に書く', '作業', '', '', ''],
  ['15', '任用職員', '届書を保管する', '作業', '', '', ''],
]
const pasted = [['No', '担当', '作業内容', '種類', '次', '入力帳票', '出力帳票'], ...rows].map((row) => row.join('\t')).join('\r\n')

describe('the first hour of somebody who has never seen a symbol', () => {
  let walk: Walk

  beforeAll(async () => {
    walk = await startWalk()
    await createProject(walk.page, { municipality: '若葉町', areas: ['住民基本台帳'] })
    await addProcedure(walk.page, '転入届')
  })
  afterAll(() => walk.end())

  it('goes from an empty project to fifteen steps pasted from Excel, which stand as a diagram at once', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '手順を書き始める' }).click()
    await page.getByRole('button', { name: '最初の手順を書く' }).click()
    // A hand is slower than the table that opens; the walk is not.
    await page.locator('.sheet-field:focus').waitFor()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted)
    await page.keyboard.press('Control+V')
    const drawn = page.locator('.djs-shape[data-element-id]')
    for (const [, , name] of rows) await drawn.filter({ hasText: name!.slice(0, 2) }).first().waitFor()
    await page.getByRole('gridcell', { name: /届書を保管する/ }).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('shows what a reader would stumble over, and two buttons put it right', async () => {
    const { page } = walk
    await page.getByRole('tab', { name: '点検 2' }).click()
    await page.getByRole('button', { name: '「ない」を入れる' }).click()
    await page.getByRole('gridcell', { name: /ない→7/ }).waitFor()
    await page.getByRole('button', { name: '2つに分ける' }).click()
    await page.getByRole('gridcell', { name: /打ち出しを読み合わせる/ }).waitFor()
    await page.getByRole('gridcell', { name: /結果を記録する/ }).waitFor()
    await page.getByRole('tab', { name: '点検 0' }).waitFor()
  })

  it('asks about a step, and the answer settles it', async () => {
    const { page } = walk
    await page.getByRole('gridcell', { name: /受付簿に書く/ }).click()
    await page.getByRole('tab', { name: /コメント/ }).click()
    await page.getByLabel('「受付簿に書く」へのコメント').fill('受付簿は今も使っていますか')
    await page.getByRole('button', { name: '書き込む' }).click()
    await page.getByRole('button', { name: '返事' }).click()
    await page.keyboard.insertText('年度末まで使います')
    await page.keyboard.press('Enter')
    await page.getByText('年度末まで使います').waitFor()
    await page.getByRole('button', { name: /コメント1の状態/ }).click()
    await page.getByRole('option', { name: '確認済' }).click()
    await page.getByRole('button', { name: /コメント1の状態/ }).filter({ hasText: '確認済' }).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('names the version, and takes it away as A3 PDF and as Excel that read back as drawn', async () => {
    const { page } = walk
    await page.getByRole('button', { name: /現行フロー/ }).click()
    await page.getByRole('menuitem', { name: '版に名前を付ける…' }).click()
    await page.getByLabel('版の名前').fill('窓口係と確かめた版')
    await page.keyboard.press('Enter')
    await page.getByText('版「窓口係と確かめた版」を残しました。').waitFor()

    await page.getByRole('button', { name: '出力する' }).click()
    const table = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: '手順表（Excel）', exact: true }).click()
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(readFileSync(await (await table).path()).buffer as ArrayBuffer)
    const cells: unknown[][] = []
    workbook.worksheets[0]!.eachRow((row) => cells.push((row.values as unknown[]).slice(1)))
    const names = cells.slice(1).map((row) => row[cells[0]!.indexOf('作業内容')])
    expect(names).toEqual(
      expect.arrayContaining([...rows.map(([, , name]) => name).filter((name) => name !== '打ち出しを読み合わせ、結果を記録する'), '打ち出しを読み合わせる', '結果を記録する']),
    )

    await page.getByRole('link', { name: '版と出力' }).click()
    await page.locator('.output-drawing svg').first().waitFor()
    const paper = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PDF に出力する' }).click()
    const pdf = readPdf(readFileSync(await (await paper).path()))
    expect(pdf.sizes).toEqual([[1190.55, 841.89]])
    const text = pdf.texts[0]!.replace(/\s/g, '')
    for (const [, , name] of rows.filter(([number]) => number !== '9')) expect(text).toContain(name)
    expect(text).toContain('窓口係と確かめた版')
    expect(walk.faults).toEqual([])
  })
})
