import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose, startEditorWalk, type EditorWalk } from '../browser/editor/editor-walk.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'

const header = 'No\t担当\t作業内容\t種類\t次\t入力帳票\t出力帳票'
const table = [
  '1\t転入する人\t引っ越し\t開始', '2\t転入する人\t異動届を書く\t作業\t\t\t異動届', '3\t窓口係\t本人を確認する\t作業\t\t異動届', '4\t窓口係\t届を審査する\t作業',
  '5\t窓口係\t書きもれはあるか\t判断\tある→6 / ない→7', '6\t窓口係\t書き直しを頼む\t作業\t2', '7\t窓口係\t住所を入力する\t作業', '8\t窓口係\t入力を印刷する\t作業',
  '9\t任用職員\t入力を読み合わせる\t作業', '10\t係長\t異動を決裁する\t作業', '11\t窓口係\t異動を確定する\t作業', '12\t任用職員\t受付簿に記録する\t作業',
  '13\t窓口係\t住民票を交付する\t作業', '14\t窓口係\t届を保管する\t作業', '15\t窓口係\t手続を終える\t終了',
]

let walk: EditorWalk
let flow: string

beforeAll(async () => {
  walk = await startEditorWalk()
  await walk.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const { municipalities } = await walk.call<{ municipalities: { id: string }[] }>('project/overview', { project: walk.project })
  const input = { project: walk.project, procedure: walk.procedure, kind: 'asis', municipality: municipalities[0]!.id, name: '転入届' }
  flow = (await walk.call<{ flow: string }>('flow/createEmpty', input)).flow
  await walk.open(flow)
})
afterAll(() => walk.end())

const lines = () => walk.page.locator('.sheet-row:not(.is-blank)')
const cell = (row: number, column: string) => walk.page.getByRole('grid').locator(`[data-row="${row - 1}"][data-column="${['No', '担当', '作業内容', '種類', '次'].indexOf(column)}"]`)
const names = (xml: string) => [...xml.matchAll(/<bpmn:(?:task|exclusiveGateway|startEvent|endEvent)\b[^>]* name="([^"]+)"/g)].map((found) => found[1])
const paste = async (text: string) => {
  await walk.page.evaluate((given) => navigator.clipboard.writeText(given), text)
  await walk.page.keyboard.press('Control+V')
}

