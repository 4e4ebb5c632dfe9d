import { mkdtempSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { drag, startEditorWalk, tennyu, type EditorWalk } from '../browser/editor/editor-walk.ts'
import { startProgram } from './harness/program.ts'

let editor: EditorWalk
afterEach(() => editor?.end())

const step = 'Activity_9f8ac3e'
const position = (xml: string) => new RegExp(`bpmnElement="${step}"[^>]*>\\s*<dc:Bounds ([^/]*)/>`).exec(xml)?.[1]

async function openFlow(): Promise<{ flow: string; path: string; before: string }> {
  const path = join(mkdtempSync(join(tmpdir(), 'kurabe-keeps-')), 'town.kurabe')
  editor = await startEditorWalk({ path })
  const [flow] = (await editor.importFlows([tennyu])) as [string]
  await editor.open(flow)
  return { flow, path, before: (await editor.text(flow)).xml }
}

describe('what cannot be stored at the moment', () => {
  it('is stored as soon as the program runs again, without the page being opened anew', async () => {
    const { flow, before } = await openFlow()
    const { page, program } = editor
    await program.kill()
    await drag(page, editor.shape(step), { x: 30, y: 20 })
    await page.getByText('くらべの本体から返事がありません').waitFor()

    editor.program = await startProgram({ profile: program.profile, words: ['--port', new URL(program.address).port] })
    const other = await page.context().newPage()
    await other.goto(editor.program.address)
    // The file has another key in the program that was started again.
    await page.waitForURL((url) => !url.hash.includes(editor.project))
    editor.project = new URL(page.url()).hash.split('/')[2]!
    await editor.stored(flow, (xml) => position(xml) !== position(before))
    await page.locator('.djs-shape').first().waitFor()
    expect(await page.getByText('保存できません').count()).toBe(0)
  })

  it('keeps its page from being reloaded without a question, and its project from being closed', async () => {
    const { flow, before } = await openFlow()
    const { page } = editor
    await page.route('**/rpc/flow/journal', (route) => route.abort())
    await drag(page, editor.shape(step), { x: 30, y: 20 })
    await page.getByText('保存できません').first().waitFor()
    const asked = page.waitForEvent('dialog')
    void page.reload().catch(() => undefined)
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()

    await page.getByRole('button', { name: 'メニュー' }).click()
    await page.getByRole('menuitem', { name: 'プロジェクトを閉じる' }).click()
    await page.waitForTimeout(1000)
    expect(page.url()).toContain(editor.project)
    await page.unroute('**/rpc/flow/journal')
    await editor.stored(flow, (xml) => position(xml) !== position(before))
  })

  it('names a project file that was moved away, and is stored once the file is back', async () => {
    const { flow, path, before } = await openFlow()
    renameSync(path, `${path}.away`)
    await drag(editor.page, editor.shape(step), { x: 30, y: 20 })
    await editor.page.getByText('が元の場所にありません').waitFor()
    renameSync(`${path}.away`, path)
    await editor.stored(flow, (xml) => position(xml) !== position(before))
    await editor.page.getByText(/保存済み \d+:\d\d/).waitFor()
  })
})
