import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { ReportDocument, ReportKind } from '../../../../shared/contract/reports.ts'
import { openProjectWithTwoFlows, openTestHost } from '../open-test-host.ts'
import { reopenDocx } from './reopened-docx.ts'

const reason = '条例で受付番号を定めているため'

async function openTable() {
  const host = openTestHost()
  const { client } = host
  const { project, procedure, municipality, asis, standard } = await openProjectWithTwoFlows(host)
  const area = (await client.project.overview({ project })).areas[0]!.id
  const { table } = await client.fitGapTables.create({
    project, area, procedure, municipality, subjectFlow: asis, name: '転出届の表', references: [{ kind: 'flow', target: standard }],
  })
  const key = { project, table }
  const view = await client.fitGapTables.view(key)
  const reference = view.summary.references[0]!.id
  await client.fitGapTables.write({
    ...key,
    rows: [
      { row: view.rows[0]!.id, fields: { treatment: '3', justification: reason, owner: '住民係', dueDate: '2020-01-31' } },
      { row: view.rows[1]!.id, fields: { bylaw: 'needed', bylawContent: '=事務取扱規程', endUserComputing: '月次集計表' } },
    ],
    cells: [{ row: view.rows[0]!.id, reference, fields: { judgement: 'unfit', difference: '受付番号がない', interfaceSystem: '住基ネット', interfaceChange: 'impossible' } }],
  })
  const preview = (kind: ReportKind, asked: object = {}) => client.reports.preview({ project, options: { kind, ...asked } })
  return { host, client, project, table, rows: view.rows, preview }
}

function tableOf(report: ReportDocument, caption: RegExp) {
  const found = report.blocks.find((block) => block.kind === 'table' && caption.test(block.caption))
  if (found?.kind !== 'table') throw new Error(`no table ${caption}`)
  return found
}

describe('Documents over Fit & Gap tables', () => {
  it('every one shows ③ with its reason, and says what is undecided', async () => {
    const { host, preview } = await openTable()
    for (const kind of ['fitgap', 'policy', 'bylaws', 'external', 'rfi'] as const) {
      const report = await preview(kind)
      const justified = tableOf(report, /③ 追加開発/)
      expect(justified.rows[0], kind).toContain(reason)
      expect(justified.highlights, kind).toHaveLength(1)
      expect(tableOf(report, /決まっていない事項/).rows.map(([name]) => name), kind).toContain('未判定')
    }
    host.close()
  })

  it('count what people decided, never what the machine suggests', async () => {
    const { host, preview, rows } = await openTable()
    const report = await preview('fitgap')
    const [line] = tableOf(report, /相手ごと/).rows
    expect(line!.slice(1, -1).map(Number)).toEqual([0, 0, 1, 0, 0, rows.length - 1, 0])
    expect(tableOf(report, /転出届の表の一覧/).rows[0]).toContain('× 不適合')
    expect(report.notes).toContainEqual({ reason: 'reports.note.undecided', values: { count: rows.length - 1 } })
    expect(tableOf(await preview('open-items'), /転出届の表/).rows[0]![3]).toContain('期日を過ぎています')
    host.close()
  })

  it('name bylaws, EUC and the systems that cannot change', async () => {
    const { host, preview } = await openTable()
    expect(tableOf(await preview('bylaws'), /改正が必要/).rows[0]).toContain('=事務取扱規程')
    const external = await preview('external')
    expect(tableOf(external, /EUC/).rows[0]).toContain('月次集計表')
    expect(tableOf(external, /連携先/).rows[0]!.slice(-2)).toEqual(['住基ネット', 'できない'])
    host.close()
  })

  it('have the same digest for the same content and another one after a change, and texts stay texts in Excel', async () => {
    const { host, client, project, table, rows, preview } = await openTable()
    const first = await preview('bylaws', { table })
    expect((await preview('bylaws', { table })).madeFrom.digest).toBe(first.madeFrom.digest)
    const file = await client.reports.download({ project, options: { kind: 'bylaws' }, form: 'xlsx' })
    const again = await client.reports.download({ project, options: { kind: 'bylaws' }, form: 'xlsx' })
    expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))).toBe(true)
    const [word, wordAgain] = [1, 2].map(() => client.reports.download({ project, options: { kind: 'bylaws' }, form: 'docx' }).then(async (made) => Buffer.from(await made.arrayBuffer())))
    expect((await wordAgain!).equals(await word!)).toBe(true)
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await file.arrayBuffer())
    const sheet = workbook.worksheets.find(({ name }) => name.startsWith('改正が必要'))!
    expect(sheet.getRow(2).getCell(4).value).toBe('=事務取扱規程')
    expect(sheet.getRow(2).getCell(1).value).toBe(2)
    await client.fitGapTables.writeRows({ project, table, changes: [{ row: rows[1]!.id, fields: { bylawContent: '施行規則' } }] })
    expect((await preview('bylaws', { table })).madeFrom.digest).not.toBe(first.madeFrom.digest)
    host.close()
  })

  it('turn the page for a wide table and repeat its header in Word', async () => {
    const { host, client, project } = await openTable()
    const { body, text } = reopenDocx(await (await client.reports.download({ project, options: { kind: 'fitgap' }, form: 'docx' })).arrayBuffer())
    expect(body).toContain('w:orient="landscape"')
    expect(body.match(/<w:tblHeader\/>/g)!.length).toBeGreaterThan(2)
    expect(body).toContain('<w:cantSplit/>')
    expect(text).toContain(`【③の理由】${reason}`)
    host.close()
  })
})
