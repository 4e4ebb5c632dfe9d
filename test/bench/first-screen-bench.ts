import { spawn } from 'node:child_process'
import type { Browser } from 'playwright-core'
import { join } from 'node:path'
import { launchBrowser } from '../e2e/harness/browser.ts'
import { startProgram } from '../e2e/harness/program.ts'
import { compareTimes, type Measurement } from './measure.ts'

/** From starting the program to a start screen that can be used, against a bare Node server with a page of one button. */
export async function benchFirstScreen(): Promise<Measurement> {
  const browser = await launchBrowser()
  try {
    return await compareTimes('first usable screen of the browser shell', 5, () => openOurs(browser), () => openBare(browser))
  } finally {
    await browser.close()
  }
}

async function openOurs(browser: Browser): Promise<number> {
  const start = performance.now()
  const program = await startProgram()
  const page = await browser.newPage()
  try {
    await page.goto(program.address)
    await page.getByRole('button', { name: 'サンプルで試す' }).or(page.getByRole('link', { name: 'サンプルで試す' })).first().waitFor()
    return performance.now() - start
  } finally {
    await page.close()
    await program.stop()
  }
}

async function openBare(browser: Browser): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())))
  const page = await browser.newPage()
  try {
    await page.goto(address)
    await page.getByRole('button').waitFor()
    return performance.now() - start
  } finally {
    await page.close()
    child.kill()
  }
}
