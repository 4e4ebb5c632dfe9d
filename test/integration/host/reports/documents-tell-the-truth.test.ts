import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '../../../../shared/contract/reports.ts'
import { fixtureFile, openProjectWithTwoFlows, openTestHost, root } from '../open-test-host.ts'

const textOf = (report: ReportDocument) => JSON.stringify(report.blocks)
const rowsOf = (report: ReportDocument, caption: string) =>
  report.blocks.flatMap((block) => (block.kind === 'table' && block.caption === caption ? block.rows : []))

describe('Documents', () => {
  it('tell vendors of the own town’s work, never of that of the town it is compared with', async () => {
    const host = openTestHost()
    const { client } = host
    const { project, procedure } = await openProjectWithTwoFlows(host)
    const alone = rowsOf(await client.reports.preview({ project, options: { kind: 'rfi' } }), '対象の手続')
    const { municipality } = await client.procedure.addMunicipality({ project, name: '若葉町', code: '' })
    await client.flow.import({ project, procedure, municipality, files: [{ content: fixtureFile('align/dev/02-tenshutsu.asis.bpmn') }], kind: 'asis' })
    expect(rowsOf(await client.reports.preview({ project, options: { kind: 'rfi' } }), '対象の手続')).toEqual(alone)
    expect(textOf(await client.reports.preview({ project, options: { kind: 'handover' } }))).toContain('若葉町の現行')
    host.close()
  })

  it('say of steps that go on together that they do, and quote the condition where the work parts', async () => {
    const host = openTestHost()
    const { client } = host
    const { project, municipality } = await openProjectWithTwoFlows(host)
    const area = (await client.project.overview({ project })).areas[0]!.id
    const { procedure } = await client.procedure.add({ project, area, name: '要介護認定申請' })
    const content = new File([readFileSync(join(root, 'assets/sample/yokaigo.shirakaba.tobe.bpmn'))], 'a.bpmn')
    await client.flow.import({ project, procedure, municipality, files: [{ content }], kind: 'tobe' })
    const manual = textOf(await client.reports.preview({ project, options: { kind: 'manual', procedure } }))
    expect(manual).toContain('8では、9「意見書を電子で医者にたのむ」、14「空いている日から調査の日を決める」を同時に進めます。')
    expect(manual).not.toContain('そのほかのときは')
    expect(manual).toContain('4「書きもれは？」で、「ある」のときは 5')
    host.close()
  })

  it('show ③ with its reason in 調達仕様書, 未決事項 and 引継ぎ書 too, and never say that all is decided while it is not', async () => {
    const host = openTestHost()
    const { client } = host
    const { project, procedure, municipality, asis, standard } = await openProjectWithTwoFlows(host)
    const area = (await client.project.overview({ project })).areas[0]!.id
    const { table } = await client.fitGapTables.create({ project, area, procedure, municipality, subjectFlow: asis, name: '表', references: [{ kind: 'flow', target: standard }] })
    const { rows } = await client.fitGapTables.view({ project, table })
    await client.fitGapTables.writeRows({ project, table, by: '係長', changes: [{ row: rows[0]!.id, fields: { treatment: '3', justification: '条例で定めているため' } }] })
    for (const kind of ['rfp', 'open-items', 'handover'] as const) expect(textOf(await client.reports.preview({ project, options: { kind } })), kind).toContain('条例で定めているため')
    const lost = textOf(await client.reports.preview({ project, options: { kind: 'lost' } }))
    expect(lost).not.toContain('決まっていない事項はありません。')
    const handover = textOf(await client.reports.preview({ project, options: { kind: 'handover' } }))
    expect(handover).toMatch(/令和\d+年\d+月\d+日/)
    expect(handover).not.toMatch(/\d{4}-\d{2}-\d{2}/)
    host.close()
  })

  it('never name the candidates in what goes to every vendor', async () => {
    const host = openTestHost()
    const { client } = host
    const { project } = await openProjectWithTwoFlows(host)
    const area = (await client.project.overview({ project })).areas[0]!.id
    await client.packages.add({ project, area, fields: { name: '住記くん', vendor: '青空システム' } })
    await client.packages.openEvaluation({ project, area })
    for (const kind of ['rfi', 'rfp'] as const) {
      const { blocks } = await client.reports.preview({ project, options: { kind } })
      expect(JSON.stringify(blocks), kind).not.toMatch(/住記くん|青空システム/)
    }
    host.close()
  })
})
