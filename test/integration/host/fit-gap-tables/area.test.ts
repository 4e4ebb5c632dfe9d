import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { parseDelimited } from '../../../../shared/steps/delimited-text.ts'
import { fixtureFile, openProjectWithTwoFlows, openTestHost } from '../open-test-host.ts'

/** Two procedures of one 業務, each with an AsIs and a standard, and a table of the whole 業務 against both standards. */
async function openAreaTable() {
  const host = openTestHost()
  const { client } = host
  const first = await openProjectWithTwoFlows(host)
  const { project, municipality } = first
  const area = (await client.project.overview({ project })).areas[0]!.id
  const { procedure } = await client.procedure.add({ project, area, name: '認定請求' })
  const add = async (name: string, kind: 'asis' | 'standard') =>
    (await client.flow.import({ project, procedure, municipality, files: [{ content: fixtureFile(name) }], kind }))[0]!.flow!
  const second = { asis: await add('align/dev/03-kokuho.asis.bpmn', 'asis'), standard: await add('align/dev/03-kokuho.standard.bpmn', 'standard') }
  const candidates = await client.fitGapTables.candidates({ project, area, procedure: null })
  const references = candidates.filter(({ group }) => group === 'standard').map(({ kind, target }) => ({ kind, target }))
  const { table } = await client.fitGapTables.create({ project, area, procedure: null, municipality, subjectFlow: null, name: '業務全体', references })
  const key = { project, table }
  return { host, client, key, first, second, candidates, view: () => client.fitGapTables.view(key) }
}

describe('A table of a whole 業務', { timeout: 30_000 }, () => {
  it('follows the flow of each procedure in turn, and compares flows of one procedure only', async () => {
    const { host, client, first, second, candidates, view } = await openAreaTable()
    const { rows, summary } = await view()
    expect(summary).toMatchObject({ procedure: null, subjectFlows: [first.asis, second.asis] })
    expect(candidates.map(({ name }) => name.split('：')[0])).toEqual(['転出届', '転出届', '認定請求', '認定請求'])
    const procedures = rows.map(({ large }) => large)
    expect(procedures).toEqual(procedures.toSorted((a, b) => Number(a === '認定請求') - Number(b === '認定請求')))
    const of = (flow: string) => rows.filter(({ steps }) => steps[0]?.flow === flow)
    const saysSomething = (index: number) => ({ cells }: (typeof rows)[number]) => cells[index]!.suggestion !== null
    expect(of(first.asis).every(saysSomething(0))).toBe(true)
    expect(of(first.asis).some(saysSomething(1))).toBe(false)
    expect(of(second.asis).every(saysSomething(1))).toBe(true)
    expect(await client.fitGapTables.list({ project: first.project, procedure: first.procedure })).toHaveLength(1)
    host.close()
  })

  it('takes in a procedure that gets its flow later', async () => {
    const { host, client, key, first, view } = await openAreaTable()
    const before = (await view()).rows.length
    const area = (await view()).summary.area
    const { procedure } = await client.procedure.add({ project: first.project, area, name: '第3の手続' })
    await client.flow.import({ project: first.project, procedure, municipality: first.municipality, files: [{ content: fixtureFile('align/dev/02-tenshutsu.asis.bpmn') }], kind: 'asis' })
    const { added } = await client.fitGapTables.refresh(key)
    const { rows, summary } = await view()
    expect(added).toBeGreaterThan(5)
    expect(rows).toHaveLength(before + added)
    expect(rows.slice(before).every(({ large }) => large === '第3の手続')).toBe(true)
    expect(summary.subjectFlows).toHaveLength(3)
    host.close()
  })

  it('leaves as Excel and as text that a spreadsheet takes for no formula', async () => {
    const { host, client, key, view } = await openAreaTable()
    const { rows, summary } = await view()
    await client.fitGapTables.write({
      ...key,
      rows: [{ row: rows[0]!.id, fields: { note: '=HYPERLINK("x")', treatment: '3', justification: '条例で定めるため', dueDate: '2027-03-31' } }],
      cells: [{ row: rows[0]!.id, reference: summary.references[0]!.id, fields: { judgement: 'unfit', interfaceSystem: '国保', interfaceChange: 'impossible' } }],
    })
    const file = await client.fitGapTables.download({ ...key, form: 'xlsx' })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await file.arrayBuffer())
    const sheet = workbook.worksheets[0]!
    const titles = (sheet.getRow(1).values as string[]).slice(1)
    const cell = (title: string) => sheet.getRow(2).getCell(titles.indexOf(title) + 1).value
    expect([cell('行'), cell('備考'), cell('対応方策'), cell('追加開発の理由')]).toEqual([1, '=HYPERLINK("x")', '③ 追加開発', '条例で定めるため'])
    expect(cell(`${summary.references[0]!.name}\n判定`)).toBe('× 不適合')
    expect(cell(`${summary.references[0]!.name}\n連携（I/F）`)).toBe('国保（変えられない）')
    expect(sheet.rowCount).toBe(rows.length + 1)
    const text = await (await client.fitGapTables.download({ ...key, form: 'tsv' })).arrayBuffer()
    const lines = parseDelimited(new TextDecoder().decode(text), '\t')
    expect(lines[1]![lines[0]!.indexOf('備考')]).toBe(`'=HYPERLINK("x")`)
    host.close()
  })
})
