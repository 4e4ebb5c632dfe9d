import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { addProcedure, createProject, startWalk, type Walk } from './harness/walk.ts'

let walk: Walk

beforeAll(async () => {
  walk = await startWalk()
  await createProject(walk.page, { municipality: '白樺町', areas: ['住民基本台帳', '国民健康保険'] })
})
afterAll(async () => {
  await walk?.end()
})

describe('the first screen of a project', () => {
  it('offers one way to begin while there is no procedure', async () => {
    const { page } = walk
    await page.getByText('まず、くらべたい手続を1つ足してください').waitFor()
    expect(await page.locator('.button--filled').count()).toBe(1)
    expect(await page.locator('.home-figures').innerText()).toMatch(/判定\s+これから/)
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('shows an added procedure under its 業務, with what to do next', async () => {
    const { page } = walk
    await addProcedure(page, '転出届')
    await page.getByText('「転出届」のフローはまだありません').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Alt+ArrowUp')
    const row = page.getByRole('row', { name: /転出届/ })
    await row.waitFor()
    expect(await row.innerText()).toContain('現行フローを用意する')
    expect(await page.getByRole('link', { name: /住民基本台帳/ }).first().getAttribute('aria-current')).not.toBeNull()
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('renames a procedure, and takes a removal back', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '「転出届」の操作' }).click()
    await page.getByRole('menuitem', { name: '名前を変える…' }).click()
    await page.getByLabel('手続の名前').fill('転出届（国外）')
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: /転出届（国外）/ }).waitFor()
    await page.getByRole('button', { name: '「転出届（国外）」の操作' }).click()
    await page.getByRole('menuitem', { name: '消す' }).click()
    await page.getByText('まず、くらべたい手続を1つ足してください').waitFor()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await page.getByRole('row', { name: /転出届（国外）/ }).waitFor()
  })

  it('asks for a name that tells two procedures of a 業務 apart', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '手続を足す' }).first().click()
    await page.getByLabel('手続の名前').fill('転出届（国外）')
    await page.getByText('この業務には同じ名前の手続があります').waitFor()
    expect(await page.getByRole('button', { name: '足す', exact: true }).isDisabled()).toBe(true)
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('ticks only what is chosen, also where the system chooses the colours', async () => {
    const { page } = walk
    await page.emulateMedia({ forcedColors: 'active' })
    const here = page.url()
    await page.goto(`${new URL(here).origin}/#/new-project`)
    await page.getByText('国民年金', { exact: true }).click()
    await page.waitForFunction(() => document.querySelectorAll('.check[data-selected]').length === 1)
    expect(await page.locator('.check-box svg').evaluateAll((ticks) => ticks.filter((tick) => getComputedStyle(tick).visibility === 'visible').length)).toBe(1)
    await page.emulateMedia({ forcedColors: null })
    await page.goto(here)
    await page.getByRole('navigation', { name: '業務' }).waitFor()
  })

  it('adds a 業務 with a name of its own', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '業務を足す' }).click()
    await page.getByRole('dialog').getByRole('button', { name: /業務$/ }).click()
    await page.getByRole('option', { name: '名前を書いて足す' }).click()
    await page.getByLabel('業務の名前').fill('ごみ・犬')
    await page.getByRole('button', { name: '足す', exact: true }).click()
    await page.getByRole('link', { name: /ごみ・犬/ }).first().waitFor()
  })

  it('finds a place by one character with Ctrl+K, and Alt+← leads back', async () => {
    const { page } = walk
    await page.keyboard.press('Control+k')
    await page.getByRole('option').first().waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.type('辞')
    await page.getByRole('option', { name: /辞書/ }).first().waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('同じ意味のことばの組です').waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByRole('navigation', { name: '業務' }).waitFor()
  })

  it('walks the table by arrow keys and opens with Enter', async () => {
    const { page } = walk
    await addProcedure(page, '転居届')
    await page.getByRole('navigation', { name: 'いまいる場所' }).getByRole('link').first().click()
    await page.getByRole('link', { name: '転出届（国外）' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('「転居届」のフローはまだありません').waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByRole('row', { name: /転居届/ }).waitFor()
  })

  it('keeps pairs of wordings: added, changed in place, switched off, removed and brought back', async () => {
    const { page } = walk
    await page.getByRole('link', { name: '辞書', exact: true }).click()
    await page.getByLabel('現行のことば').first().fill('判をつく')
    await page.getByLabel('標準のことば').first().fill('決裁')
    await page.keyboard.press('Enter')
    const row = page.getByRole('row', { name: /判をつく|決裁/ })
    await page.getByLabel('標準のことば（判をつく ＝ 決裁）').fill('決裁する')
    await page.keyboard.press('Enter')
    await page.getByLabel('使う（判をつく ＝ 決裁する）').click({ force: true })
    await page.getByText('使っているもの 0組').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '消す（判をつく ＝ 決裁する）' }).click()
    await page.getByText('辞書 0組').waitFor()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await row.first().waitFor()
    // As it was: switched off.
    await page.getByText('辞書 1組（使っているもの 0組）').waitFor()
  })

  it('never scrolls the page, down to 1024 × 600', async () => {
    const { page } = walk
    for (const size of [{ width: 1366, height: 768 }, { width: 1024, height: 600 }]) {
      await page.setViewportSize(size)
      const overflow = await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight])
      expect(overflow).toEqual([0, 0])
    }
  })

  it('logged no fault on the way', () => {
    expect(walk.faults).toEqual([])
  })
})
