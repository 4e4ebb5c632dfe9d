import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
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
})
