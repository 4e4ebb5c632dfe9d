import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DiagramPart } from '../../../shared/bpmn/layout/insert/diagram-part.ts'
import { drag, startEditorWalk, tennyu, type EditorWalk } from '../editor/editor-walk.ts'

let editor: EditorWalk
let flow: string
const step = 'Activity_9f8ac3e'
const place = (xml: string, id = step) => new DiagramPart(xml).planes[0]!.read().shapes.get(id)!
const places = (xml: string) => Object.fromEntries(new DiagramPart(xml).planes[0]!.read().shapes)

beforeAll(async () => {
  editor = await startEditorWalk()
  ;[flow] = (await editor.importFlows([tennyu])) as [string]
  await editor.open(flow)
})
afterAll(() => editor.end())

async function arrange(entry: string): Promise<void> {
  await editor.page.getByRole('button', { name: '整列' }).click()
  await editor.page.getByRole('menuitem', { name: entry }).click()
}

describe('整列 at the foot of the diagram', () => {
  it('brings the chosen step back into its row and leaves the others; 元に戻す in the toast takes that back', async () => {
    const { y } = place((await editor.text(flow)).xml)
    await drag(editor.page, editor.shape(step), { x: 14, y: 9 })
    const { xml: before } = await editor.stored(flow, (xml) => place(xml).y !== y)
    await editor.page.getByRole('button', { name: '整列' }).click()
    if (process.env.KURABE_SHOTS) await editor.page.screenshot({ path: `${process.env.KURABE_SHOTS}/arrange-menu.png` })
    await editor.page.getByRole('menuitem', { name: '選んだ手順を整列' }).click()
    await editor.page.getByText('1件の手順を整列しました').waitFor()
    const { xml: after } = await editor.stored(flow, (xml) => JSON.stringify(places(xml)) !== JSON.stringify(places(before)))
    const [old, now] = [places(before), places(after)]
    expect(Object.keys(now).filter((id) => JSON.stringify(old[id]) !== JSON.stringify(now[id]) && !id.startsWith('Data'))).toEqual([step])
    await editor.page.locator('.toast').getByRole('button', { name: '元に戻す' }).click()
    await editor.stored(flow, (xml) => JSON.stringify(places(xml)) === JSON.stringify(old))
  })

  it('arranges the whole diagram as one undo step', async () => {
    const { xml: before } = await editor.text(flow)
    await arrange('図の全体を整列')
    await editor.page.getByText('図の全体を整列しました。').waitFor()
    await editor.stored(flow, (xml) => JSON.stringify(places(xml)) !== JSON.stringify(places(before)))
    if (process.env.KURABE_SHOTS) await editor.page.screenshot({ path: `${process.env.KURABE_SHOTS}/arranged.png` })
    await editor.page.locator('.djs-container').first().click({ position: { x: 5, y: 5 } })
    await editor.page.keyboard.press('Control+z')
    await editor.stored(flow, (xml) => JSON.stringify(places(xml)) === JSON.stringify(places(before)))
  })

  it('says why nothing can be chosen, and stands in the search of commands', async () => {
    await editor.page.locator('.djs-container').first().click({ position: { x: 5, y: 5 } })
    await editor.page.keyboard.press('Control+k')
    await editor.page.keyboard.type('整列')
    await editor.page.getByText('図の全体を整列').first().waitFor()
    await editor.page.keyboard.press('Escape')
    await editor.page.getByRole('button', { name: '整列' }).click()
    expect(await editor.page.getByRole('menuitem', { name: /選んだ手順を整列/ }).getAttribute('aria-disabled')).toBe('true')
    await editor.page.getByText('図の中の手順を選ぶと使えます').waitFor()
    await editor.page.keyboard.press('Escape')
  })
})
