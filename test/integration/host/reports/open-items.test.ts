import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { openProjectWithTwoFlows, openTestHost } from '../open-test-host.ts'
import { reopenDocx } from './reopened-docx.ts'

async function projectWithIssues() {
  const host = openTestHost()
  const { project, procedure } = await openProjectWithTwoFlows(host)
  await host.client.issues.add({ project, procedure, fields: { text: '=1+1をなくす', dueDate: '2020-01-31' } })
  await host.client.issues.add({ project, procedure, fields: { text: '済んだこと', state: 'done' } })
  return { host, project }
}
const options = { kind: 'open-items' as const }

describe('未決事項', () => {
  it('leaves as Word that reads back: contents, numbered headings, what is overdue, nobody named', async () => {
    const { host, project } = await projectWithIssues()
    const file = await host.client.reports.download({ project, options, form: 'docx' })
    expect(file.name).toMatch(/^未決事項_\d{8}\.docx$/)
    const { parts, body, paragraphs, text } = reopenDocx(await file.arrayBuffer())
    expect(paragraphs.filter(({ style }) => style === 'Heading1').map((paragraph) => paragraph.text)).toEqual(['1　未決事項のまとめ', '2　課題（未了）'])
    expect(paragraphs.filter(({ style }) => style === 'TOC1').map((paragraph) => paragraph.text)).toEqual(['1　未決事項のまとめ3', '2　課題（未了）3'])
    expect(text).toContain('=1+1をなくす')
    expect(text).toContain('期日超過')
    expect(text).toContain('（未記入）')
    expect(text).not.toContain('済んだこと')
    expect(parts.get('word/settings.xml')!.toString()).not.toContain('updateFields')
    expect(body).not.toContain('w:dirty="true"')
    expect(parts.get('docProps/core.xml')!.toString()).toContain('<dc:creator>Kurabe</dc:creator>')
    host.close()
  })

  it('leaves as Excel with a sheet per table, and is remembered as made', async () => {
    const { host, project } = await projectWithIssues()
    const file = await host.client.reports.download({ project, options, form: 'xlsx' })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await file.arrayBuffer())
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['本文', '未決事項の件数', '課題（未了）'])
    const row = workbook.getWorksheet('課題（未了）')!.getRow(2)
    expect(row.getCell(2).value).toBe('=1+1をなくす')
    expect(workbook.getWorksheet('未決事項の件数')!.getRow(11).getCell(2).value).toBe(1)
    expect(await host.client.reports.made({ project })).toMatchObject([{ kind: 'open-items', fileName: file.name, version: '' }])
    host.close()
  })
})
