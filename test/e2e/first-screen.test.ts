import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { version } from '../../electron/host/version.ts'
import { launchBrowser } from './harness/browser.ts'
import { startProgram, type RunningProgram } from './harness/program.ts'

let browser: Browser
let program: RunningProgram

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

it('shows the version that the core answers', async () => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(program.address)
  await page.getByText(version).waitFor()
  expect(new URL(page.url()).search).toBe('')
})

it('lets nobody in without the one-time token', async () => {
  const page = await browser.newPage()
  const answer = await page.goto(new URL('/', program.address).href)
  expect(answer?.status()).toBe(403)
})
