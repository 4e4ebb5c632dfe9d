import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import type { AnalysisView } from '../../shared/contract/analysis.ts'
import { ComparisonPage, createComparisonProject, startWithProject } from './fitgap-comparison.ts'
import { launchBrowser } from './harness/browser.ts'
import type { RunningProgram } from './harness/program.ts'

let browser: Browser
let program: RunningProgram | undefined
let screen: ComparisonPage | undefined

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())
afterEach(async () => {
  await screen?.page.context().close()
  await program?.stop()
})

/** Repeats the rows that the core gives, with numbers, keys and steps of their own, until there are so many. */
async function multiplyRows(page: ComparisonPage['page'], count: number): Promise<void> {
  await page.route('**/rpc/analysis/view', async (route) => {
    const response = await route.fetch()
    const body = (await response.json()) as { json: AnalysisView }
    const { rows } = body.json
    body.json.rows = Array.from({ length: count }, (_, index) => {
      const row = rows[index % rows.length]!
      if (index < rows.length) return row
      const steps = (side: typeof row.asis) => side.map((step) => ({ ...step, element: `${step.element}_${index}` }))
      return { ...row, key: `${row.key} ${index}`, number: index + 1, asis: steps(row.asis), standard: steps(row.standard) }
    })
    await route.fulfill({ response, json: body })
  })
}

it('goes through 5,000 rows without drawing them all, and follows the cursor within a few frames', async () => {
  const project = await createComparisonProject()
  program = await startWithProject(project)
  screen = await ComparisonPage.open(browser, program, project)
  await multiplyRows(screen.page, 5000)
  await screen.compare()
  expect(await screen.rowCount()).toBe(5000)
  expect(await screen.grid.getByRole('row').count()).toBeLessThan(60)
  await screen.grid.focus()
  await screen.page.keyboard.press('Control+End')
  await expect.poll(() => screen!.currentCell()).toMatch(/^5000行、/)
  await screen.page.keyboard.press('PageUp')
  const began = Date.now()
  for (let press = 0; press < 40; press += 1) await screen.page.keyboard.press('ArrowUp')
  const perRow = (Date.now() - began) / 40
  process.stdout.write(`5,000 rows: ${perRow.toFixed(0)} ms from key to key\n`)
  expect(await screen.grid.getByRole('row').count()).toBeLessThan(60)
  // A press takes about 40 ms on an idle machine; ten times that would mean that every row is drawn again.
  expect(perRow).toBeLessThan(400)
})
