import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { sendStaticFile } from '../../electron/server/static-files.ts'
import { launchBrowser } from '../e2e/harness/browser.ts'
import type { GridBench } from './grid-page/grid-page.ts'
import { compareTimes, type Measurement } from './measure.ts'

/**
 * The Fit & Gap table with 5,000 rows and three references in Chromium, against a bare virtual list of the same texts: opening it, scrolling
 * forty screens, writing twenty cells. Each step waits for its frame, so the list cannot be faster than the screen.
 */
export async function benchFitGapGrid(): Promise<Measurement[]> {
  const directory = mkdtempSync(join(tmpdir(), 'kurabe-bench-'))
  await build({ configFile: false, root: join(import.meta.dirname, 'grid-page'), logLevel: 'error', build: { outDir: directory, emptyOutDir: true, target: 'chrome140' } })
  const server = createServer((request, response) => void sendStaticFile(directory, new URL(request.url!, 'http://x').pathname, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 1200 } })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction(() => 'bench' in window)
    const call = (name: keyof GridBench) => () => page.evaluate((which) => (window as unknown as { bench: GridBench }).bench[which](), name)
    return [
      await compareTimes('fit-gap grid, open 5,000 rows', 5, call('openOurs'), call('openBare')),
      await compareTimes('fit-gap grid, scroll 40 screens of 5,000 rows', 5, call('scrollOurs'), call('scrollBare')),
      await compareTimes('fit-gap grid, write 20 cells of 5,000 rows', 5, call('editOurs'), call('editBare')),
    ]
  } finally {
    await browser.close()
    server.close()
  }
}
