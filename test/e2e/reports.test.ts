import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reopenDocx } from '../integration/host/reports/reopened-docx.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { callCore, openProjectKey, startWalk, type Walk } from './harness/walk.ts'

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
})
afterAll(() => walk?.end())

it('a document is looked at, jumped through by its contents, and leaves as Word and Excel', async () => {
  const { page } = walk
  await page.getByRole('button', { name: /サンプルで試す/ }).click()
  await page.getByRole('heading', { name: /手続/ }).first().waitFor()
  const project = openProjectKey(page)
  await page.getByRole('link', { name: '資料', exact: true }).or(page.getByRole('tab', { name: '資料', exact: true })).or(page.getByRole('button', { name: '資料', exact: true })).first().click()
  const kinds = page.getByRole('navigation', { name: '資料の種類' })
  // What cannot be made yet says what is missing and leads there.
  await kinds.getByRole('button', { name: /失われる機能の説明/ }).click()
  await page.getByRole('button', { name: '失われる機能を書く' }).waitFor()
  expect(await findAccessibilityFaults(page)).toEqual([])

  const { tables } = await callCore<{ tables: { id: string; name: string }[] }>(page, 'reports/choices', { project })
  const { id: table, name } = tables[0]!
  const { rows } = await callCore<{ rows: { id: string }[] }>(page, 'fitGapTables/view', { project, table })
  await callCore(page, 'fitGapTables/writeRows', {
    project, table, changes: [{ row: rows[0]!.id, fields: { treatment: '3', justification: '条例で受付番号を定めているため', bylaw: 'needed', bylawContent: '事務取扱規程' } }],
  })
  await page.reload()
  await kinds.getByRole('button', { name: /例規改正一覧/ }).click()
  const preview = page.getByRole('group', { name: '資料のプレビュー' })
  await preview.getByRole('heading', { name: '例規改正一覧' }).waitFor()
  await preview.getByText('事務取扱規程').waitFor()
  expect(await findAccessibilityFaults(page)).toEqual([])

  await page.getByRole('navigation', { name: '目次' }).getByRole('button', { name: /③ 追加開発とその理由/ }).press('Enter')
  const heading = preview.getByRole('heading', { name: /③ 追加開発とその理由/ })
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
  await preview.getByText('条例で受付番号を定めているため').waitFor()

  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Word に出力する' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(new RegExp(`^例規改正一覧_${name}_\\d{8}\\.docx$`))
  const bytes = readFileSync(await file.path())
  expect(reopenDocx(new Uint8Array(bytes).buffer).text).toContain('条例で受付番号を定めているため')
  await page.getByRole('region', { name: '作った資料' }).getByText(file.suggestedFilename()).waitFor()
  await page.getByText('Excel', { exact: true }).click()
  const sheet = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Excel に出力する' }).click()
  expect((await sheet).suggestedFilename()).toMatch(/\.xlsx$/)
  expect(walk.faults).toEqual([])
})
