import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unzipped } from '../integration/host/reports/reopened-docx.ts'
import { startEditorWalk, tennyu, type EditorWalk } from '../browser/editor/editor-walk.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'

let editor: EditorWalk
beforeAll(async () => {
  editor = await startEditorWalk()
  await editor.importFlows([tennyu])
})
afterAll(() => editor.end())

const place = (path: string) => `${new URL(editor.program.address).origin}/#/project/${editor.project}/${path}`

describe('資料: 非機能要件, 要件の版, 調達フォルダ', () => {
  it('starts 非機能要件 from the template, types a target, and takes it back', async () => {
    const { page } = editor
    await page.goto(place('requirement-lines'))
    await page.reload()
    await page.getByRole('button', { name: 'ひな形から始める' }).click()
    const grid = page.getByRole('grid', { name: '非機能要件' })
    await grid.getByText('画面の分かりやすさ').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await grid.locator('[role=row]').nth(1).locator('[role=gridcell]').nth(2).click()
    await page.keyboard.type('3秒以内')
    await page.keyboard.press('Enter')
    await grid.getByText('3秒以内').waitFor()
    const targets = async () => (await editor.call<{ quality: { target: string }[] }>('reports/lines', { project: editor.project })).quality.map(({ target }) => target)
    await expect.poll(async () => (await targets())[0]).toBe('3秒以内')
    await page.keyboard.press('Control+z')
    await page.getByText('元に戻しました').waitFor()
    expect((await targets())[0]).toBe('')
  })

  it('keeps a version, and says in words what changed since', async () => {
    const { page } = editor
    await page.goto(place('requirement-versions'))
    await page.getByRole('button', { name: '版を残す' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('版の名前').fill('提示用')
    await dialog.getByRole('button', { name: '版を残す' }).click()
    await page.getByRole('button', { name: '提示用', exact: true }).waitFor()
    await page.getByText('変わったところはありません。').waitFor()
    const { quality } = await editor.call<{ quality: { id: string }[] }>('reports/lines', { project: editor.project })
    await editor.call('reports/writeLines', { project: editor.project, quality: [{ id: quality[0]!.id, fields: { target: '5秒以内' } }], levels: [] })
    await page.reload()
    await page.getByRole('rowheader', { name: '使いやすさ　画面の分かりやすさ　目標値' }).waitFor()
    expect(await page.getByRole('row', { name: /5秒以内/ }).innerText()).toContain('変わった')
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('hands the procurement folder over as one ZIP, diagrams drawn', async () => {
    const { page } = editor
    await page.getByRole('button', { name: '提示用', exact: true }).click()
    await page.getByRole('button', { name: '調達フォルダ（「提示用」から）…' }).click()
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: 'ZIP で受け取る' }).click()])
    expect(download.suggestedFilename()).toBe('調達フォルダ_窓口業務.zip')
    const entries = unzipped(readFileSync(await download.path()))
    const names = [...entries.keys()]
    expect(JSON.parse(entries.get('manifest.json')!.toString())).toMatchObject({ version: '提示用' })
    for (const ending of ['.bpmn', '.svg', '.png', '.pdf', '.docx', '.xlsx', '.tsv']) expect(names.some((name) => name.endsWith(ending)), ending).toBe(true)
  })
})
