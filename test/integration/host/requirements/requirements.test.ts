import exceljs from 'exceljs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { sumSentence } from '../../../../shared/requirements/requirement-cells.ts'
import { sumRequirements } from '../../../../shared/requirements/sum-requirements.ts'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from '../open-test-host.ts'

const translate = createTranslate('ja')
const cells = [
  ['No', '担当', '作業内容', '種類', '次', '入力帳票', '出力帳票', 'システム', '方法', '所要時間(分)', '年間件数', 'メモ'],
  ['1', '住民', '=届を出す', '', '', '', '転入届', '', '紙', '', '', ''],
  ['2', '町役場/窓口係', '届を受け付ける', '', '', '転入届', '', '', '対面', '3', '1,200', '混む'],
  ['3', '町役場/窓口係', '不備があるか', '判断', 'あり→1 / なし→4', '', '', '', '', '', '', ''],
  ['4', '町役場/電算係', '入力する', '', '', '', '', '住記システム', '端末', '10', '1200', ''],
  ['5', '町役場/係長', '決裁する', '', '', '', '', '', '', '不明', '1200', ''],
  ['6', '町役場/係長', '相談する', '', '', '', '', '', '', '5分くらい', '1200', ''],
]

async function openTable() {
  const host = openTestHost()
  const { project, procedure, municipality, asis } = await openProjectWithTwoFlows(host)
  const { flow } = await host.client.steps.draw({ project, procedure, municipality, kind: 'asis', name: '転入', cells })
  return { host, project, flow, asis }
}

describe('業務要件定義表', () => {
  it('has the activities of a diagram with their attributes, and a sum that says what it leaves out', async () => {
    const { host, project, flow } = await openTable()
    const rows = await host.client.requirements.rows({ project, flows: [flow] })
    expect(rows.map(({ number, small, owner, method, system }) => [number, small, owner, method, system])).toEqual([
      ['1', '=届を出す', '住民', '紙', ''], ['2', '届を受け付ける', '町役場/窓口係', '対面', ''], ['4', '入力する', '町役場/電算係', '端末', '住記システム'],
      ['5', '決裁する', '町役場/係長', '', ''], ['6', '相談する', '町役場/係長', '', ''],
    ])
    expect(rows[0]).toMatchObject({ large: '住民基本台帳', middle: '転出届', outputs: ['転入届'] })
    expect(sumRequirements(rows)).toEqual({ rows: 5, hours: 260, unknown: 2, blank: 1 })
    expect(sumSentence(sumRequirements(rows), translate)).toBe('年間の作業時間 260時間（不明2件、未記入1件を除く）')
    host.close()
  })

  it('names the diagram where a procedure has several, and goes out as Excel and TSV in which nothing is computed', async () => {
    const { host, project, flow, asis } = await openTable()
    const rows = await host.client.requirements.rows({ project, flows: [flow, asis] })
    expect(rows[0]?.middle).toBe('転出届（現行：転入）')
    const file = await host.client.requirements.download({ project, flows: [flow], form: 'xlsx' })
    expect(file.name).toBe('業務要件定義表.xlsx')
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await file.arrayBuffer())
    const sheet = workbook.worksheets[0]!
    expect(sheet.getRow(4).values).toEqual([undefined, 'No', '作業名（大）', '作業名（中）', '作業名（小）', '作業内容', '入出力情報', '実施方法', '作業場所（担当部署）', '作業者', '作業時間（1件・分）', '作業量（年間件数）'])
    expect(sheet.getRow(5).getCell(4).value).toBe('=届を出す')
    expect([sheet.getRow(6).getCell(6).value, sheet.getRow(6).getCell(10).value, sheet.getRow(6).getCell(11).value]).toEqual(['入力：転入届', 3, 1200])
    expect(sheet.getRow(8).getCell(10).value).toBe('不明')
    expect(sheet.getRow(11).getCell(1).value).toBe('年間の作業時間 260時間（不明2件、未記入1件を除く）')
    const path = join(temporaryFolder(), '表')
    await host.client.requirements.exportTo({ project, flows: [flow], form: 'tsv', path })
    expect(existsSync(`${path}.tsv`)).toBe(true)
    await expect(host.client.requirements.exportTo({ project, flows: [flow], form: 'tsv', path })).rejects.toMatchObject({ code: 'REFUSED' })
    host.close()
  })
})
