import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDesktop } from '../../electron/launch/build-desktop.ts'
import { desktopUnderTest, openDesktop, type Desktop } from './electron/desktop.ts'
import { addProcedure } from './harness/walk.ts'

const models = join(import.meta.dirname, '..', 'fixtures', 'align', 'dev')
const asis = join(models, '02-tenshutsu.asis.bpmn')
const standard = join(models, '02-tenshutsu.standard.bpmn')
let desktop: Desktop
let page: Page
const faults: string[] = []

beforeAll(async () => {
  process.stdout.write(`The desktop program runs on ${desktopUnderTest()}.\n`)
  await buildDesktop()
  desktop = await openDesktop()
  page = desktop.page
  page.on('pageerror', (error) => faults.push(error.message))
})
afterAll(async () => {
  await desktop?.close()
})

describe('the desktop program', () => {
  it('opens on the start screen and asks its own core', async () => {
    await page.getByRole('button', { name: /^サンプルで試す/ }).waitFor()
    await page.getByText(/^版 \d/).waitFor()
    expect(await page.evaluate(() => Object.keys(window.kurabeShell ?? {}).sort())).toEqual(
      ['onMenuAction', 'onOpenFile', 'pathOf', 'pickFiles', 'pickFolder', 'pickSave', 'reveal'],
    )
  })

  it('keeps the end of the title row free for the window controls', async () => {
    const room = await page.evaluate(() => document.documentElement.style.getPropertyValue('--window-controls'))
    expect(room).toBe(process.platform === 'darwin' ? '' : '138px')
  })

  it('makes a project, and imports diagrams chosen in the dialog of the system', async () => {
    await page.evaluate(() => void (location.hash = '#/new-project'))
    await page.getByLabel('団体の名前（必須）').fill('白樺町')
    await page.getByText('住民基本台帳', { exact: true }).click()
    await page.getByRole('button', { name: 'プロジェクトを作る' }).click()
    await page.getByRole('navigation', { name: '業務' }).waitFor()
    await addProcedure(page, '転出届')
    await page.getByRole('button', { name: '取り込む…' }).click()
    await desktop.answerOpen([asis, standard])
    await page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
    await page.getByRole('button', { name: '2件を取り込む' }).click()
    await page.getByRole('heading', { name: '取り込みの結果' }).waitFor()
    await page.getByRole('button', { name: '手続に戻る' }).click()
    await page.getByRole('link', { name: '02-tenshutsu.standard', exact: true }).waitFor()
  })

  it('shows them again after a reload', async () => {
    await page.reload()
    await page.getByRole('link', { name: '02-tenshutsu.asis', exact: true }).waitFor()
  })

  it('saves where the user says in the dialog of the system', async () => {
    await page.getByRole('button', { name: 'メニュー' }).click()
    await desktop.answerSave(join(desktop.profile, '白樺町.kurabe'))
    await page.getByRole('menuitem', { name: /名前を付けて保存/ }).click()
    await page.getByText(/白樺町\.kurabe」に保存しました/).waitFor()
    expect(existsSync(join(desktop.profile, '白樺町.kurabe'))).toBe(true)
    await page.reload()
    await page.getByRole('link', { name: '02-tenshutsu.asis', exact: true }).waitFor()
  })

  it('starts the core again when it dies, says so, and goes on with what was saved', async () => {
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }))
    await desktop.killCore()
    await expect.poll(() => desktop.messages(), { timeout: 20_000 }).toContainEqual(expect.stringContaining('始め直しました'))
    await page.waitForFunction(() => !('isSameDocument' in window), undefined, { timeout: 20_000 })
    await page.getByRole('link', { name: '02-tenshutsu.asis', exact: true }).waitFor()
    expect(faults).toEqual([])
  })
})

describe('a core that dies while a diagram is drawn', () => {
  it('takes nothing along that was called saved', async () => {
    await page.getByRole('link', { name: '02-tenshutsu.asis', exact: true }).click()
    const step = page.locator('[data-element-id="Activity_d300c1f"]').first()
    await step.click()
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('届を受け取る')
    await page.keyboard.press('Enter')
    await page.getByText(/保存済み \d+:\d\d/).waitFor()
    // A place counts as one where the user stayed after 0.8 seconds; a core that dies sooner leads back to the list.
    await page.waitForTimeout(1500)
    await desktop.killCore()
    await page.getByRole('button', { name: '1件を復元する' }).click()
    await page.locator('.djs-element text', { hasText: '届を受け取る' }).first().waitFor()
  })
})

