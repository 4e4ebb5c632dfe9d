import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { writable } from '../../../../electron/host/project/project-session.ts'
import { openProjectWithTwoFlows, openTestHost } from '../open-test-host.ts'
import { openSpecFile, waitForImport } from './read-spec.ts'

const header = ['大項目', '中項目', '機能ID', '機能名称', '機能要件', '実装区分']

async function workbook(rows: (string | number)[][]): Promise<File> {
  const book = new exceljs.Workbook()
  book.addWorksheet('表紙').addRow(['見本の標準仕様'])
  const sheet = book.addWorksheet('機能要件')
  for (const row of rows) sheet.addRow(row)
  return new File([new Uint8Array(await book.xlsx.writeBuffer())], '機能要件.xlsx')
}

describe('a list of 機能 in a project', () => {
  it('is opened, previewed and stored as one step that can be undone and done again', async () => {
    const host = openTestHost()
    const { project } = await openProjectWithTwoFlows(host)
    const file = await workbook([header, ['資格', '取得', '0230265', '受付', '受け付けること。', '実装必須機能'], ['資格', '取得', '0230266', '照会', '照会できること。', '標準オプション機能']])
    const opened = await openSpecFile(host, project, file)
    expect(opened.sheets.map(({ name, proposal }) => [name, proposal.isIncluded])).toEqual([['表紙', false], ['機能要件', true]])
    const order = { project, file: opened.file, area: '介護保険', edition: '6.0', sheets: opened.sheets.map(({ proposal }) => proposal) }
    expect(await host.client.specs.preview(order)).toMatchObject({ read: 2, functions: 2, forms: 0, replaces: false, unread: [] })
    expect((await host.client.specs.list({ project })).specs).toEqual([])
    const spec = await waitForImport(host, await host.client.specs.import(order))
    expect((await host.client.specs.items({ project, spec })).map(({ code, name }) => [code, name])).toEqual([['0230265', '受付'], ['0230266', '照会']])
    const listed = await host.client.specs.list({ project })
    expect(listed).toMatchObject({ specs: [{ id: spec, areaName: '介護保険', edition: '6.0', functions: 2 }], undo: '標準仕様「介護保険 6.0」の取り込み' })
    await host.client.specs.undo({ project })
    expect((await host.client.specs.list({ project })).specs).toEqual([])
    await host.client.specs.redo({ project })
    expect(await host.client.specs.items({ project, spec })).toHaveLength(2)
    host.close()
  })

  it('read again into the same 版 changes only what differs, and undo brings the old rows back', async () => {
    const host = openTestHost()
    const { project } = await openProjectWithTwoFlows(host)
    const take = async (rows: string[][]) => {
      const opened = await openSpecFile(host, project, await workbook([header, ...rows]))
      return waitForImport(host, await host.client.specs.import({ project, file: opened.file, area: '介護保険', edition: '6.0', sheets: opened.sheets.map(({ proposal }) => proposal) }))
    }
    const spec = await take([['資格', '取得', '0230265', '受付', '受け付けること。', '実装必須機能'], ['資格', '取得', '0230266', '照会', '照会できること。', '標準オプション機能']])
    const before = await host.client.specs.items({ project, spec })
    expect(await take([['資格', '取得', '0230265', '受付', '受け付けること。', '実装必須機能'], ['資格', '取得', '0230267', '出力', '出力できること。', '実装必須機能']])).toBe(spec)
    const after = await host.client.specs.items({ project, spec })
    expect(after.map(({ code }) => code)).toEqual(['0230265', '0230267'])
    expect(after[0]!.id).toBe(before[0]!.id)
    await host.client.specs.undo({ project })
    expect(await host.client.specs.items({ project, spec })).toEqual(before)
    host.close()
  })

  it('stopped on the way leaves nothing behind, and the file can be imported again', async () => {
    const host = openTestHost()
    const { project } = await openProjectWithTwoFlows(host)
    const rows = Array.from({ length: 3_000 }, (_, index) => ['資格', '取得', String(1_000_000 + index), `機能${index}`, `${index}を登録できること。`, '必須'])
    const opened = await openSpecFile(host, project, await workbook([header, ...rows]))
    const order = { project, file: opened.file, area: '介護保険', edition: '6.0', sheets: opened.sheets.map(({ proposal }) => proposal) }
    const { job } = await host.client.specs.import(order)
    await host.client.specs.stop({ job })
    for (let state = 'running'; state === 'running'; ) {
      state = (await host.client.specs.imported({ job })).state
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await host.client.specs.imported({ job })).toMatchObject({ state: 'stopped', spec: null })
    expect(await host.client.specs.list({ project })).toMatchObject({ specs: [], undo: null })
    const { read } = host.context.projects.get(project)
    expect(read.prepare('SELECT COUNT(*) AS count FROM spec_item').get()).toEqual({ count: 0 })
    const spec = await waitForImport(host, await host.client.specs.import(order))
    expect(await host.client.specs.items({ project, spec })).toHaveLength(3_000)
    host.close()
  })

  it('remembers what was chosen for a 版 and for such a header, and proposes it for the next file', async () => {
    const host = openTestHost()
    const { project } = await openProjectWithTwoFlows(host)
    const odd = [['番', '題', '中身', 'しるし'], ['0230265', '受付', '受け付けること。', '必須']]
    const opened = await openSpecFile(host, project, await workbook(odd))
    expect(opened.sheets[1]!.proposal.isIncluded).toBe(false)
    const choice = { sheet: 1, isIncluded: true, kind: 'function' as const, headerLine: 0, mapping: ['code', 'name', 'text', 'class'] }
    await waitForImport(host, await host.client.specs.import({ project, file: opened.file, area: '介護保険', edition: '6.0', sheets: [choice] }))
    const { job } = await host.client.specs.openFile({ project, file: { content: await workbook(odd) }, area: '介護保険', edition: '6.0' })
    let again = await host.client.specs.openedFile({ job })
    for (; again.result === null; again = await host.client.specs.openedFile({ job })) await new Promise((resolve) => setImmediate(resolve))
    expect(again.result.sheets[1]).toMatchObject({ isRemembered: true, proposal: choice })
    host.close()
  })

  it('left half written by a crash is taken away by the next import; a step that was undone keeps its rows', async () => {
    const host = openTestHost()
    const { project } = await openProjectWithTwoFlows(host)
    const opened = await openSpecFile(host, project, await workbook([header, ['資格', '取得', '0230265', '受付', '受け付けること。', '実装必須機能']]))
    const order = { project, file: opened.file, area: '介護保険', sheets: opened.sheets.map(({ proposal }) => proposal) }
    const undone = await waitForImport(host, await host.client.specs.import({ ...order, edition: '5.0' }))
    await host.client.specs.undo({ project })
    const database = writable(host.context.projects.get(project))
    const stored = (id: string) => (database.prepare('SELECT COUNT(*) AS count FROM spec_item WHERE spec_id = ?').get(id) as { count: number }).count
    const copy = (table: string, id: string, changed: object) => {
      const row = { ...(database.prepare(`SELECT * FROM ${table} WHERE ${table === 'spec' ? 'id' : 'spec_id'} = ?`).get(undone) as object), id, ...changed }
      database.prepare(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map((column) => `@${column}`).join(', ')})`).run(row)
    }
    copy('spec', 'half', { edition: '4.0' })
    copy('spec_item', 'half-item', { spec_id: 'half', source_id: null })
    await host.client.specs.redo({ project })
    await host.client.specs.undo({ project })
    await waitForImport(host, await host.client.specs.import({ ...order, edition: '6.0' }))
    expect(stored('half')).toBe(0)
    expect(stored(undone)).toBe(1)
    host.close()
  })
})
