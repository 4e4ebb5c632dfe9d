import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readDetails } from '../../shared/steps/details/read-details.ts'
import { diagramOfSteps } from '../../shared/steps/diagram-of-steps.ts'
import { parseStepTable } from '../../shared/steps/parse-step-table.ts'
import { compose, startEditorWalk, type EditorWalk } from '../browser/editor/editor-walk.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'

const rows = [
  ['No', '担当', '作業内容', '種類', '次', '入力帳票', '出力帳票'],
  ['1', '窓口係', '届を受け取る', '開始', '', '', ''],
  ['2', '窓口係', '届を見る', '作業', '', '', '届'],
  ['3', '係長', '届をしまう', '作業', '', '届', ''],
]

let editor: EditorWalk
let flow: string

beforeAll(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'kurabe-details-')), 'flow.bpmn')
  writeFileSync(path, await diagramOfSteps(parseStepTable(rows).table, '転入届'))
  editor = await startEditorWalk()
  flow = (await editor.importFlows([path]))[0]!
  await editor.open(flow)
})
afterAll(() => editor?.end())

const field = (label: string) => editor.page.getByRole('tabpanel').getByLabel(label, { exact: true })
const valuesOf = (xml: string, name: string) => [...readDetails(xml).elements.values()].find(({ values }) => values.name === name)?.values
const storedValues = async (name: string, test: (values: NonNullable<ReturnType<typeof valuesOf>>) => boolean) =>
  valuesOf((await editor.stored(flow, (xml) => { const values = valuesOf(xml, name); return values !== undefined && test(values) })).xml, name)!

it('F4 opens the details, which say what to do while nothing is chosen, and closes them', async () => {
  const { page } = editor
  await page.keyboard.press('F4')
  await page.getByRole('button', { name: '最初の手順を選ぶ' }).waitFor()
  expect(await findAccessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: '最初の手順を選ぶ' }).click()
  await page.getByText('手順 1　届を受け取る').waitFor()
  await page.keyboard.press('F4')
  expect(await field('名前').count()).toBe(0)
  expect(await findAccessibilityFaults(page)).toEqual([])
  await page.keyboard.press('F4')
  await expect.poll(() => field('名前').evaluate((input) => input === document.activeElement)).toBe(true)
})

it('F4 leaves the keyboard to whoever has gone on elsewhere by the time the details are there', async () => {
  const { page } = editor
  await page.keyboard.press('F4')
  await field('名前').waitFor({ state: 'detached' })
  await page.evaluate(() => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'F4', code: 'F4', bubbles: true, cancelable: true }))
    document.querySelector<HTMLTextAreaElement>('.sheet-field')!.focus()
  })
  await field('名前').waitFor()
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('sheet-field')
})

it('takes over each field by itself as one undo step, with the numbers as numbers', async () => {
  const { page } = editor
  await page.locator('.djs-shape', { hasText: '届を見る' }).first().click()
  await page.getByText('手順 2　届を見る').waitFor()
  await field('1件当たり時間（分）').fill('７．５分')
  await page.keyboard.press('Enter')
  await expect.poll(() => field('1件当たり時間（分）').inputValue()).toBe('7.5')
  await page.getByRole('button', { name: '年間件数を不明にする' }).click()
  await expect.poll(() => field('年間件数').inputValue()).toBe('不明')
  await field('4月').fill('30')
  await page.keyboard.press('Tab')
  await page.keyboard.type('45')
  await page.keyboard.press('Tab')
  expect(await storedValues('届を見る', ({ monthly }) => monthly?.startsWith('30 45') === true)).toMatchObject({
    minutesPerCase: '7.5', casesPerYear: '不明', monthly: '30 45 － － － － － － － － － －',
  })
  await page.getByText('合計 75件（未記入 10か月を除く）').waitFor()
  for (const expected of ['30 － － － － － － － － － － －', '']) {
    await page.locator('.editor-tools').getByRole('button', { name: '元に戻す' }).click()
    await storedValues('届を見る', ({ monthly }) => monthly === expected)
  }
  expect(await findAccessibilityFaults(page)).toEqual([])
})

it('keeps what is no number as typed and says that it does not count', async () => {
  const { page } = editor
  await field('1件当たり時間（分）').fill('約5分')
  await page.keyboard.press('Tab')
  await page.getByText('数字ではないため、計算に入りません。').waitFor()
  expect(await field('1件当たり時間（分）').inputValue()).toBe('約5分')
  await storedValues('届を見る', ({ minutesPerCase }) => minutesPerCase === '約5分')
  await field('1件当たり時間（分）').fill('6')
  await page.keyboard.press('Tab')
  await storedValues('届を見る', ({ minutesPerCase }) => minutesPerCase === '6')
})

it('moves the step into another lane by its 担当', async () => {
  const { page } = editor
  await page.getByRole('tabpanel').getByRole('button', { name: /担当/ }).click()
  await page.getByRole('option', { name: '係長' }).click()
  expect(await storedValues('届を見る', ({ owner }) => owner === '係長')).toMatchObject({ outputs: '届' })
  await page.locator('.editor-chosen').getByText('係長').waitFor()
})

it('takes a name from an input method as it was confirmed, and the Enter that confirms it does nothing else', async () => {
  const { page } = editor
  await field('システム').focus()
  await compose(page, 'じゅうき', '住基')
  expect(await field('システム').inputValue()).toBe('住基')
  expect(valuesOf((await editor.text(flow)).xml, '届を見る')?.system).toBe('')
  await page.keyboard.press('Enter')
  await storedValues('届を見る', ({ system }) => system === '住基')
})

it('gives all chosen steps the same value, and keeps what was typed when the choice changes', async () => {
  const { page } = editor
  await page.locator('.djs-shape', { hasText: '届をしまう' }).first().click({ modifiers: ['Shift'] })
  await page.getByText('2件を選んでいます。').waitFor()
  expect(await field('システム').getAttribute('placeholder')).toBe('（それぞれ）')
  await field('作業場所').fill('本庁1階')
  await page.locator('.djs-shape', { hasText: '届をしまう' }).first().click()
  await storedValues('届をしまう', ({ place }) => place === '本庁1階')
  expect(valuesOf((await editor.text(flow)).xml, '届を見る')?.place).toBe('本庁1階')
  expect(editor.faults).toEqual([])
})
