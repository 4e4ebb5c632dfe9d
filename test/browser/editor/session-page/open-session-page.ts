import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { sendStaticFile } from '../../../../electron/server/static-files.ts'
import { launchBrowser } from '../../../e2e/harness/browser.ts'
import type { SessionPage } from './session-page.ts'

export interface OpenSessionPage {
  page: Page
  faults: string[]
  /** Calls the page, e.g. `call('become', xml)`. */
  call<Name extends keyof SessionPage>(name: Name, ...given: Parameters<SessionPage[Name]>): Promise<Awaited<ReturnType<SessionPage[Name]>>>
  end(): Promise<void>
}

/** A page of a real Chromium with one DiagramSession and nothing else of the program. */
export async function openSessionPage(): Promise<OpenSessionPage> {
  const directory = mkdtempSync(join(tmpdir(), 'kurabe-session-'))
  await build({ configFile: false, root: import.meta.dirname, logLevel: 'error', build: { outDir: directory, emptyOutDir: true, target: 'chrome140' } })
  const server = createServer((request, response) => void sendStaticFile(directory, new URL(request.url!, 'http://x').pathname, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && !message.text().startsWith('Failed to load resource') && faults.push(message.text()))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction(() => 'session' in window)
  return {
    page,
    faults,
    call: (name, ...given) =>
      page.evaluate(
        ([which, values]) => (window as unknown as { session: Record<string, (...args: unknown[]) => unknown> }).session[which]!(...values),
        [name, given] as [string, unknown[]],
      ) as never,
    async end() {
      await browser.close()
      server.close()
    },
  }
}
