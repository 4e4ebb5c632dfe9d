import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { buildDesktop } from '../../electron/launch/build-desktop.ts'
import { openTestHost } from '../integration/host/open-test-host.ts'
import { openStandIn } from './electron/open-stand-in.ts'
import { addProcedure } from './harness/walk.ts'

const asis = join(import.meta.dirname, '..', 'fixtures/align/dev/02-tenshutsu.asis.bpmn')
beforeAll(() => buildDesktop())
it('keeps an edit made the moment before the window is closed', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kurabe-desktop-'))
  const path = join(profile, '白樺町.kurabe')
  const d = await openStandIn({ profile, words: [] })
  const { page } = d
  page.on('dialog', () => undefined)
  await page.evaluate(() => void (location.hash = '#/new-project'))
  await page.getByLabel('団体の名前（必須）').fill('白樺町')
  await page.getByText('住民基本台帳', { exact: true }).click()
  await page.getByRole('button', { name: 'プロジェクトを作る' }).click()
  await page.getByRole('navigation', { name: '業務' }).waitFor()
  await addProcedure(page, '転出届')
  await page.getByRole('button', { name: '取り込む…' }).click()
  await d.answerOpen([asis])
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
  await page.getByRole('button', { name: '1件を取り込む' }).click()
  await page.getByRole('button', { name: '手続に戻る' }).click()
  await page.getByRole('button', { name: 'メニュー' }).click()
  await d.answerSave(path)
  await page.getByRole('menuitem', { name: /名前を付けて保存/ }).click()
  await page.getByText(/白樺町\.kurabe」に保存しました/).waitFor()
  await page.getByRole('link', { name: '02-tenshutsu.asis', exact: true }).click()
  await page.locator('[data-element-id="Activity_d300c1f"]').first().click()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('届を受け取る')
  await page.keyboard.press('Enter')
  await page.close({ runBeforeUnload: true })
  expect((await d.ended).status).toBe(0)
  const host = openTestHost()
  const opened = await host.client.project.open({ path })
  const overview = await host.client.project.overview({ project: opened.project })
  const flow = overview.procedures[0]!.flows[0]!.id
  const text = (await host.client.flow.text({ project: opened.project, flow })).xml
  expect(text).toContain('届を受け取る')
  host.close()
})
