import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { diagramOfSteps } from '../../shared/steps/diagram-of-steps.ts'
import { parseStepTable } from '../../shared/steps/parse-step-table.ts'
import { startEditorWalk, type EditorWalk } from '../browser/editor/editor-walk.ts'

const rows = [
  ['No', '担当', '作業内容', '種類', '次', '入力帳票', '出力帳票'],
  ['1', '窓口係', '届を受け取る', '開始', '', '', ''],
  ['2', '窓口係', '届を見る', '作業', '', '', '届'],
  ['3', '係長', '届をしまう', '作業', '', '届', ''],
]

let editor: EditorWalk
let flow: string
let other: Page

beforeAll(async () => {
  editor = await startEditorWalk()
})
beforeEach(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'kurabe-closing-')), 'flow.bpmn')
  writeFileSync(path, await diagramOfSteps(parseStepTable(rows).table, '転入届'))
  flow = (await editor.importFlows([path]))[0]!
  other = await editor.page.context().newPage()
  await editor.open(flow, other)
})
afterAll(() => editor?.end())

/** Closes the window as its user does, who stays when the browser asks. */
async function closeAndStay(): Promise<void> {
  const asked = other.waitForEvent('dialog')
  await other.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
}

describe('a window that is closed while somebody types', () => {
  it('asks before it goes with a cell of 手順表, and stores it meanwhile', async () => {
    await other.getByRole('grid').locator('[data-row="1"][data-column="2"]').click()
    await other.keyboard.type('届を確かめる')
    await closeAndStay()
    await editor.stored(flow, (xml) => xml.includes('届を確かめる'))
  })

  it('asks before it goes with a field of 手順の詳細, and stores it meanwhile', async () => {
    await other.locator('.djs-shape', { hasText: '届を見る' }).first().click()
    await other.keyboard.press('F4')
    const note = other.locator('.step-details').getByLabel('メモ', { exact: true })
    await note.click({ timeout: 10_000 })
    await other.keyboard.type('夜間は宿直が受け取る', { delay: 15 })
    await expect.poll(() => note.inputValue()).toBe('夜間は宿直が受け取る')
    await closeAndStay()
    await editor.stored(flow, (xml) => xml.includes('夜間は宿直が受け取る'))
  })

  it('stores the name of a shape without asking', async () => {
    await other.locator('.djs-shape', { hasText: '届を見る' }).first().click()
    await other.keyboard.press('F2')
    await other.keyboard.press('Control+A')
    await other.keyboard.type('届を読む')
    await other.close({ runBeforeUnload: true })
    await editor.stored(flow, (xml) => xml.includes('届を読む'))
  })

  it('sends its last words once, and goes on where it stays after all', async () => {
    const refused: string[] = []
    other.on('response', (response) => response.status() === 409 && refused.push(response.url()))
    const shape = other.locator('.djs-shape', { hasText: '届を見る' }).first()
    await shape.click()
    await other.keyboard.press('F2')
    await other.keyboard.press('Control+A')
    await other.keyboard.type('届を読む')
    await other.evaluate(() => {
      dispatchEvent(new Event('beforeunload', { cancelable: true }))
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await editor.stored(flow, (xml) => xml.includes('届を読む'))
    await other.locator('.djs-shape', { hasText: '届を読む' }).first().click()
    await other.keyboard.press('F2')
    await other.keyboard.press('Control+A')
    await other.keyboard.type('届を調べる')
    await other.keyboard.press('Enter')
    await editor.stored(flow, (xml) => xml.includes('届を調べる'))
    expect(await other.getByRole('alertdialog').count()).toBe(0)
    expect(await other.getByText('保存できません').count()).toBe(0)
    expect(refused).toEqual([])
  })
})
