import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { diagramOfSteps } from '../../shared/steps/diagram-of-steps.ts'
import { parseStepTable } from '../../shared/steps/parse-step-table.ts'
import { startEditorWalk, type EditorWalk } from '../browser/editor/editor-walk.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'

const faulty = [
  ['No', '担当', '作業内容', '種類', '次', '入力帳票', '出力帳票'],
  ['1', '転入する人', '引っ越し', '開始'],
  ['2', '転入する人', '異動届を書いて窓口へ出す', '作業', '', '', '異動届'],
  ['3', '窓口係', '書きもれは？', '判断', 'ある→4 / 5'],
  ['4', '窓口係', '書き直しをたのむ', '作業', '2'],
  ['5', '窓口係', '住基端末に新住所を打つ', '作業'],
  ['6', '係長', '記載内容の確認及び届の決裁', '作業'],
  ['7', '係長', '終わり', '終了'],
].map((row) => [...row, ...Array.from({ length: 7 - row.length }, () => '')])

let editor: EditorWalk
let flow: string

beforeAll(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'kurabe-checks-')), 'faulty.bpmn')
  writeFileSync(path, await diagramOfSteps(parseStepTable(faulty).table, '転入届'))
  editor = await startEditorWalk()
  flow = (await editor.importFlows([path]))[0]!
  await editor.open(flow)
})
afterAll(() => editor?.end())

const lines = () => editor.page.locator('.finding:not([data-fixed])')

it('lists what a reader would stumble over, with row, cause and remedy, and bears a sign on each shape', async () => {
  await lines().first().waitFor()
  expect(await lines().allInnerTexts()).toEqual([
    expect.stringMatching(/^直す\s+3\s+書きもれは？\s+行き先 5 に条件の名前がありません。/),
    expect.stringMatching(/^見直す\s+6\s+記載内容の確認及び届の決裁\s+1つの手順に動作が2つあります（記載内容の確認・届の決裁）。/),
  ])
  expect(await editor.page.getByRole('tab', { name: '点検 2' }).count()).toBe(1)
  expect(await editor.page.locator('.finding-sign-on-shape').count()).toBe(2)
  expect(await findAccessibilityFaults(editor.page)).toEqual([])
})

it('walks with F8 and Shift+F8, selecting each shape', async () => {
  const { page } = editor
  const chosen = () => page.locator('.editor-chosen').innerText()
  await page.keyboard.press('F8')
  await expect.poll(chosen).toContain('書きもれは？')
  await page.keyboard.press('F8')
  await expect.poll(chosen).toContain('記載内容の確認及び届の決裁')
  await page.keyboard.press('Shift+F8')
  await expect.poll(chosen).toContain('書きもれは？')
  expect(await page.getByRole('status').filter({ hasText: '指摘 1 / 2。直す。手順3 書きもれは？' }).count()).toBe(1)
})

it('puts both right by their buttons, each one undo step, and finds them again after undo', async () => {
  const { page } = editor
  await page.getByRole('button', { name: '「ない」を入れる' }).click()
  await page.getByRole('tab', { name: '点検 1' }).waitFor()
  const named = await editor.stored(flow, (xml) => xml.includes('name="ない"'))
  await expect.poll(() => lines().count()).toBe(1)
  await page.getByRole('button', { name: '2つに分ける' }).click()
  await editor.stored(flow, (xml) => xml.includes('name="記載内容の確認"') && xml.includes('name="届の決裁"'))
  await page.getByText('指摘はありません。').first().waitFor()
  expect(await page.locator('.finding-sign-on-shape').count()).toBe(0)

  await page.getByRole('button', { name: 'やり直す' }).waitFor()
  await page.locator('.editor-tools').getByRole('button', { name: '元に戻す' }).click()
  expect((await editor.stored(flow, (xml) => xml.includes('記載内容の確認及び届の決裁'))).xml).toBe(named.xml)
  await page.locator('.editor-tools').getByRole('button', { name: '元に戻す' }).click()
  await editor.stored(flow, (xml) => !xml.includes('name="ない"'))
  await expect.poll(() => lines().count()).toBe(2)
})

it('checks nothing while a shape is held, and everything once it is let go', async () => {
  const { page } = editor
  // Beside the table not every shape is in sight.
  await page.locator('.view-segments').getByText('図', { exact: true }).click()
  const end = page.locator('[data-element-id].djs-shape').filter({ has: page.locator('circle') }).last()
  await end.click()
  await page.keyboard.press('Delete')
  const step = page.locator('.djs-shape', { hasText: '住基端末' }).first()
  const box = (await step.boundingBox())!
  await page.mouse.move(box.x + 50, box.y + 30)
  await page.mouse.down()
  await page.mouse.move(box.x + 90, box.y + 40, { steps: 4 })
  await page.waitForTimeout(1500)
  expect(await lines().count()).toBe(2)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(() => lines().filter({ hasText: '終了がありません' }).count()).toBe(1)
  await page.locator('.editor-tools').getByRole('button', { name: '元に戻す' }).click()
  await expect.poll(() => lines().count()).toBe(2)
})

it('lets a project choose its rules, and keeps the choice in the project', async () => {
  const { page } = editor
  await page.getByRole('button', { name: '点検の決まり…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /一つの名前に二つの動き/ }).click()
  await page.getByRole('option', { name: '調べない' }).click()
  expect(await findAccessibilityFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: '閉じる' }).click()
  await expect.poll(() => lines().count()).toBe(1)
  expect(await editor.call('settings/read', { project: editor.project })).toMatchObject({ checks: { C09: 'off' } })
  expect(editor.faults).toEqual([])
})
