import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { dropFile, startWalk, type Walk } from './harness/walk.ts'

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
})
afterAll(() => walk?.end())

it('a whole project leaves as Excel by the menu, and comes back by ファイルを開く as a project of its own', async () => {
  const { page } = walk
  await page.getByRole('button', { name: /サンプルで試す/ }).click()
  await page.getByRole('heading', { name: /手続/ }).first().waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('プロジェクト全体')
  const coming = page.waitForEvent('download')
  await page.getByRole('option', { name: /プロジェクト全体を Excel に出力する/ }).click()
  const path = await (await coming).path()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('はじめに')
  await page.getByRole('option', { name: /はじめに/ }).first().click()
  await page.getByRole('button', { name: /ファイルを開く/ }).waitFor()
  await dropFile(page, '.start-target', { name: 'サンプル.xlsx', bytes: readFileSync(path) })
  await page.getByText('Excel からプロジェクトに戻しました').waitFor()
  expect(await page.getByText('転入届').count()).toBeGreaterThan(0)
  expect(await findAccessibilityFaults(page)).toEqual([])
})
