import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readStepFile } from '../../../../electron/host/imports/steps/read-step-file.ts'
import { formatStepTable } from '../../../../shared/steps/format-step-table.ts'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from '../open-test-host.ts'

const cells = [
  ['No', '担当', '作業内容', '種類', '次', 'メモ'],
  ['1', '住民', '申請書を出す', '', '', '=危ない'],
  ['2', '窓口', '不備があるか', '判断', 'あり→1 / なし→3', '髙'],
  ['3', '窓口', '入力する', '', '', ''],
]

async function openDrawn() {
  const host = openTestHost()
  const { project, procedure, municipality, asis, standard } = await openProjectWithTwoFlows(host)
  const { flow } = await host.client.steps.draw({ project, procedure, municipality, kind: 'asis', name: '窓口/受付', cells })
  return { host, project, flow, asis, standard }
}

describe('the tables of flows of a project', () => {
  it('are drawn as a new flow with a first revision, and given out as xlsx, csv, csv in CP932 and tsv that say the same', async () => {
    const { host, project, flow } = await openDrawn()
    expect((await host.client.flow.revisions({ project, flow })).map(({ reason }) => reason)).toEqual(['create'])
    const folder = temporaryFolder()
    const tables = []
    for (const form of ['xlsx', 'csv', 'csv-cp932', 'tsv'] as const) {
      const { path, rows } = await host.client.steps.exportFlows({ project, flows: [flow], form, path: join(folder, `表-${form}`) })
      expect(rows).toBe(3)
      tables.push((await readStepFile(readFileSync(path), path)).table)
      const file = await host.client.steps.downloadFlows({ project, flows: [flow], form })
      expect(file.name).toMatch(/^手順表_窓口.受付\.(xlsx|csv|tsv)$/)
    }
    for (const table of tables) expect(table).toEqual(tables[0])
    expect(formatStepTable(tables[0]!).slice(1).map((row) => [row[0], row[1], row[2], row[4], row[12]])).toEqual([
      ['1', '住民', '申請書を出す', '', '=危ない'], ['2', '窓口', '不備があるか', 'あり→1 / なし→3', '髙'], ['3', '窓口', '入力する', '', ''],
    ])
    host.close()
  })

  it('stand on a sheet each where there are several, and a text file holds one only', async () => {
    const { host, project, flow, asis, standard } = await openDrawn()
    const file = await host.client.steps.downloadFlows({ project, flows: [flow, asis, standard], form: 'xlsx' })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await file.arrayBuffer())
    expect(workbook.worksheets).toHaveLength(3)
    expect(workbook.worksheets[0]!.name).toBe('窓口_受付')
    await expect(host.client.steps.downloadFlows({ project, flows: [flow, asis], form: 'csv' })).rejects.toMatchObject({ code: 'BAD_INPUT' })
    host.close()
  })

  it('never go over a file unless told, and a table with errors draws nothing', async () => {
    const { host, project, flow, asis } = await openDrawn()
    const path = join(temporaryFolder(), 'a.tsv')
    await host.client.steps.exportFlows({ project, flows: [flow], form: 'tsv', path })
    const before = readFileSync(path, 'utf8')
    await expect(host.client.steps.exportFlows({ project, flows: [asis], form: 'tsv', path })).rejects.toMatchObject({ code: 'REFUSED' })
    expect(readFileSync(path, 'utf8')).toBe(before)
    await host.client.steps.exportFlows({ project, flows: [asis], form: 'tsv', path, overwrite: true })
    expect(readFileSync(path, 'utf8')).not.toBe(before)
    const { xml } = await host.client.flow.text({ project, flow })
    await expect(host.client.steps.apply({ xml, cells: [cells[0]!, ['1', '', 'a', '', '9']] })).rejects.toMatchObject({ code: 'BAD_INPUT' })
    expect(existsSync(path)).toBe(true)
    host.close()
  })

  it('change the text of a diagram without storing it', async () => {
    const { host, project, flow } = await openDrawn()
    const { xml, sequence } = await host.client.flow.text({ project, flow })
    const applied = await host.client.steps.apply({ xml, cells: cells.map((line, index) => (index === 3 ? ['3', '窓口', '台帳に入力する', '', '', ''] : line)) })
    expect(applied.xml).toContain('台帳に入力する')
    expect(await host.client.flow.text({ project, flow })).toMatchObject({ xml, sequence })
    host.close()
  })
})