describe('手順表 beside the diagram', () => {
  it('begins with one button, and takes Japanese from the first character on', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '最初の手順を書く' }).click()
    await page.locator('.sheet-field').waitFor()
    await page.waitForFunction(() => document.activeElement?.classList.contains('sheet-field'))
    await compose(page, 'まどぐちがかり', '窓口係')
    // The Enter that confirmed the conversion has not left the cell.
    expect(await page.locator('.sheet-field').inputValue()).toBe('窓口係')
    expect(await lines().count()).toBe(0)
    await page.keyboard.press('Tab')
    await compose(page, 'とどけをうける', '届を受ける')
    await page.keyboard.press('Enter')
    expect(await cell(1, '担当').innerText()).toContain('窓口係')
    expect(await cell(1, '作業内容').innerText()).toBe('届を受ける')
    const { xml } = await walk.stored(flow, (text) => text.includes('届を受ける'))
    expect(xml).toContain('窓口係')
  })

  it('loses no row and no character when rows are typed faster than they are drawn', async () => {
    const { page } = walk
    const typed = Array.from({ length: 8 }, (_, index) => `仕事${index + 1}をする`)
    await cell(2, '作業内容').click()
    for (const text of typed) {
      await page.keyboard.insertText(text)
      await page.keyboard.press('Enter')
    }
    expect(await lines().count()).toBe(9)
    const { xml } = await walk.stored(flow, (text) => text.includes(typed.at(-1)!))
    expect(names(xml).filter((name) => name!.startsWith('仕事'))).toEqual(typed)
    // Each of them is one step to take back.
    await page.keyboard.press('Control+Z')
    await walk.stored(flow, (text) => !text.includes(typed.at(-1)!) && text.includes(typed.at(-2)!))
    await expect.poll(() => lines().count()).toBe(8)
  })

  it('draws 15 pasted rows as one step, which one undo takes back', async () => {
    const { page } = walk
    const { municipalities } = await walk.call<{ municipalities: { id: string }[] }>('project/overview', { project: walk.project })
    const input = { project: walk.project, procedure: walk.procedure, kind: 'asis', municipality: municipalities[0]!.id, name: '転入届 2' }
    const pasted = (await walk.call<{ flow: string }>('flow/createEmpty', input)).flow
    await walk.open(pasted)
    await page.getByRole('button', { name: 'Excel から貼り付ける' }).click()
    await page.waitForFunction(() => document.activeElement?.classList.contains('sheet-field'))
    await paste([header, ...table].join('\r\n'))
    expect(await lines().count()).toBe(15)
    const { xml } = await walk.stored(pasted, (text) => text.includes('手続を終える'))
    expect(names(xml)).toHaveLength(15)
    expect(await cell(5, '次').innerText()).toBe('ある→6 / ない→7')
    expect(await walk.page.locator('.djs-shape[data-element-id^="Step_"]').count()).toBeGreaterThanOrEqual(14)
    await page.keyboard.press('Control+Z')
    await walk.stored(pasted, (text) => !text.includes('手続を終える'))
    await expect.poll(() => lines().count()).toBe(0)
    await page.keyboard.press('Control+Y')
    await walk.stored(pasted, (text) => text.includes('手続を終える'))
    await expect.poll(() => lines().count()).toBe(15)
    flow = pasted
  })

  it('follows the diagram: a name typed there stands in the table', async () => {
    const { page } = walk
    await cell(4, '作業内容').click()
    await page.locator('.djs-element.selected', { hasText: '審査' }).waitFor()
    const id = await page.locator('.djs-element.selected').getAttribute('data-element-id')
    await walk.shape(id!).dblclick()
    await page.locator('.djs-direct-editing-parent').waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText('届の中身を調べる')
    await page.mouse.click(1300, 690)
    await expect.poll(() => cell(4, '作業内容').innerText()).toBe('届の中身を調べる')
    // And the row of a chosen shape is the current one.
    const other = walk.shape((await page.locator('.djs-shape', { hasText: '本人' }).first().getAttribute('data-element-id'))!)
    await other.click()
    await expect.poll(() => cell(3, 'No').evaluate((element) => element.closest('.is-marked') !== null)).toBe(true)
  })

  it('keeps a refused 次 as typed with its reason, also over a change of tab, and draws it once it is valid', async () => {
    const { page } = walk
    await cell(14, '次').click()
    await page.keyboard.type('16')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => cell(14, '次').getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => page.locator('.table-status').innerText()).toContain('「16」という No の行がありません')
    await page.keyboard.press('Alt+2')
    await page.locator('.sheet').waitFor({ state: 'detached' })
    await page.keyboard.press('Alt+1')
    await page.locator('.sheet').waitFor()
    expect(await cell(14, '次').innerText()).toBe('16')
    // Nor does a crash lose it: it is kept with the step it was typed at.
    await walk.stored(flow, (text) => text.includes('nextTyped="16"'))
    await walk.open(flow)
    await expect.poll(() => cell(14, '次').getAttribute('aria-invalid')).toBe('true')
    expect(await cell(14, '次').innerText()).toBe('16')
    await cell(16, '作業内容').click()
    await page.keyboard.insertText('控えを渡す')
    await page.keyboard.press('Enter')
    await expect.poll(() => cell(14, '次').getAttribute('aria-invalid')).toBe(null)
    await walk.stored(flow, (text) => text.includes('控えを渡す') && !text.includes('>16<'))
  })

  it('takes a choice by its reading also where its list was opened with the mouse', async () => {
    const { page } = walk
    await cell(4, '種類').click()
    await cell(4, '種類').locator('[data-open-choices]').click()
    await page.keyboard.type('machi')
    await page.keyboard.press('Enter')
    await expect.poll(() => cell(4, '種類').innerText()).toBe('待ち')
    await page.keyboard.press('Control+Z')
    await expect.poll(() => cell(4, '種類').innerText()).toBe('作業')
  })

  it('pastes nothing of a table that is too long, and says so', async () => {
    const { page } = walk
    const before = await lines().count()
    await cell(1, 'No').click()
    await paste(Array.from({ length: 10_000 }, (_, index) => `${index + 1}\t係\t仕事${index}`).join('\r\n'))
    await page.getByText('10000行になるため、貼り付けていません').waitFor()
    await page.getByRole('button', { name: '分かりました' }).click()
    expect(await lines().count()).toBe(before)
  })

  it('copies what looks like a formula as a text', async () => {
    const { page } = walk
    await cell(2, '作業内容').click()
    await page.keyboard.insertText('=1+1')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Control+C')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("'=1+1\r\n")
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item!.getType('text/html')).text()
    })
    expect(html).toContain('mso-number-format')
    await page.keyboard.press('Control+Z')
    await expect.poll(() => cell(2, '作業内容').innerText()).toBe('異動届を書く')
  })

  it('has no fault that axe finds, with the table alone, beside the diagram, and with its menu open', async () => {
    const { page } = walk
    expect(await findAccessibilityFaults(page)).toEqual([])
    await cell(3, '作業内容').click({ button: 'right' })
    await page.getByRole('menu').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByText('表', { exact: true }).click()
    await page.locator('.djs-container').waitFor({ state: 'detached' })
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByText('表と図', { exact: true }).click()
    expect(walk.faults).toEqual([])
  })
})
