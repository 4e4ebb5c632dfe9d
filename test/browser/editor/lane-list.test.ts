import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFlowGraph } from '../../../shared/bpmn/read/read-flow-graph.ts'
import { compose, startEditorWalk, tennyu, type EditorWalk } from './editor-walk.ts'

let editor: EditorWalk
let flow: string
beforeAll(async () => {
  editor = await startEditorWalk()
  ;[flow] = (await editor.importFlows([tennyu])) as [string]
  await editor.open(flow)
})
afterAll(() => editor?.end())

const names = (xml: string) => readFlowGraph(xml).then(({ lanes }) => lanes.map(({ name }) => name))

/** Waits until the core holds a diagram with these lanes from the top. */
async function expectLanes(...wanted: string[]): Promise<string> {
  await expect.poll(async () => names((await editor.text(flow)).xml)).toEqual(wanted)
  return (await editor.text(flow)).xml
}

describe('the list of lanes', () => {
  it('opens by key from the search of the program, and shows the lanes from the top with their steps', async () => {
    const { page } = editor
    await page.keyboard.press('Control+K')
    await page.keyboard.type('担当の一覧')
    await page.keyboard.press('Enter')
    const list = page.getByRole('dialog', { name: '担当の一覧' })
    await list.waitFor()
    expect(await list.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))).toEqual(['転入する人', '窓口係', '任用職員', '係長'])
    // The hidden buttons that close a popover for screen readers lie beside its dialog; the library puts them there.
    expect((await new AxeBuilder({ page }).disableRules('region').analyze()).violations).toEqual([])
  })

  it('moves a lane with everything in it, keeps the focus on it, and is undone in one step', async () => {
    const { page } = editor
    await page.getByRole('button', { name: '「係長」を上へ' }).press('Enter')
    const moved = await expectLanes('転入する人', '窓口係', '係長', '任用職員')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('「係長」を上へ')
    expect((await readFlowGraph(moved)).nodes.map(({ id, lane }) => `${id} ${lane}`).toSorted()).toEqual(
      (await readFlowGraph((await editor.text(flow)).xml)).nodes.map(({ id, lane }) => `${id} ${lane}`).toSorted(),
    )
    await page.keyboard.press('Enter')
    await expectLanes('転入する人', '係長', '窓口係', '任用職員')
    await page.keyboard.press('Enter')
    await expectLanes('係長', '転入する人', '窓口係', '任用職員')
    // At the top there is no way up any more: the way down takes the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('「係長」を下へ')
  })

  it('takes a name from an input method', async () => {
    const { page } = editor
    await page.getByRole('dialog').getByRole('textbox').first().click()
    await page.keyboard.press('Control+A')
    await compose(page, 'かちょう', '課長')
    await page.keyboard.press('Enter')
    await expectLanes('課長', '転入する人', '窓口係', '任用職員')
  })

  it('puts lanes together and takes one away without losing a step, each taken back from the note below', async () => {
    const { page } = editor
    const { nodes } = await readFlowGraph((await editor.text(flow)).xml)
    await page.getByRole('button', { name: '「任用職員」をほかの担当にまとめる' }).click()
    await page.getByRole('menuitem', { name: '「窓口係」に入れる' }).click()
    const merged = await expectLanes('課長', '転入する人', '窓口係')
    expect((await readFlowGraph(merged)).nodes.map(({ id }) => id).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted())
    await page.getByText('「任用職員」を「窓口係」にまとめました').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '元に戻す' }).last().click()
    await expectLanes('課長', '転入する人', '窓口係', '任用職員')
    await page.getByRole('button', { name: '担当…' }).click()
    await page.getByRole('button', { name: '「課長」を消す' }).click()
    await page.getByText('「課長」を消しました').waitFor()
    await expectLanes('転入する人', '窓口係', '任用職員')
  })

  it('adds a lane', async () => {
    const { page } = editor
    await page.getByRole('button', { name: '担当を足す' }).click()
    await expectLanes('転入する人', '窓口係', '任用職員', '新しい担当')
    await page.keyboard.press('Escape')
    expect(editor.faults).toEqual([])
  })
})
