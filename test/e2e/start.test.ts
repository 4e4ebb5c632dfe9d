import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { createProject, dropFile, startWalk, type Walk } from './harness/walk.ts'

const model = join(import.meta.dirname, '..', 'fixtures', 'align', 'dev', '02-tenshutsu.asis.bpmn')
let walk: Walk
const toStart = () => walk.page.goto(`${new URL(walk.page.url()).origin}/#/start`)

beforeAll(async () => {
  walk = await startWalk()
})
afterAll(async () => {
  await walk?.end()
})

describe('the start screen', () => {
  it('leads by keyboard alone from the first screen to a new project', async () => {
    const { page } = walk
    await page.getByText('まだありません').waitFor()
    const begin = page.getByRole('button', { name: /^新しいプロジェクト/ })
    for (let presses = 0; presses < 8 && !(await begin.evaluate((element) => element === document.activeElement)); presses++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '新しいプロジェクト' }).waitFor()
    await page.keyboard.type('白樺町')
    await page.keyboard.press('Tab')
    await page.keyboard.type('123456')
    await page.getByText('検査数字が合いません').waitFor()
    for (let presses = 0; presses < 6; presses++) await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: '業務' }).waitFor()
    expect(await page.getByRole('navigation', { name: 'いまいる場所' }).innerText()).toContain('白樺町 業務の標準化')
  })

  it('goes on at the place where work stopped', async () => {
    const { page } = walk
    await page.getByRole('link', { name: '辞書' }).click()
    await page.getByText('同じ意味のことばの組です').waitFor()
    await toStart()
    const entry = page.getByRole('option', { name: /白樺町/ })
    await entry.waitFor()
    expect(await entry.innerText()).toContain('辞書')
    await entry.focus()
    await page.keyboard.press('Enter')
    await page.getByText('同じ意味のことばの組です').waitFor()
  })

  it('keeps project and place over a reload', async () => {
    const { page } = walk
    await page.reload()
    await page.getByText('同じ意味のことばの組です').waitFor()
    expect(await page.getByRole('navigation', { name: 'いまいる場所' }).innerText()).toContain('白樺町 業務の標準化')
  })

  it('says of a file that is no project what it is and what to do', async () => {
    const { page, home } = walk
    writeFileSync(join(home, '壊れた.kurabe'), 'no project at all')
    await toStart()
    await page.getByRole('button', { name: /^ファイルを開く/ }).click()
    const dialog = page.getByRole('dialog', { name: 'ファイルを開く' })
    await dialog.getByRole('option', { name: /壊れた/ }).click()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: '開く', exact: true }).click()
    await page.getByRole('heading', { name: '「壊れた.kurabe」を開けません' }).waitFor()
    await page.getByText('ファイルは変えていません').first().waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('saves a project where the user says, and opens it again from there', async () => {
    const { page } = walk
    await createProject(page, { municipality: '若葉町', areas: ['国民年金'] })
    await page.getByRole('button', { name: 'メニュー' }).click()
    await page.getByRole('menuitem', { name: /名前を付けて保存/ }).click()
    await page.getByLabel('ファイル名').fill('若葉町_国民年金')
    await page.getByRole('button', { name: 'ここに保存する' }).click()
    await page.getByText(/若葉町_国民年金\.kurabe」に保存しました/).waitFor()
    await toStart()
    await page.getByRole('button', { name: /^ファイルを開く/ }).click()
    await page.getByRole('dialog', { name: 'ファイルを開く' }).getByRole('option', { name: /若葉町_国民年金/ }).dblclick()
    await page.getByRole('link', { name: /国民年金/ }).waitFor()
  })

  it('asks for another name where a new project would lie on a file, or has a name no file may have; Esc closes', async () => {
    const { page } = walk
    await page.goto(`${new URL(page.url()).origin}/#/new-project`)
    await page.getByLabel('団体の名前（必須）').fill('若葉町')
    await page.getByLabel('プロジェクトの名前').fill('転入/転出')
    await page.getByRole('button', { name: '選ぶ…' }).click()
    const dialog = page.getByRole('dialog', { name: 'プロジェクトの保存先' })
    await dialog.getByRole('option', { name: /若葉町_国民年金/ }).waitFor()
    expect(await dialog.getByLabel('ファイル名').inputValue()).toBe('転入_転出.kurabe')
    await dialog.getByLabel('ファイル名').fill('若葉町_国民年金')
    await dialog.getByText('同じ名前のファイルがあります。別の名前にしてください。').waitFor()
    expect(await dialog.getByRole('button', { name: 'ここに保存する' }).isDisabled()).toBe(true)
    await dialog.getByLabel('ファイル名').fill('転入?')
    await dialog.getByText(/この名前は使えません/).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('says what is missing in a new project, and leads to it', async () => {
    const { page } = walk
    await toStart()
    await page.getByRole('button', { name: /^新しいプロジェクト/ }).click()
    await page.getByLabel('団体コード（6桁）').fill('1234')
    await page.getByRole('button', { name: 'プロジェクトを作る' }).click()
    await page.getByText('団体の名前を書いてください。').waitFor()
    await page.getByText('団体コードは6桁の数字です').waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-required') === 'true')
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('stays where the user went while the project of a reload was still being found', async () => {
    const { page } = walk
    await toStart()
    await page.getByRole('option').first().dblclick()
    await page.getByRole('navigation', { name: 'いまいる場所' }).waitFor()
    await page.getByRole('link', { name: '辞書' }).click()
    await page.getByText('同じ意味のことばの組です').waitFor()
    // The answer comes late, as from a file server.
    await page.route('**/rpc/project/current', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600))
      await route.continue()
    })
    await page.reload({ waitUntil: 'commit' })
    await page.waitForRequest('**/rpc/project/current')
    await page.evaluate(() => void (location.hash = '#/settings'))
    await page.waitForResponse('**/rpc/project/current')
    await page.getByRole('heading', { name: '設定' }).waitFor()
    await page.waitForTimeout(300)
    expect(new URL(page.url()).hash).toBe('#/settings')
    expect(await page.title()).toBe('設定 — くらべ')
    await page.unroute('**/rpc/project/current')
  })

  it('opens a file in a folder by keyboard alone', async () => {
    const { page, home } = walk
    mkdirSync(join(home, '標準化'))
    copyFileSync(join(home, '若葉町_国民年金.kurabe'), join(home, '標準化', '写し.kurabe'))
    await toStart()
    await page.getByRole('button', { name: /^ファイルを開く/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('option', { name: '標準化', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('option', { name: /写し/ }).waitFor()
    await page.keyboard.press('Backspace')
    await page.getByRole('dialog').getByRole('option', { name: /壊れた/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('option', { name: /写し/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /国民年金/ }).waitFor()
  })

  it('tells, of a project dropped in a browser, the way that does open it', async () => {
    const { page } = walk
    await toStart()
    await dropFile(page, '.start', { name: '若葉町.kurabe', text: 'SQLite format 3' })
    await page.getByText('「若葉町.kurabe」はこの画面に置いて開けません').waitFor()
    await page.getByRole('status').getByRole('button', { name: 'ファイルを開く' }).click()
    await page.getByRole('dialog', { name: 'ファイルを開く' }).getByRole('button', { name: 'やめる' }).click()
  })

  it('begins a project with a diagram dropped on it', async () => {
    const { page } = walk
    await toStart()
    await dropFile(page, '.start', { name: '転入届_現行.bpmn', text: readFileSync(model, 'utf8') })
    await page.getByText('作ったあとに取り込むファイル 1件（転入届_現行.bpmn など）').waitFor()
    await page.getByLabel('団体の名前（必須）').fill('見本市')
    await page.getByText('住民基本台帳', { exact: true }).click()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /手続（転入届_現行\.bpmn）/ }).click()
    await page.getByRole('option', { name: '新しい手続を足す…' }).click()
    await page.getByLabel('手続の名前').fill('転入届')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '1件を取り込む' }).click()
    await page.getByText('1件をすべて取り込みました').waitFor()
  })

  it('renames a project', async () => {
    const { page } = walk
    await page.getByRole('button', { name: 'メニュー' }).click()
    await page.getByRole('menuitem', { name: /プロジェクトの名前を変える/ }).click()
    await page.getByLabel('プロジェクトの名前').fill('見本市 令和8年度')
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'いまいる場所' }).getByText('見本市 令和8年度').waitFor()
  })

  it('has nothing that axe objects to, on start, new project, settings and help, in both languages', async () => {
    const { page } = walk
    for (const place of ['start', 'new-project', 'settings', 'help/limits', 'help/keys', 'help/licences']) {
      await page.goto(`${new URL(page.url()).origin}/#/${place}`)
      await page.locator('h1').waitFor()
      expect(await findAccessibilityFaults(page), place).toEqual([])
    }
    await page.goto(`${new URL(page.url()).origin}/#/settings`)
    await page.getByText('English').click()
    await page.getByRole('heading', { name: 'Settings' }).waitFor()
    await toStart()
    await page.getByText('Try the sample').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.evaluate(() => localStorage.clear())
  })

  it('logged no fault on the way', () => {
    expect(walk.faults).toEqual([])
  })
})
