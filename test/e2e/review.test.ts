import exceljs from 'exceljs'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEditorWalk, tennyu, type EditorWalk } from '../browser/editor/editor-walk.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'

/** A step near the upper left of the sample. */
const step = 'Activity_9f8ac3e'

let editor: EditorWalk
let flow: string
beforeAll(async () => {
  editor = await startEditorWalk()
  ;[flow] = (await editor.importFlows([tennyu])) as [string]
  await editor.open(flow)
})
afterAll(() => editor.end())

interface Review {
  steps: { element: string; name: string; state: string }[]
  comments: { text: string; state: string; answers: unknown[] }[]
  answers: { question: string; answer: string }[]
  signOffs: { section: string; isChangedSince: boolean }[]
}

/** Waits until the core knows of it. */
async function reviewed(test: (review: Review) => boolean): Promise<Review> {
  for (let tries = 0; tries < 100; tries += 1) {
    const review = await editor.call<Review>('review/view', { project: editor.project, flow, locale: 'ja' })
    if (test(review)) return review
    await editor.page.waitForTimeout(50)
  }
  throw new Error('the core never heard of it')
}

describe('the way of a remark from the diagram to a 課題', () => {
  it('begins on a step: a comment is written, a pin stands on the shape, an answer follows', async () => {
    const { page } = editor
    await page.locator(`[data-element-id="${step}"]`).first().click()
    await page.getByRole('tab', { name: 'コメント' }).click()
    const field = page.getByLabel(/」へのコメント$/)
    await field.fill('手書きが多い')
    await page.keyboard.press('Enter')
    await page.locator('.kurabe-pin[data-state="unconfirmed"]').waitFor()
    expect(await field.inputValue()).toBe('')
    await page.getByRole('button', { name: 'コメント1に返事を書く' }).click()
    await page.getByRole('textbox', { name: 'コメント1に返事を書く' }).fill('月に20件です')
    await page.keyboard.press('Enter')
    await page.getByText('月に20件です').waitFor()
    expect((await reviewed(({ comments }) => comments[0]?.answers.length === 1)).comments[0]!.text).toBe('手書きが多い')
    expect(await findAccessibilityFaults(page)).toEqual([])
    // Pins are drawn over the diagram, never into it.
    expect((await editor.text(flow)).xml).not.toContain('手書きが多い')
  })

  it('is put right where it was written', async () => {
    const { page } = editor
    await page.getByRole('button', { name: 'コメント1を直す' }).click()
    const field = page.getByRole('textbox', { name: 'コメント1を直す' })
    expect(await field.inputValue()).toBe('手書きが多い')
    await field.fill('手書きがとても多い')
    await page.keyboard.press('Enter')
    await page.locator('.comment-text', { hasText: '手書きがとても多い' }).waitFor()
  })

  it('brings a removed comment back from the toast', async () => {
    const { page } = editor
    await page.getByRole('button', { name: 'コメント1を消す' }).click()
    // The toast stands over the drawing, never over the list it speaks about.
    const toast = (await page.locator('.toast').boundingBox())!
    expect(toast.y + toast.height).toBeLessThanOrEqual((await page.locator('.step-drawer').boundingBox())!.y)
    await page.locator('.kurabe-pin').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '元に戻す' }).last().click()
    await page.locator('.kurabe-pin').waitFor()
    expect((await reviewed(({ comments }) => comments.length === 1)).comments[0]!.answers).toHaveLength(1)
  })

  it('is read in a drawer that is as high as the user makes it, also after a reload', async () => {
    const { page } = editor
    const height = async () => (await page.locator('.step-drawer').boundingBox())!.height
    const usual = await height()
    const edge = page.getByRole('separator', { name: '引き出しの高さ' })
    await edge.focus()
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowUp')
    const made = await height()
    expect(made).toBeGreaterThan(usual + 40)
    await page.reload()
    await page.getByRole('tab', { name: 'コメント' }).click()
    await page.locator('.step-drawer[data-sized]').waitFor()
    expect(await height()).toBeCloseTo(made, 0)
    await edge.focus()
    await page.keyboard.press('Enter')
    await page.locator('.step-drawer:not([data-sized])').waitFor()
    expect(await height()).toBeCloseTo(usual, 0)
  })

  it('walks through every step by keyboard and says of each whether it is right', async () => {
    const { page } = editor
    await page.getByRole('button', { name: '図の確認' }).click()
    const list = page.getByRole('listbox')
    await list.focus()
    const { steps } = await reviewed(() => true)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('1')
    await reviewed(({ steps: [first] }) => first!.state === 'confirmed')
    await page.keyboard.press('2')
    await reviewed(({ steps: [, second] }) => second!.state === 'needs-change')
    await page.getByText(`1 / ${steps.length} 手順を確認`).waitFor()
    expect(await page.getByRole('option', { selected: true }).textContent()).toMatch(/^手順3/)
    await page.keyboard.press('Control+Z')
    await reviewed(({ steps: [, second] }) => second!.state === 'unconfirmed')
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('turns the comment into a 課題, with the hint that it should end in a verb', async () => {
    const { page } = editor
    await page.getByRole('option', { name: /コメント1/ }).click()
    await page.getByRole('button', { name: 'コメント1を課題にする' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('課題', { exact: true }).fill('手書きの手間')
    await dialog.getByText('動詞で終える').waitFor()
    await dialog.getByLabel('課題', { exact: true }).fill('手書きをなくす')
    await dialog.getByText('動詞で終える').waitFor({ state: 'detached' })
    await dialog.getByRole('button', { name: '課題にする' }).click()
    await page.getByText('課題「手書きをなくす」を足しました。').waitFor()
    await page.getByRole('button', { name: /の状態$/ }).click()
    await page.getByRole('option', { name: '確認済' }).last().click()
    await reviewed(({ comments: [first] }) => first!.state === 'confirmed')
  })

  it('asks the questions of a hearing and keeps the answers with the step', async () => {
    const { page } = editor
    await page.getByText('聞き取り', { exact: true }).click()
    await page.getByLabel(/^1年に何件/).fill('およそ400件')
    await page.getByLabel(/^時間がかかるのは/).fill('転記')
    await page.getByLabel(/^間違いや/).focus()
    await reviewed(({ answers }) => answers.length === 2)
    await page.getByRole('button', { name: '手順表に 400 と書く' }).click()
    await page.getByText('手順表にも 400 とあります').waitFor()
    await editor.stored(flow, (xml) => xml.includes('casesPerYear="400"'))
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('keeps what was begun: an answer left by a key, a comment left for another step and by a reload', async () => {
    const { page } = editor
    const place = page.url()
    await page.getByLabel(/^間違いや/).fill('日付の書き間違い')
    await page.keyboard.press('Alt+2')
    await reviewed(({ answers }) => answers.some(({ answer }) => answer === '日付の書き間違い'))
    await page.goto(place)
    await page.getByText('図の確認', { exact: true }).click()
    const comment = page.getByPlaceholder('気づいたこと、聞きたいこと')
    await comment.fill('書きかけ')
    await page.getByRole('option').nth(6).click()
    expect(await comment.inputValue()).toBe('')
    await page.reload()
    await page.getByRole('option', { name: /コメント1/ }).click()
    await page.getByPlaceholder('気づいたこと、聞きたいこと').and(page.locator('[value="書きかけ"]')).waitFor()
    await comment.fill('')
    await page.getByText('聞き取り', { exact: true }).click()
  })

  it('shows what another window wrote as soon as the user is back', async () => {
    const { page } = editor
    await page.getByText('図の確認', { exact: true }).click()
    await page.getByRole('option').nth(4).click()
    const { steps } = await reviewed(() => true)
    await editor.call('review/comment', { project: editor.project, flow, element: steps[3]!.element, text: '別の窓から', author: '' })
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await page.locator('.comment-text', { hasText: '別の窓から' }).waitFor()
  })

  it('is signed by the section, and says later that the diagram changed', async () => {
    const { page } = editor
    await page.getByRole('button', { name: '確認の署名' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('担当課・係（必須）').fill('窓口係')
    expect(await findAccessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: '確認の署名' }).click()
    await page.getByText(/窓口係が第\d+版に署名しました/).waitFor()
    const { xml, sequence } = await editor.text(flow)
    await editor.call('flow/journal', { project: editor.project, flow, sequence, xml: xml.replace(/name="[^"]*"/, 'name="変えた名前"') })
    await reviewed(({ signOffs }) => signOffs[0]?.isChangedSince === true)
    await page.reload()
    await page.getByText('署名のあと変更').waitFor()
  })

  it('is listed under 課題, changed in place, and leaves as Excel that reads back', async () => {
    const { page } = editor
    await page.getByRole('link', { name: '課題' }).click()
    await page.getByLabel('課題1の担当').fill('情報係')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /課題1の状態/ }).click()
    await page.getByRole('option', { name: '対応中' }).click()
    await page.getByRole('radio', { name: '対応中 1' }).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '一覧を出力する' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Excel に出力する' }).click()
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(readFileSync(await (await download).path()).buffer as ArrayBuffer)
    const cells = workbook.worksheets[0]!.getRow(2).values as unknown[]
    expect(cells.slice(1, 6)).toEqual([1, '手書きをなくす', expect.any(String), '対応中', '情報係'])
    expect(editor.faults).toEqual([])
  })
})
