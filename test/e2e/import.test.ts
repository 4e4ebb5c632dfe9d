import ExcelJS from 'exceljs'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import type { AnalysisView } from '../../shared/contract/analysis.ts'
import type { ProjectOverview } from '../../shared/contract/project.ts'
import { addProcedure, callCore, createProject, importFiles, openProjectKey, startWalk, type Walk } from './harness/walk.ts'

const models = join(import.meta.dirname, '..', 'fixtures', 'align', 'dev')
const asis = join(models, '02-tenshutsu.asis.bpmn')
const standard = join(models, '02-tenshutsu.standard.bpmn')
let walk: Walk

beforeAll(async () => {
  walk = await startWalk()
  await createProject(walk.page, { municipality: '白樺町', areas: ['住民基本台帳'] })
  await addProcedure(walk.page, '転出届')
})
afterAll(async () => {
  await walk?.end()
})

describe('importing diagrams', () => {
  it('stores the good files and says of the bad one what is wrong and what to do', async () => {
    const { page, home } = walk
    const truncated = join(home, '途中まで.bpmn')
    writeFileSync(truncated, readFileSync(asis, 'utf8').slice(0, 2000))
    await page.getByRole('button', { name: '取り込む…' }).click()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await importFiles(page, [asis, standard, truncated])
    await page.getByText('2件を取り込みました。1件は読めませんでした。').waitFor()
    expect(await page.locator('.import-outcomes li').first().innerText()).toContain('途中まで')
    await page.getByText(/途中まで\.bpmn を読めません。ファイルが\d+行目で途切れています/).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('shows them with their steps, and what to do next', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '手続に戻る' }).click()
    await page.getByRole('link', { name: '02-tenshutsu.standard', exact: true }).waitFor()
    expect(await page.getByRole('row', { name: /02-tenshutsu\.asis/ }).innerText()).toContain('現行')
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Alt+ArrowUp')
    const row = page.getByRole('row', { name: /転出届/ })
    await row.waitFor()
    expect(await row.innerText()).toMatch(/19手順/)
    expect(await row.innerText()).toContain('標準とくらべる')
  })

  it('compares from the list with one press, and then counts the rows that are left', async () => {
    const { page } = walk
    await page.getByRole('link', { name: '標準とくらべる' }).click()
    await page.getByRole('grid').first().waitFor()
    await page.getByRole('navigation', { name: 'いまいる場所' }).getByRole('link', { name: '住民基本台帳' }).click()
    await page.getByRole('link', { name: /残り\d+行を判定する/ }).waitFor()
    expect(await page.locator('.home-figures').innerText()).toMatch(/0\n?\s*\/ \d+ 行/)
  })

  it('offers the workbook from the list once every row is judged', async () => {
    const { page } = walk
    const project = openProjectKey(page)
    const overview = await callCore<ProjectOverview>(page, 'project/overview', { project })
    const analysis = overview.procedures[0]!.analyses[0]!.id
    const view = await callCore<AnalysisView>(page, 'analysis/view', { project, analysis })
    await callCore(page, 'analysis/acceptSuggestions', { project, analysis, rows: view.rows.map(({ key }) => key), decider: '住民課' })
    await page.reload()
    const arrival = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Excel に出力する' }).click()
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await (await arrival).path())
    expect(workbook.worksheets.map(({ name }) => name)).toContain('Fit&Gap')
    expect(workbook.getWorksheet('Fit&Gap')!.rowCount).toBeGreaterThan(view.rows.length)
  })

  it('finds a step of the imported flow with Ctrl+K', async () => {
    const { page } = walk
    await page.keyboard.press('Control+k')
    await page.keyboard.type('整理券')
    await page.getByRole('option', { name: /整理券をわたし/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('option').first().waitFor({ state: 'detached' })
  })

  it('gives the diagram back exactly as it came', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '「転出届」の操作' }).click()
    await page.getByRole('menuitem', { name: 'フローの一覧を開く' }).click()
    await page.getByRole('button', { name: '「02-tenshutsu.asis」の操作' }).click()
    const arrival = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'この図を出力する（.bpmn）' }).click()
    const download = await arrival
    expect(download.suggestedFilename()).toBe('02-tenshutsu.asis.bpmn')
    expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(asis, 'utf8'))
  })

  it('takes every diagram out into a folder, and asks before it replaces one', async () => {
    const { page, home } = walk
    const exportAll = async () => {
      await page.getByRole('button', { name: 'すべての図を出力する…' }).click()
      await page.getByRole('button', { name: 'このフォルダにする' }).click()
    }
    await exportAll()
    await page.getByText(/2件の図を.*に出力しました/).waitFor()
    writeFileSync(join(home, '02-tenshutsu.asis.bpmn'), 'changed by somebody')
    await exportAll()
    await page.getByRole('dialog', { name: '同じ名前の図を置きかえますか' }).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    expect(readFileSync(join(home, '02-tenshutsu.asis.bpmn'), 'utf8')).toBe('changed by somebody')
    await page.getByRole('button', { name: '置きかえて出力する' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText(/2件の図を.*に出力しました/).waitFor()
    await expect.poll(() => readFileSync(join(home, '02-tenshutsu.asis.bpmn'), 'utf8')).toBe(readFileSync(asis, 'utf8'))
  })

  it('makes a ToBe from the AsIs, and takes its removal back', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '「02-tenshutsu.asis」の操作' }).first().click()
    await page.getByRole('menuitem', { name: '写して見直し後フローを作る' }).click()
    const made = page.getByRole('row', { name: /^見直し後/ })
    await made.waitFor()
    await made.getByRole('button').click()
    await page.getByRole('menuitem', { name: '消す' }).click()
    await made.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '元に戻す' }).click()
    await made.waitFor()
  })

  it('makes a file of the same side the next version where the user says so', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '取り込む…' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
    await (await chooser).setFiles([asis])
    await page.getByRole('button', { name: /フローとして足す/ }).click()
    await page.getByRole('option', { name: '「02-tenshutsu.asis」の新しい版にする' }).click()
    await page.getByRole('button', { name: '1件を取り込む' }).click()
    await page.getByText('「02-tenshutsu.asis」の新しい版にしました').waitFor()
    await page.getByRole('button', { name: '手続に戻る' }).click()
    await expect.poll(() => page.getByRole('row', { name: /^現行/ }).innerText()).toContain('第2版')
  })

  it('reads function requirements from a workbook and names the rows it could not read', async () => {
    const { page, home } = walk
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('機能要件')
    sheet.addRow(['機能ID', '大項目', '中項目', '小項目', '機能要件', '実装区分', '対応手順'])
    sheet.addRow(['0010101', '住民票', '届出', '転出', '転出届を受け付けられること。', '実装必須機能', '転出届書の受領'])
    sheet.addRow(['10102', '住民票', '届出', '転出', '転出証明書を出力できること。', '実装必須機能', '転出証明書の出力'])
    const path = join(home, '機能要件.xlsx')
    await workbook.xlsx.writeFile(path)
    await page.getByRole('button', { name: '取り込む…' }).click()
    await importFiles(page, [path])
    await page.getByText('機能要件を1件読みました').waitFor()
    await page.getByText(/「機能要件」の3行目を読めませんでした。/).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '手続に戻る' }).click()
    await page.getByText('機能要件 1件').waitFor()
  })

  it('logged no fault on the way', () => {
    expect(walk.faults).toEqual([])
  })
})
