import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FitGapTableView } from '../../shared/contract/fit-gap-tables.ts'
import { compose } from '../browser/editor/editor-walk.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { startWalk, type Walk } from './harness/walk.ts'

let walk: Walk
let project: string
let table: string
beforeAll(async () => {
  walk = await startWalk()
  await walk.page.getByRole('button', { name: 'サンプルで試す' }).click()
  await walk.page.waitForURL(/#\/project\/[^/]+\//)
  project = new URL(walk.page.url()).hash.split('/')[2]!
  await walk.page.getByRole('navigation', { name: '業務' }).waitFor()
})
afterAll(() => walk.end())

const place = (path: string) => `${new URL(walk.page.url()).origin}/#/project/${project}/${path}`

async function stored(): Promise<FitGapTableView> {
  return walk.page.evaluate(
    async (input) => {
      const response = await fetch('/rpc/fitGapTables/view', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ json: input }) })
      return ((await response.json()) as { json: FitGapTableView }).json
    },
    { project, table, locale: 'ja' },
  )
}

/** Waits until the core holds a table of which this is true. */
async function until(test: (view: FitGapTableView) => boolean): Promise<FitGapTableView> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const view = await stored()
    if (test(view)) return view
    await walk.page.waitForTimeout(100)
  }
  throw new Error('the core never got that table')
}

const current = () => walk.page.locator('.sheet-cell.is-current')
const press = async (key: string, times = 1) => {
  for (let count = 0; count < times; count += 1) await walk.page.keyboard.press(key)
}
/** Puts the cursor into a column of the current row, by keyboard. */
async function toColumn(label: RegExp): Promise<void> {
  await press('Home')
  const labels = await walk.page.locator('.sheet-header-text').allInnerTexts()
  await press('ArrowRight', labels.findIndex((text) => label.test(text)))
}

describe('Fit & Gap 表', () => {
  it('is made by keyboard alone', async () => {
    const { page } = walk
    await page.goto(place('fitgap-tables'))
    await page.getByRole('button', { name: 'Fit & Gap 表を作る' }).focus()
    await press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('checkbox', { name: '若葉町 現行' }).focus()
    await press('Space')
    await page.getByRole('button', { name: '表を作る', exact: true }).press('Enter')
    await page.locator('.sheet-row').first().waitFor()
    table = new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('item')!
    expect((await stored()).summary.references.map(({ kind }) => kind)).toContain('flow')
    // F6 goes to the table where one types, not to a button of its header.
    const isInField = () => page.evaluate(() => document.activeElement?.classList.contains('sheet-field'))
    await page.getByRole('button', { name: '相手を足す' }).focus()
    await press('F6', 2)
    expect(await isInField()).toBe(true)
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('is judged by keys, and undo takes a judgement back', async () => {
    const { page } = walk
    await page.locator('.sheet-field').focus()
    await toColumn(/若葉町/)
    await press('2')
    await until(({ rows }) => rows[0]!.cells.at(-1)!.judgement === 'partial')
    expect(await current().getAttribute('aria-label')).toContain('一部適合')
    await press('Control+z')
    await until(({ rows }) => rows[0]!.cells.at(-1)!.judgement === '')
    await press('Shift+ArrowDown', 2)
    await page.getByText('3行を選んでいます').first().waitFor()
    await press('Control+Enter')
    const { rows } = await until((view) => view.rows.slice(0, 3).some(({ cells }) => cells.some(({ judgement }) => judgement !== '')))
    expect(rows.slice(0, 3).every(({ cells }) => cells.every(({ judgement, suggestion }) => judgement === (suggestion?.judgement ?? '')))).toBe(true)
    await press('Escape')
  })

  it('stops at ③ until a reason is written, and stores nothing before', async () => {
    const { page } = walk
    await toColumn(/対応方策/)
    await press('3')
    await page.getByText('追加開発を選ぶには理由が必要です').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await stored()).rows.every(({ treatment }) => treatment === '')).toBe(true)
    await press('3')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('条例による加算のため')
    await press('Control+Enter')
    await until(({ rows }) => rows[0]!.treatment === '3' && rows[0]!.justification === '条例による加算のため')
    await page.getByRole('button', { name: /③ 1/ }).waitFor()
  })

  it('takes words from an input method and keeps what is no date as typed', async () => {
    const { page } = walk
    await toColumn(/担当/)
    await compose(page, 'まどぐちがかり', '窓口係')
    await press('Tab')
    await page.keyboard.type('年度内')
    await press('Enter')
    await until(({ rows }) => rows[0]!.owner === '窓口係')
    await page.getByText('日付として読めません').waitFor()
    await press('ArrowUp')
    await press('ArrowRight')
    expect(await current().innerText()).toBe('年度内')
    await page.keyboard.type('R9.3.31')
    await press('Enter')
    await until(({ rows }) => rows[0]!.dueDate === '2027-03-31')
  })

  it('stores a word that is half typed when the page is left', async () => {
    const { page } = walk
    await toColumn(/備考/)
    await page.keyboard.type('とちゅう')
    page.once('dialog', (question) => void question.accept())
    await page.reload()
    await until(({ rows }) => rows.some(({ note }) => note === 'とちゅう'))
    await page.locator('.sheet-row').first().waitFor()
    await page.locator('.sheet-field').focus()
  })

  it('grows by what is pasted below its last row, as one step of undo', async () => {
    const { page } = walk
    const before = (await stored()).rows.length
    await press('Control+End')
    await press('ArrowDown')
    await toColumn(/中項目/)
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '夜間\t住民票の一括更新\r\n月次\t統計の作成\r\n')
      document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    const { rows } = await until((view) => view.rows.length === before + 2)
    expect(rows.slice(-2).map(({ middle, name }) => `${middle} ${name}`)).toEqual(['夜間 住民票の一括更新', '月次 統計の作成'])
    await press('Control+z')
    await until((view) => view.rows.length === before)
  })

  it('is grouped and filtered while its numbers stay, and its counts lead to their rows', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '行をまとめる' }).click()
    await page.getByRole('menuitem', { name: '中項目' }).click()
    await page.locator('.sheet-group').first().waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: /③ 1/ }).click()
    await page.getByText(/1行を表示しています/).waitFor()
    expect(await page.locator('.sheet-row:not(.is-blank)').count()).toBe(1)
    await page.getByRole('button', { name: 'まとめ', exact: true }).click()
    await page.getByRole('region', { name: '判定の数' }).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('row', { name: /^合計/ }).getByRole('button', { name: /③/ }).click()
    await page.getByText(/1行を表示しています/).waitFor()
    expect(await page.locator('.sheet-row:not(.is-blank) .is-frozen').first().innerText()).toBe('1')
    expect(walk.faults).toEqual([])
  })
})
