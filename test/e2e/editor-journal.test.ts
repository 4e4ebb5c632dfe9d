import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { drag, startEditorWalk, tennyu, type EditorWalk } from '../browser/editor/editor-walk.ts'

let editor: EditorWalk
afterEach(() => editor?.end())

/** A step near the upper left of the sample, and one lower down. */
const first = 'Activity_9f8ac3e'
const second = 'Activity_b8eccd0'

interface Revision {
  id: string
  number: number
  name: string
  reason: string
}

const position = (xml: string, step: string) => new RegExp(`bpmnElement="${step}"[^>]*>\\s*<dc:Bounds ([^/]*)/>`).exec(xml)?.[1]
const revisions = (flow: string) => editor.call<Revision[]>('flow/revisions', { project: editor.project, flow })
const revisionText = async (flow: string, revision: Revision) =>
  (await editor.call<{ xml: string }>('flow/revisionText', { project: editor.project, flow, revision: revision.id })).xml

/** Opens the same flow in two windows, moves one step in each, and waits for the question in the second. */
async function startConflict(flow: string): Promise<{ other: Page; theirs: string }> {
  await editor.open(flow)
  const other = await editor.page.context().newPage()
  await editor.open(flow, other)
  const before = (await editor.text(flow)).xml
  await drag(editor.page, editor.shape(first), { x: 30, y: 20 })
  const { xml: theirs } = await editor.stored(flow, (xml) => position(xml, first) !== position(before, first))
  // The drawer lies over the second step at this size of the window; the first conflict has put it away for the next.
  const drawer = other.getByRole('button', { name: '引き出しを閉じる' })
  if ((await drawer.count()) > 0) await drawer.click()
  await drag(other, editor.shape(second, other), { x: 20, y: -30 })
  await other.getByRole('alertdialog', { name: 'どちらの変更を残しますか' }).waitFor()
  return { other, theirs }
}

