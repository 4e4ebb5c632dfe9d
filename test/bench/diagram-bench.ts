import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { sendStaticFile } from '../../electron/server/static-files.ts'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { largeDiagram } from './large-diagram.ts'
import { compareTimes, type Measurement } from './measure.ts'
import type { Bench } from './page/bench-page.ts'

type BenchWindow = { bench: Bench }

/** Opening a 200-step diagram and moving a shape in it, our session against the bare library, in one page of one browser. */
export async function benchDiagram(): Promise<Measurement[]> {
  const directory = mkdtempSync(join(tmpdir(), 'kurabe-bench-'))
  await build({ configFile: false, root: join(import.meta.dirname, 'page'), logLevel: 'error', build: { outDir: directory, emptyOutDir: true, target: 'chrome140' } })
  const server = createServer((request, response) => void sendStaticFile(directory, new URL(request.url!, 'http://x').pathname, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 1200 } })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction(() => 'bench' in window)
    const xml = await largeDiagram(200)
    const call = (name: keyof Bench) => () => page.evaluate(([which, text]) => (window as unknown as BenchWindow).bench[which](text), [name, xml] as const)
    const open = await compareTimes('open 200 steps', 9, call('openOurs'), call('openBare'))
    const move = await compareTimes('move a shape among 200 steps, 20 times', 15, call('moveOurs'), call('moveBare'))
    return [open, move]
  } finally {
    await browser.close()
    server.close()
  }
}
