import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEditorWalk, tennyu, type EditorWalk } from '../browser/editor/editor-walk.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'

let editor: EditorWalk
let flow: string
beforeAll(async () => {
  editor = await startEditorWalk()
  ;[flow] = (await editor.importFlows([tennyu])) as [string]
})
afterAll(() => editor.end())

const place = (path: string) => `${new URL(editor.program.address).origin}/#/project/${editor.project}/${path}`

describe('機能分析', () => {
  it('is filled by keyboard alone: typing, arrows, a grid opened and left', async () => {
    const { page } = editor
    await page.goto(place('function-analysis'))
    await page.reload()
    await page.getByRole('button', { name: '「住民基本台帳」の9マスを作る' }).click()
    await page.getByLabel('1番目のマス').and(page.locator(':focus')).waitFor()
    await page.keyboard.type('届出を受け付ける')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('navigation', { name: 'いまの9マスの場所' }).getByText('届出を受け付ける').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('本人を確認する')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '「本人を確認する」を開く' }).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByText('中に1').waitFor()
  })

  it('takes back what was written, also what was written last in another grid', async () => {
    const { page } = editor
    await page.getByRole('button', { name: '元に戻す', exact: true }).click()
    await page.getByText('中に1').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'やり直す' }).click()
    await page.getByText('中に1').waitFor()
  })

  it('makes a cell a procedure, and undo takes both back', async () => {
    const { page } = editor
    await page.getByRole('button', { name: '図にする（届出を受け付ける）' }).click()
    await page.getByRole('menuitem', { name: '手続にする' }).click()
    await page.getByRole('button', { name: '手続にする', exact: true }).click()
    await page.getByText('手続「届出を受け付ける」を作りました。').waitFor()
    await page.getByRole('button', { name: '手続を見る（届出を受け付ける）' }).waitFor()
    const names = async () => (await editor.call<{ procedures: { name: string }[] }>('project/overview', { project: editor.project })).procedures.map(({ name }) => name)
    expect(await names()).toEqual(['転入届', '届出を受け付ける'])
    await page.getByRole('button', { name: '元に戻す', exact: true }).first().click()
    await page.getByText('「マスからの手続の追加」を元に戻しました。').waitFor()
    expect(await names()).toEqual(['転入届'])
  })

  it('makes a cell a step of a flow', async () => {
    const { page } = editor
    await page.getByRole('button', { name: '図にする（届出を受け付ける）' }).click()
    await page.getByRole('menuitem', { name: '手順にする' }).click()
    await page.getByRole('button', { name: '手順にする', exact: true }).click()
    await page.getByText('手順「届出を受け付ける」を足しました。').waitFor()
    await editor.stored(flow, (xml) => xml.includes('name="届出を受け付ける"'))
    await page.getByRole('button', { name: '手順を見る（届出を受け付ける）' }).click()
    await page.locator('.djs-element.selected').first().waitFor()
    expect(editor.faults).toEqual([])
  })
})

describe('集めた資料', () => {
  it('are listed, linked to a step, and seen from the step', async () => {
    const { page } = editor
    await page.goto(place(`procedure/${editor.procedure}/collected-documents`))
    await page.getByLabel('資料の名前').fill('住民基本台帳法')
    await page.keyboard.press('Enter')
    await page.getByLabel('「住民基本台帳法」の版・日付').fill('令和6年改正')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '手順とつなぐ（住民基本台帳法）' }).click()
    await page.getByText(/^2 異動届を書いて/).click()
    await page.getByRole('button', { name: 'つなぐ', exact: true }).click()
    const link = page.getByRole('button', { name: '異動届を書いて窓口へ出す' })
    await link.waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await link.click()
    await page.getByRole('tab', { name: '資料 1' }).click()
    await page.getByText('令和6年改正').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    expect(editor.faults).toEqual([])
  })
})
