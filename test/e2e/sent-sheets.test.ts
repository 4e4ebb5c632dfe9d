import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startEditorWalk, tennyu, type EditorWalk } from '../browser/editor/editor-walk.ts'
import { openSheet, type SheetInHand } from '../integration/host/sent-sheets/sheet-desk.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { dropFile } from './harness/walk.ts'

let editor: EditorWalk
let key: { project: string; table: string }
beforeAll(async () => {
  editor = await startEditorWalk()
  const { project, procedure } = editor
  const [flow] = await editor.importFlows([tennyu])
  const { areas, municipalities } = await editor.call<{ areas: { id: string }[]; municipalities: { id: string }[] }>('project/overview', { project })
  const area = areas[0]!.id
  const { table } = await editor.call<{ table: string }>('fitGapTables/create', { project, area, procedure, municipality: municipalities[0]!.id, subjectFlow: flow, name: '転入届の Fit & Gap', references: [] })
  await editor.call('packages/add', { project, area, fields: { name: 'パッケージX', vendor: '見本システム' } })
  key = { project, table }
  const [first] = await rows()
  await editor.call('fitGapTables/writeRows', { ...key, changes: [{ row: first!.id, fields: { volume: '月120件', owner: '住民係' } }] })
})
afterAll(() => editor.end())

interface Row {
  id: string
  name: string
  volume: string
  owner: string
  currentPractice: string
}
const rows = async () => (await editor.call<{ rows: Row[] }>('fitGapTables/view', key)).rows

/** Fills the sending dialog in and opens what comes. */
async function send(how: () => Promise<void>): Promise<SheetInHand> {
  const { page } = editor
  await page.getByRole('button', { name: 'シートを作る' }).click()
  await page.getByText(/行のシートになります/).waitFor()
  await how()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Excel で保存する' }).click()
  const download = await coming
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return openSheet(new File([new Uint8Array(readFileSync(await download.path()))], download.suggestedFilename()))
}

/** Drops a sheet that came back. */
async function giveBack(sheet: SheetInHand): Promise<void> {
  const file = await sheet.save()
  await dropFile(editor.page, '.sheets-drop', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  await editor.page.getByRole('grid', { name: '返ってきた Excel' }).waitFor()
}

it('two sheets go out and come back, one with a conflict; what is chosen is taken over as one step and undone', async () => {
  const { page } = editor
  await page.setViewportSize({ width: 1366, height: 690 })
  await page.goto(`${new URL(editor.program.address).origin}/#/project/${editor.project}/sent-sheets?item=${key.table}`)
  await page.reload()
  await page.getByText('まだシートを送っていません').waitFor()
  const section = await send(async () => {
    await page.getByLabel('あて先（課・担当）').fill('住民課')
    await page.getByLabel('期限（なくてもかまいません）').fill('2026-12-18')
    await page.getByLabel('読む人へのひとこと').fill('いつもありがとうございます。\n12月の繁忙期の前に、件数と担当を教えてください。')
    expect(await findAccessibilityFaults(page)).toEqual([])
  })
  const vendor = await send(async () => {
    await page.getByText('回答シート（事業者）').click()
    await page.getByLabel('期限（なくてもかまいません）').fill('2026-11-01')
  })
  await page.getByText('▲ 期限を過ぎています').waitFor()
  expect(await findAccessibilityFaults(page)).toEqual([])

  const [first, second] = await rows()
  const write = (sheet: SheetInHand, row: number, header: string, value: string) => (sheet.rows()[row]!.getCell(sheet.column(header)).value = value)
  write(section, 0, '担当', '戸籍係')
  write(section, 0, '件数・頻度', '月130件')
  write(section, 1, '現行運用', '窓口で紙の届を受け、台帳の写しと照らし合わせる。')
  write(section, 2, '作業の要否', 'たぶん要る')
  const blank = section.sheet.getRows(section.header + 1, 80)!.find((row) => row.getCell(1).text === '追加')!
  blank.getCell(section.column('作業・機能')).value = '年度末に台帳を締める'
  await editor.call('fitGapTables/writeRows', { ...key, changes: [{ row: first!.id, fields: { owner: '税務係' } }] })

  await giveBack(section)
  await page.getByText('まだ選んでいない1件は').waitFor()
  expect(await findAccessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: '2件を取り入れる' }).waitFor()
  await page.getByRole('button', { name: '残りはすべて…' }).click()
  await page.getByRole('menuitem', { name: '残りはすべて相手の値にする' }).click()
  await page.getByLabel(/を新しい行として取り入れる/).click({ force: true })
  await page.getByRole('button', { name: '4件を取り入れる' }).click()
  await page.getByText('4件を取り入れました').waitFor()
  expect((await rows()).slice(0, 2)).toMatchObject([{ owner: '戸籍係', volume: '月130件' }, { currentPractice: '窓口で紙の届を受け、台帳の写しと照らし合わせる。' }])
  expect((await rows()).at(-1)).toMatchObject({ name: '年度末に台帳を締める' })
  await page.getByRole('button', { name: '元に戻す' }).click()
  await page.getByText('取り入れたものを元に戻しました').waitFor()
  expect((await rows()).find(({ id }) => id === first!.id)).toMatchObject({ owner: '税務係', volume: '月120件' })
  expect((await rows()).find(({ id }) => id === second!.id)).toMatchObject({ currentPractice: '' })

  await page.getByRole('button', { name: '残した1件を見る' }).click()
  await page.getByRole('dialog').getByText('たぶん要る', { exact: true }).waitFor()
  expect(await findAccessibilityFaults(page)).toEqual([])
  await page.getByRole('dialog').getByText('閉じる').click()

  write(vendor, 0, '○△×', '◯')
  write(vendor, 0, '費用（千円）', '120万')
  write(vendor, 1, '費用（千円）', '別途')
  await giveBack(vendor)
  await page.getByText('「1200」と読みました').waitFor()
  await page.getByRole('button', { name: '2件を取り入れる' }).click()
  await page.getByText('2件を取り入れました').waitFor()
  expect(editor.faults).toEqual([])
})
