import { expect, it } from 'vitest'
import { openProjectWithTwoFlows, openTestHost } from '../open-test-host.ts'

it('評価結果報告 gives points as ranges while answers are unknown, and names the decision', async () => {
  const host = openTestHost()
  const { client } = host
  const { project } = await openProjectWithTwoFlows(host)
  const area = (await client.project.overview({ project })).areas[0]!.id
  const lacks = (await client.reports.kinds({ project })).find(({ kind }) => kind === 'evaluation')!
  expect(lacks).toMatchObject({ isReady: false, lacks: [{ reason: 'reports.lacks.package' }, { reason: 'reports.lacks.evaluation' }] })
  const added = await client.packages.add({ project, area, fields: { name: '住記くん' } })
  await client.packages.add({ project, area, fields: { name: 'まちの窓口' } })
  const { evaluation } = await client.packages.openEvaluation({ project, area })
  await client.packages.updateEvaluation({ project, evaluation, chosen: added.package, decision: '必須の機能がそろうため' })
  const report = await client.reports.preview({ project, options: { kind: 'evaluation' } })
  const ranking = report.blocks.find((block) => block.kind === 'table' && block.caption.startsWith('順位'))
  expect(ranking).toMatchObject({ rows: [{ length: 8 }, { length: 8 }] })
  const text = JSON.stringify(report.blocks)
  expect(text).toContain('採用するパッケージ：住記くん（（未記入））')
  expect(text).toContain('必須の機能がそろうため')
  expect(text).toMatch(/\d+\.\d〜\d+\.\d/)
  host.close()
})

it('失われる機能の説明 says what is not written and who was not told', async () => {
  const host = openTestHost()
  const { client } = host
  const { project } = await openProjectWithTwoFlows(host)
  const area = (await client.project.overview({ project })).areas[0]!.id
  expect((await client.reports.kinds({ project })).find(({ kind }) => kind === 'lost')!.isReady).toBe(false)
  const database = host.context.projects.get(project).write!
  database
    .prepare("INSERT INTO lost_function (id, municipality_id, business_area_id, number, name, created_at) SELECT ?, id, ?, 1, '受付順の呼出し', '2026-11-22' FROM municipality WHERE is_own = 1")
    .run(crypto.randomUUID(), area)
  const report = await client.reports.preview({ project, options: { kind: 'lost' } })
  const table = report.blocks.find((block) => block.kind === 'table' && block.caption.startsWith('失われる機能'))
  expect(table).toMatchObject({ rows: [['1', '受付順の呼出し', '（未記入）', '（未記入）', '（未記入）', '未説明', '']] })
  expect(report.notes.map(({ reason }) => reason)).toEqual(['reports.note.lostWithoutReason', 'reports.note.lostNotTold'])
  host.close()
})
