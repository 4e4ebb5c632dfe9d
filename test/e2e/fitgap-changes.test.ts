import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { changeAfterJudging, ComparisonPage, createComparisonProject, holdElsewhere, startWithProject, type ComparisonProject } from './fitgap-comparison.ts'
import { nestedFlow } from './fitgap-nested-flow.ts'
import { launchBrowser } from './harness/browser.ts'
import type { RunningProgram } from './harness/program.ts'

let browser: Browser
let program: RunningProgram | undefined
let project: ComparisonProject
let screen: ComparisonPage

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  project = await createComparisonProject()
})
afterEach(async () => {
  await screen?.page.context().close()
  await program?.stop()
})

async function open(size?: { width: number; height: number }): Promise<void> {
  program = await startWithProject(project)
  screen = await ComparisonPage.open(browser, program, project, size)
}

describe('a flow that changed after it was judged', () => {
  it('asks to judge the row again, keeps the old judgement readable, and lists judgements that lost their row', async () => {
    const name = await changeAfterJudging(project)
    await open()
    await screen.ready()
    const row = screen.grid.getByRole('row').filter({ hasText: name })
    const cell = row.getByRole('gridcell', { name: /判定、再判定待ち/ })
    await cell.locator('s').waitFor()
    await screen.page.getByText('行がなくなった判定が1件あります。').waitFor()
    await screen.page.getByRole('button', { name: '一覧を見る' }).click()
    await screen.page.getByRole('dialog', { name: '行がなくなった判定' }).getByText('判定は消していません。').waitFor()
    await screen.page.keyboard.press('Escape')
    await screen.page.getByRole('button', { name: /再判定待ち 1/ }).click()
    expect(await screen.rowCount()).toBe(1)
    await cell.click()
    await screen.page.keyboard.press('1')
    await expect.poll(() => screen.page.getByText('この条件に合う行はありません。').count()).toBe(1)
  })
})

describe('a project open elsewhere', () => {
  it('shows everything, decides nothing, and says why', async () => {
    await changeAfterJudging(project)
    const letGo = await holdElsewhere(project)
    await open()
    await screen.ready()
    const before = await screen.cell(1, '判定').getAttribute('aria-label')
    await screen.cell(1, '判定').click()
    await screen.page.keyboard.press('5')
    await screen.page.getByText('読み取り専用で開いているため、変更できません。').waitFor()
    expect(await screen.cell(1, '判定').getAttribute('aria-label')).toBe(before)
    await screen.page.getByText('読み取り専用のため、決められません。').waitFor()
    expect(await screen.page.getByRole('button', { name: /に決める$/ }).count()).toBe(0)
    letGo()
  })
})

describe('a ToBe', () => {
  it('starts as a copy and is compared with the standard, then with the flow it came from', async () => {
    await open()
    await screen.compare()
    await screen.page.getByRole('button', { name: /^くらべるフロー（左）/ }).click()
    await screen.page.getByRole('menuitem', { name: '見直し後を作る…' }).click()
    await screen.page.getByRole('button', { name: '見直し後を作る', exact: true }).click()
    await screen.grid.getByRole('columnheader', { name: '見直し後の手順' }).waitFor()
    await screen.ready()
    await screen.page.getByRole('button', { name: /^くらべる相手（右）/ }).click()
    await screen.page.getByRole('menuitem', { name: /白樺町/ }).click()
    await screen.grid.getByRole('columnheader', { name: '現行の手順と機能ID' }).waitFor()
    await screen.ready()
    const legend = screen.page.getByRole('group', { name: '印の意味としぼりこみ' })
    await expect.poll(() => legend.getByRole('button', { name: '見直し後だけ' }).textContent()).toContain('0')
    await screen.page.reload()
    await screen.grid.getByRole('columnheader', { name: '現行の手順と機能ID' }).waitFor()
  })
})

describe('what was begun', () => {
  it('keeps words written in the panel when the user goes on without pressing the button', async () => {
    await open()
    await screen.compare()
    await screen.cell(2, '判定').click()
    await screen.page.getByRole('textbox', { name: '理由' }).fill('次の会議で話す')
    await screen.cell(3, '判定').click()
    await screen.saved()
    await screen.page.reload()
    await screen.ready()
    await screen.cell(2, '判定').click()
    expect(await screen.page.getByRole('textbox', { name: '理由' }).inputValue()).toBe('次の会議で話す')
    expect(await screen.cell(2, '判定').getAttribute('aria-label')).toContain('未判定')
  })

  it('moves the line between diagrams and table by keyboard, and finds it there again', async () => {
    await open()
    await screen.compare()
    const line = screen.page.getByRole('separator', { name: '図と表の境目' })
    await line.focus()
    for (let press = 0; press < 5; press += 1) await screen.page.keyboard.press('ArrowUp')
    expect(await line.getAttribute('aria-valuenow')).toBe('35')
    await screen.page.reload()
    await screen.ready()
    expect(await line.getAttribute('aria-valuenow')).toBe('35')
    await line.dblclick()
    expect(await line.getAttribute('aria-valuenow')).toBe('45')
  })
})

describe('a collapsed sub-process', () => {
  it('opens where a row lies inside it, and shows the marks of what is seen only', async () => {
    const names = { first: '届出を受け付ける', whole: '住民票を作成する', inner: ['住所を入力する', '世帯主を入力する'] as [string, string] }
    project = await createComparisonProject({ asis: nestedFlow(names), standard: nestedFlow(names) })
    await open()
    await screen.compare()
    const numberOf = async (name: string) => Number(/^(\d+)行/.exec((await screen.grid.getByRole('gridcell', { name: `現行の手順、${name}` }).getAttribute('aria-label'))!)![1])
    const outside = await numberOf(names.first)
    const inside = await numberOf(names.inner[1])
    expect(await screen.pills('left')).toContain(outside)
    expect(await screen.pills('left')).not.toContain(inside)
    await screen.cell(inside, '現行の手順').click()
    await expect.poll(() => screen.pills('left')).toContain(inside)
    await expect.poll(() => screen.pills('right')).toContain(inside)
    expect(await screen.pills('left')).not.toContain(outside)
    await screen.cell(outside, '現行の手順').click()
    await expect.poll(() => screen.pills('left')).toContain(outside)
  })
})

describe('a small window', () => {
  it('lets the user choose table, both or diagrams, and goes through the panes with F6', async () => {
    await open({ width: 1024, height: 600 })
    await screen.compare()
    await screen.page.getByRole('radio', { name: '図', exact: true }).click({ force: true })
    await expect.poll(() => screen.grid.count()).toBe(0)
    await screen.page.getByRole('radio', { name: '表', exact: true }).click({ force: true })
    await screen.grid.waitFor()
    expect(await screen.page.locator('.diagram-pane').count()).toBe(0)
    await screen.page.keyboard.press('F4')
    await screen.page.getByRole('complementary', { name: '行の詳細' }).waitFor()
    await screen.page.keyboard.press('F6')
    await screen.page.keyboard.press('F6')
    const pane = () => screen.page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'))
    const seen = [await pane()]
    await screen.page.keyboard.press('F6')
    seen.push(await pane())
    expect(new Set(seen)).toEqual(new Set(['grid', 'detail']))
  })
})
