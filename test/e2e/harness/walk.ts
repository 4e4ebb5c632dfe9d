import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { startProgram, type RunningProgram } from './program.ts'

export interface Walk {
  program: RunningProgram
  browser: Browser
  page: Page
  /** The home folder that the folder view of the core begins in. */
  home: string
  /** What the page logged as an error or threw; a walk that goes well has none. Refused calls are answers, no faults. */
  faults: string[]
  /** Starts the program again with the same profile, after it was killed, and opens its first screen. */
  restart(): Promise<void>
  end(): Promise<void>
}

/** Starts the program with a profile and a home folder of its own, and opens its first screen. */
export async function startWalk(): Promise<Walk> {
  const home = mkdtempSync(join(tmpdir(), 'kurabe-home-'))
  const program = await startProgram({ home })
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'ja-JP' })
  const page = await context.newPage()
  // Shorter than a test may take, so that a walk that gets stuck says at which step.
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && !message.text().startsWith('Failed to load resource') && faults.push(message.text()))
  await page.goto(program.address)
  const walk: Walk = {
    program,
    browser,
    page,
    home,
    faults,
    async restart() {
      walk.program = await startProgram({ home, profile: program.profile })
      await page.goto(walk.program.address)
    },
    async end() {
      await browser.close()
      await walk.program.stop()
    },
  }
  return walk
}

/** Makes a project through the screens; ends on its first screen. */
export async function createProject(page: Page, given: { municipality: string; areas: string[] }): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/new-project`)
  await page.getByLabel('団体の名前（必須）').fill(given.municipality)
  for (const area of given.areas) await page.getByText(area, { exact: true }).click()
  await page.getByRole('button', { name: 'プロジェクトを作る' }).click()
  await page.getByRole('navigation', { name: '業務' }).waitFor()
}

/** Adds a procedure through the screens; ends on its list of flows. */
export async function addProcedure(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '手続を足す' }).first().click()
  await page.getByLabel('手続の名前').fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'いまいる場所' }).getByText(name).waitFor()
}

/** Chooses files on the import screen and imports them; ends on the list of results. */
export async function importFiles(page: Page, paths: string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
  await (await chooser).setFiles(paths)
  await page.getByRole('button', { name: `${paths.length}件を取り込む` }).click()
  await page.getByRole('heading', { name: '取り込みの結果' }).waitFor()
}

/** Calls the core as the page would, for what a walk needs but does not try. */
export async function callCore<Result>(page: Page, name: string, input: object): Promise<Result> {
  const answer = await page.evaluate(
    async ([path, body]) => (await fetch(path!, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json(),
    [`rpc/${name}`, JSON.stringify({ json: input })],
  )
  return (answer as { json: Result }).json
}

/** The key of the project that the page is in. */
export function openProjectKey(page: Page): string {
  return new URL(page.url()).hash.split('/')[2]!
}

/** Drops a file on an element, as from the file manager. */
export async function dropFile(page: Page, selector: string, file: { name: string; text: string } | { name: string; bytes: Uint8Array }): Promise<void> {
  const content = 'text' in file ? Buffer.from(file.text) : Buffer.from(file.bytes)
  const dataTransfer = await page.evaluateHandle(({ name, base64 }) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name))
    return transfer
  }, { name: file.name, base64: content.toString('base64') })
  await page.dispatchEvent(selector, 'dragover', { dataTransfer })
  await page.dispatchEvent(selector, 'drop', { dataTransfer })
}