describe('the journal behind the editor', () => {
  it('loses nothing of what it called saved when the program is killed a moment later', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'kurabe-kill-')), 'town.kurabe')
    editor = await startEditorWalk({ path })
    const [flow] = (await editor.importFlows([tennyu])) as [string]
    await editor.open(flow)
    await editor.page.locator(`[data-element-id="${first}"]`).first().click()
    await editor.page.keyboard.press('F2')
    await editor.page.keyboard.press('Control+A')
    await editor.page.keyboard.type('届を受け取る')
    await editor.page.keyboard.press('Enter')
    await editor.page.getByText(/保存済み \d+:\d\d/).waitFor()
    await editor.program.kill()

    await editor.restart()
    const opened = await editor.call<{ project: string; recoverable: { flow: string; changes: number }[] }>('project/open', { path })
    expect(opened.recoverable).toMatchObject([{ flow, changes: 1 }])
    await editor.call('project/recover', { project: opened.project, flows: [{ flow, accept: true }] })
    expect((await editor.call<{ xml: string }>('flow/text', { project: opened.project, flow })).xml).toContain('届を受け取る')
  })

  it('goes on trying when the program does not answer, says so, and stores the change as soon as it can', async () => {
    editor = await startEditorWalk()
    const [flow] = (await editor.importFlows([tennyu])) as [string]
    await editor.open(flow)
    const before = (await editor.text(flow)).xml
    await editor.page.route('**/rpc/flow/journal', (route) => route.abort())
    await drag(editor.page, editor.shape(first), { x: 30, y: 20 })
    await editor.page.getByText('保存できません').first().waitFor()
    await editor.page.getByText('くらべの本体から返事がありません').waitFor()
    await editor.page.getByRole('button', { name: '別の場所に保存する' }).waitFor()
    await drag(editor.page, editor.shape(first), { x: 20, y: 10 })
    await editor.page.unroute('**/rpc/flow/journal')
    await editor.stored(flow, (xml) => position(xml, first) !== position(before, first))
    await editor.page.getByText(/保存済み \d+:\d\d/).waitFor()
    expect(await editor.page.getByText('保存できません').count()).toBe(0)
  })

  it('stores a name that is being typed when its window is closed', async () => {
    editor = await startEditorWalk()
    const [flow] = (await editor.importFlows([tennyu])) as [string]
    await editor.open(flow)
    const other = await editor.page.context().newPage()
    await editor.open(flow, other)
    await editor.shape(first, other).click()
    await other.keyboard.press('F2')
    await other.keyboard.press('Control+A')
    await other.keyboard.type('届を受け取る')
    await other.close({ runBeforeUnload: true })
    await editor.stored(flow, (xml) => xml.includes('届を受け取る'))
  })

  it('asks when two windows change one flow, and keeps the changes of this window with those of the other as a version', async () => {
    editor = await startEditorWalk()
    const [flow] = (await editor.importFlows([tennyu])) as [string]
    const { other, theirs } = await startConflict(flow)
    await other.getByRole('button', { name: 'この画面の変更を残す' }).click()
    await other.getByText('この画面の変更を残しました').waitFor()
    const now = await editor.stored(flow, (xml) => position(xml, second) !== position(theirs, second))
    expect(position(now.xml, first)).not.toBe(position(theirs, first))
    const [newest] = await revisions(flow)
    expect(await revisionText(flow, newest!)).toBe(theirs)
  })

  it('asks when two windows change one flow, and keeps the changes of the other with those of this window as a named version', async () => {
    editor = await startEditorWalk()
    const [flow] = (await editor.importFlows([tennyu])) as [string]
    const { other, theirs } = await startConflict(flow)
    await other.getByRole('button', { name: '別の画面の変更を残す' }).click()
    await other.getByText('別の画面の変更を残しました').waitFor()
    expect((await editor.text(flow)).xml).toBe(theirs)
    const aside = (await revisions(flow)).find(({ name }) => name === '選ばなかった変更')!
    expect(position(await revisionText(flow, aside), second)).not.toBe(position(theirs, second))
    // The window whose changes were kept goes on without being asked anything.
    await editor.page.bringToFront()
    await drag(editor.page, editor.shape(first), { x: -20, y: 10 })
    await editor.stored(flow, (xml) => position(xml, first) !== position(theirs, first))
    expect(await editor.page.getByRole('alertdialog').count()).toBe(0)
  })

  it('keeps a named version, goes back to an earlier one, and loses neither', async () => {
    editor = await startEditorWalk()
    const { page } = editor
    const [flow] = (await editor.importFlows([tennyu])) as [string]
    await editor.open(flow)
    const before = (await editor.text(flow)).xml
    await drag(page, editor.shape(first), { x: 30, y: 20 })
    const moved = await editor.stored(flow, (xml) => position(xml, first) !== position(before, first))
    await page.getByRole('button', { name: /^フローを選ぶ/ }).click()
    await page.getByRole('menuitem', { name: '版に名前を付ける…' }).click()
    await page.getByLabel('版の名前').fill('窓口の確認済み')
    await page.keyboard.press('Enter')
    await page.getByText('版「窓口の確認済み」を残しました').waitFor()
    await page.getByRole('button', { name: /^フローを選ぶ/ }).click()
    await page.getByRole('menuitem', { name: '版をくらべる・戻す' }).click()
    await page.getByRole('button', { name: '第1版 この版に戻す' }).click()
    await page.getByText('第1版の図に戻しました').waitFor()
    expect(position((await editor.text(flow)).xml, first)).toBe(position(before, first))
    const named = (await revisions(flow)).find(({ name }) => name === '窓口の確認済み')!
    expect(await revisionText(flow, named)).toBe(moved.xml)
  })

  it('makes the 見直し後 from the menu of the flow and opens it with the origin of each element', async () => {
    editor = await startEditorWalk()
    const { page } = editor
    const [flow] = (await editor.importFlows([tennyu])) as [string]
    await editor.open(flow)
    await page.getByRole('button', { name: /^フローを選ぶ/ }).click()
    await page.getByRole('menuitem', { name: '見直し後（ToBe）を作る' }).click()
    await page.getByRole('button', { name: /見直し後フロー/ }).waitFor()
    await page.locator('.djs-shape').first().waitFor()
    const toBe = new URLSearchParams(page.url().split('?')[1]).get('flow')!
    expect(toBe).not.toBe(flow)
    expect((await editor.text(toBe)).xml).toContain(flow)
  })

  it('shows a diagram of a project that is read-only, says so, and changes nothing', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'kurabe-read-only-')), 'town.kurabe')
    editor = await startEditorWalk({ path })
    const { page } = editor
    const [flow] = (await editor.importFlows([tennyu])) as [string]
    await editor.call('project/close', { project: editor.project })
    const { project } = await editor.call<{ project: string }>('project/open', { path, readOnly: true })
    editor.project = project
    await page.goto(`${new URL(editor.program.address).origin}/#/project/${project}/procedure/${editor.procedure}/flow?flow=${flow}`)
    await page.reload()
    await page.locator('.djs-shape').first().waitFor()
    await page.getByText('この図は見るだけです').waitFor()
    const before = await editor.text(flow)
    await drag(page, editor.shape(first), { x: 30, y: 20 })
    await page.keyboard.press('Delete')
    await page.waitForTimeout(1000)
    expect(await editor.text(flow)).toEqual(before)
    expect(await page.locator('.djs-context-pad').count()).toBe(0)
  })
})
