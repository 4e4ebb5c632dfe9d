import exceljs from 'exceljs'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import Database from 'better-sqlite3'
import type { Host } from '../../../../electron/host/create-host.ts'
import { openTestHost, temporaryFolder } from '../open-test-host.ts'

const folder = temporaryFolder()
const project = join(folder, 'もと.kurabe')
const packed = join(folder, 'もと.xlsx')
let host: Host

beforeAll(async () => {
  host = openTestHost()
  const opened = await host.client.project.openSample()
  await host.client.project.saveAs({ project: opened.project, path: project })
  await host.client.project.remember({ project: opened.project, route: 'procedures', place: '手続' })
  await host.client.project.close({ project: opened.project })
  const database = new Database(project)
  const strange = ['=1+1', '-5', '@x', '\t前', '改\r\n行', '\u0001\u007f', '_x0041_', '葛\u{e0100}', '\ue000', '😀', ' ', 'null', 'あ'.repeat(70_000)]
  const add = database.prepare(`INSERT INTO lexicon_entry (id, municipality_id, asis, standard, source, created_at) SELECT ?, id, ?, '', 'user', '2026-11-22T00:00:00.000Z' FROM municipality LIMIT 1`)
  for (const text of strange) add.run(crypto.randomUUID(), text)
  database.close()
  await host.client.projectWorkbook.pack({ path: project, workbook: packed })
})

async function dump(path: string): Promise<string> {
  const json = join(temporaryFolder(), 'dump.json')
  await host.client.projectWorkbook.dump({ path, json })
  return readFileSync(json, 'utf8')
}

async function changed(change: (workbook: exceljs.Workbook) => void): Promise<string> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(packed)
  change(workbook)
  const path = join(temporaryFolder(), 'changed.xlsx')
  await workbook.xlsx.writeFile(path)
  return path
}

describe('a project as one plain workbook', () => {
  it('comes back with the same content, byte for byte, and opens', async () => {
    const path = join(temporaryFolder(), '戻した.kurabe')
    await host.client.projectWorkbook.unpack({ workbook: packed, path })
    expect(await dump(path)).toBe(await dump(project))
    const opened = await host.client.project.open({ path })
    const overview = await host.client.project.overview({ project: opened.project })
    expect(overview.procedures.map(({ flows }) => flows.length)).toEqual([4, 4, 4])
    expect(opened.recoverable).toEqual([])
    await host.client.project.close({ project: opened.project })
    expect(await dump(path)).toBe(await dump(project))
  })

  it('holds cells with texts only: no formula, no hidden sheet, no name, no cell over the limit', async () => {
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(packed)
    expect(workbook.worksheets.every(({ state }) => state === 'visible')).toBe(true)
    expect(workbook.definedNames.model).toEqual([])
    for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell((cell) => expect(typeof cell.value === 'string' && cell.value.length <= 32_767).toBe(true)))
  })

  it('survives a sanitiser that writes it anew, and rows and sheets in another order', async () => {
    const workbook = await changed((book) => {
      const lines = book.getWorksheet('lexicon_entry')!
      const rows = lines.getSheetValues().slice(2) as (string | null)[][]
      rows.toReversed().forEach((row, index) => (lines.getRow(index + 2).values = row))
    })
    const path = join(temporaryFolder(), '並べかえ.kurabe')
    await host.client.projectWorkbook.unpack({ workbook, path })
    expect(await dump(path)).toBe(await dump(project))
  })

  it('says which row was changed, which is missing, and makes nothing', async () => {
    const path = join(temporaryFolder(), '壊れた.kurabe')
    const edited = await changed((book) => (book.getWorksheet('procedure')!.getRow(3).getCell(5).value = '書きかえた'))
    await expect(host.client.projectWorkbook.unpack({ workbook: edited, path })).rejects.toMatchObject({ data: { reason: 'projectWorkbook.damaged', values: { places: 'procedure!A3' } } })
    const cut = await changed((book) => book.getWorksheet('procedure')!.spliceRows(3, 1))
    await expect(host.client.projectWorkbook.unpack({ workbook: cut, path })).rejects.toMatchObject({ data: { reason: 'projectWorkbook.damaged', values: { places: 'procedure!A3' } } })
    const lost = await changed((book) => book.removeWorksheet(book.getWorksheet('flow_revision')!.id))
    await expect(host.client.projectWorkbook.unpack({ workbook: lost, path })).rejects.toMatchObject({ data: { reason: 'projectWorkbook.damaged' } })
    const piece = await changed((book) => book.getWorksheet('long_values')!.spliceRows(2, 1))
    await expect(host.client.projectWorkbook.unpack({ workbook: piece, path })).rejects.toMatchObject({ data: { reason: 'projectWorkbook.damaged' } })
    expect(existsSync(path)).toBe(false)
  })

  it('refuses a workbook that holds no project, a newer form, and a place that is taken', async () => {
    const other = join(temporaryFolder(), 'other.xlsx')
    const workbook = new exceljs.Workbook()
    workbook.addWorksheet('表').addRow(['形式', 'x'])
    await workbook.xlsx.writeFile(other)
    const path = join(temporaryFolder(), 'x.kurabe')
    await expect(host.client.projectWorkbook.unpack({ workbook: other, path })).rejects.toMatchObject({ data: { reason: 'projectWorkbook.notPacked' } })
    await expect(host.client.projectWorkbook.unpack({ workbook: packed, path: project })).rejects.toMatchObject({ data: { reason: 'storage.exists' } })
    await expect(host.client.projectWorkbook.pack({ path: project, workbook: packed })).rejects.toMatchObject({ data: { reason: 'storage.exists' } })
    expect(existsSync(path)).toBe(false)
  })

  it('is taken from the open window and brought back as a draft', async () => {
    const opened = await host.client.project.open({ path: project })
    const file = await host.client.projectWorkbook.download({ project: opened.project })
    const back = await host.client.projectWorkbook.open({ file: { content: file }, path: null })
    expect(back).toMatchObject({ path: null, name: opened.name, id: opened.id, isReadOnly: false })
    expect((await host.client.lexicon.list({ project: back.project })).length).toBeGreaterThan(12)
  })
})