describe('the page of the desktop program', () => {
  it('can go nowhere else', async () => {
    const before = page.url()
    for (const address of ['https://example.org/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'data:text/html,hello']) {
      await page.evaluate((to) => void setTimeout(() => (location.href = to)), address)
      await page.waitForTimeout(200)
      expect(page.url(), address).toBe(before)
    }
    expect(await page.evaluate(() => document.querySelector('#app') !== null)).toBe(true)
  })

  it('opens no window, not by script and not by the mark of bpmn.io', async () => {
    await page.evaluate(() => void window.open('https://bpmn.io/', '_blank'))
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://bpmn.io/', target: '_blank' })
      document.body.append(link)
      link.click()
      link.remove()
    })
    await expect.poll(() => desktop.windowCount()).toBe(1)
  })

  it('cannot put a page from elsewhere into a frame', async () => {
    const loaded = await page.evaluate(async () => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'https://example.org/' })
      document.body.append(frame)
      await new Promise((resolve) => setTimeout(resolve, 300))
      const isForeign = frame.contentDocument === null || frame.contentDocument.location.href.startsWith('https://example')
      frame.remove()
      return isForeign && frame.contentWindow !== null
    })
    expect(loaded).toBe(false)
  })

  it('gets no permission', async () => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'microphone', 'clipboard-read'] as PermissionName[]
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
    })
    expect(new Set(states)).toEqual(new Set(['denied']))
  })

  it('asks nothing of any network', async () => {
    const answers = await page.evaluate(async () => {
      const tries = ['https://example.org/', 'http://127.0.0.1:9/'].map((address) => fetch(address, { mode: 'no-cors' }).then(() => 'answered', () => 'refused'))
      return Promise.all(tries)
    })
    expect(answers).toEqual(['refused', 'refused'])
  })

  it('runs no script that the program did not bring', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.body.append(script)
      return 'intruder' in window
    })
    expect(ran).toBe(false)
  })

  it('gets files of the program only, whatever the path', async () => {
    const statuses = await page.evaluate(async () => {
      const paths = ['/index.html', '/../../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/..%5c..%5cpackage.json', '/index.html%00.js', '/%', '/nowhere.js', '/assets']
      return Promise.all(paths.map(async (path) => (await fetch(path)).status))
    })
    expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404, 404, 404])
  })

  it('has neither Node nor Electron in reach', async () => {
    expect(await page.evaluate(() => ['require', 'process', 'module', 'electron', 'ipcRenderer'].filter((name) => name in window))).toEqual([])
  })

  it('is refused a call that does not fit, and showing a file that nobody chose', async () => {
    const tries = await page.evaluate(async () => {
      const shell = window.kurabeShell!
      const refused = (attempt: Promise<unknown>) => attempt.then(() => 'answered', (error: Error) => error.message)
      return Promise.all([
        refused(shell.pickFiles({ title: 'x', kinds: ['exe' as never], isMultiple: false })),
        refused(shell.pickSave({ title: 'x', kind: 'project', suggestedName: '../../evil.kurabe' })),
        refused(shell.reveal('/etc/passwd')),
        refused(shell.reveal('\\\\server\\share\\x')),
      ])
    })
    expect(tries).toHaveLength(4)
    for (const answer of tries) expect(answer).toMatch(/was refused: payload/)
  })
})

describe('a file named at the start', () => {
  it('is opened once the page is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kurabe-named-'))
    const file = join(folder, '壊れた.kurabe')
    writeFileSync(file, 'no project at all')
    const named = await openDesktop({ words: [file] })
    try {
      const told = await named.page.evaluate(() => new Promise<string>((resolve) => void window.kurabeShell!.onOpenFile(resolve)))
      expect(told).toBe(file)
    } finally {
      await named.close()
    }
  })
})
