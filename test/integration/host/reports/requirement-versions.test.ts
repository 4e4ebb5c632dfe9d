import { describe, expect, it } from 'vitest'
import { openProjectWithTwoFlows, openTestHost } from '../open-test-host.ts'
import { reopenDocx } from './reopened-docx.ts'

async function projectWithLines() {
  const host = openTestHost()
  const place = await openProjectWithTwoFlows(host)
  await host.client.reports.takeTemplate({ project: place.project })
  return { host, client: host.client, ...place }
}

describe('要件の版', { timeout: 30_000 }, () => {
  it('makes the same 要件定義書 again from a kept version, however the project was changed since', async () => {
    const { host, client, project, asis, procedure } = await projectWithLines()
    const version = await client.reports.makeVersion({ project, name: '提示版', stage: 'presented', note: '' })
    const options = { kind: 'requirements' as const, version: version.id }
    const first = await client.reports.preview({ project, options })
    const { quality } = await client.reports.lines({ project })
    await client.reports.writeLines({ project, quality: [{ id: quality[0]!.id, fields: { target: '3秒以内' } }, { id: quality[1]!.id, fields: null }], levels: [] })
    await client.flow.rename({ project, flow: asis, name: '別の名前' })
    await client.issues.add({ project, procedure, fields: { text: '後から気付いた課題' } })
    await client.procedure.rename({ project, procedure, name: '転出の届' })
    expect(await client.reports.preview({ project, options })).toEqual(first)
    expect(first.madeFrom.version).toBe('提示版')
    const today = await client.reports.preview({ project, options: { kind: 'requirements' } })
    expect(today.madeFrom.digest).not.toBe(first.madeFrom.digest)
    const { text } = reopenDocx(await (await client.reports.download({ project, options, form: 'docx' })).arrayBuffer())
    expect(text).toContain('提示版')
    expect(text).toContain('転出届')
    expect(text).not.toContain('転出の届')
    host.close()
  })

  it('tells in words what changed: steps, lines, names', async () => {
    const { host, client, project, asis } = await projectWithLines()
    const before = await client.reports.makeVersion({ project, name: '一', stage: 'presented', note: '' })
    expect(await client.reports.compareVersions({ project, before: before.id, after: null })).toEqual([])
    const { quality, levels } = await client.reports.lines({ project })
    await client.reports.writeLines({
      project,
      quality: [{ id: quality[0]!.id, fields: { target: '3秒以内' } }, { id: quality[1]!.id, fields: null }],
      levels: [{ id: crypto.randomUUID(), after: levels[0]!.id, fields: { item: '計画停止', measure: '回数' } }],
    })
    const { xml, sequence } = await client.flow.text({ project, flow: asis })
    const name = /<(?:bpmn:)?(?:userTask|task|manualTask)[^>]* name="([^"]+)"/.exec(xml)![1]!
    await client.flow.journal({ project, flow: asis, xml: xml.replace(`name="${name}"`, 'name="新しい手順の名前"'), sequence })
    const after = await client.reports.makeVersion({ project, name: '二', stage: 'adjusting', note: '' })
    const changes = await client.reports.compareVersions({ project, before: before.id, after: after.id })
    expect(changes).toContainEqual({ part: '非機能要件', change: 'changed', name: '使いやすさ　画面の分かりやすさ　目標値', before: '', after: '3秒以内' })
    expect(changes.filter(({ change, part }) => change === 'removed' && part === '非機能要件')).toHaveLength(1)
    expect(changes).toContainEqual({ part: 'SLA', change: 'added', name: '計画停止', before: '', after: '名前：計画停止\n測り方：回数' })
    expect(changes.some(({ part, after: now }) => part.includes('転出届') && now === '新しい手順の名前')).toBe(true)
    expect(await client.reports.compareVersions({ project, before: after.id, after: null })).toEqual([])
    expect((await client.reports.versions({ project })).map(({ number, stage }) => [number, stage])).toEqual([[2, 'adjusting'], [1, 'presented']])
    host.close()
  })

  it('tells every column of a Fit & Gap row that changed, dates and interfaces too', async () => {
    const { host, client, project, asis, standard, procedure, municipality } = await projectWithLines()
    const area = (await client.project.overview({ project })).areas[0]!.id
    const { table } = await client.fitGapTables.create({ project, area, procedure, municipality, subjectFlow: asis, name: '表', references: [{ kind: 'flow', target: standard }] })
    const { rows, summary } = await client.fitGapTables.view({ project, table })
    const before = await client.reports.makeVersion({ project, name: '一', stage: 'presented', note: '' })
    await client.fitGapTables.write({
      project, table,
      rows: [{ row: rows[0]!.id, fields: { bylawDue: '2027-03-31', transition: '併用する', transitionUntil: '2027-06-30', middle: '受付と審査' } }],
      cells: [{ row: rows[0]!.id, reference: summary.references[0]!.id, fields: { interfaceSystem: '住基ネット', interfaceChange: 'impossible' } }],
    })
    const changes = await client.reports.compareVersions({ project, before: before.id, after: null })
    expect(changes.map(({ name, after }) => [name.split('　').at(-1), after])).toEqual(expect.arrayContaining([
      ['例規改正の期限', '2027-03-31'], ['経過措置', '併用する'], ['経過措置の期限', '2027-06-30'], ['中項目', '受付と審査'],
    ]))
    expect(changes.map(({ after }) => after)).toContain('連携先「住基ネット」に影響（変更できない）')
    expect(changes).toHaveLength(5)
    host.close()
  })

  it('settles flows as 確定版, keeps earlier names, and the 業務手順書 is made from that version', async () => {
    const { host, client, project, asis, procedure } = await projectWithLines()
    const overview = await client.project.overview({ project })
    const area = overview.areas[0]!.id
    expect(await client.reports.settleFlows({ project, area, name: '確定版' })).toEqual({ flows: 1 })
    expect(await client.reports.settleFlows({ project, area, name: '確定版2' })).toEqual({ flows: 1 })
    const named = (await client.flow.revisions({ project, flow: asis })).map(({ name }) => name)
    expect(named.slice(0, 2)).toEqual(['確定版2', '確定版'])
    const { xml, sequence } = await client.flow.text({ project, flow: asis })
    await client.flow.journal({ project, flow: asis, xml: xml.replaceAll(/name="[^"]+"/g, 'name="変えた"'), sequence })
    const manual = await client.reports.preview({ project, options: { kind: 'manual', procedure } })
    expect(JSON.stringify(manual)).toContain('確定版2')
    expect(JSON.stringify(manual)).not.toContain('変えた')
    host.close()
  })

  it('says that a damaged version cannot be read, and leaves the rest usable', async () => {
    const { host, client, project } = await projectWithLines()
    const version = await client.reports.makeVersion({ project, name: '一', stage: 'presented', note: '' })
    host.context.projects.get(project).write!.prepare('UPDATE requirement_version SET content = ? WHERE id = ?').run(Buffer.from('broken'), version.id)
    await expect(client.reports.compareVersions({ project, before: version.id, after: null })).rejects.toMatchObject({ data: { reason: 'requirementVersions.damaged' } })
    expect(await client.reports.versions({ project })).toHaveLength(1)
    host.close()
  })
})

describe('非機能要件 and SLA', { timeout: 30_000 }, () => {
  it('start from the template once, and every change is one step to undo', async () => {
    const { host, client, project } = await projectWithLines()
    expect(await client.reports.takeTemplate({ project })).toEqual({ added: 0 })
    const { quality, levels, undo } = await client.reports.lines({ project })
    expect(new Set(quality.map(({ category }) => category)).size).toBe(12)
    expect(levels.length).toBeGreaterThan(5)
    expect(undo).toContain('ひな形')
    const own = crypto.randomUUID()
    await client.reports.writeLines({ project, quality: [{ id: own, after: quality[0]!.id, fields: { item: '町の決まり', text: '=SUM(1)' } }, { id: quality[2]!.id, fields: null }], levels: [] })
    const changed = await client.reports.lines({ project })
    expect(changed.quality.map(({ id }) => id).slice(0, 3)).toEqual([quality[0]!.id, own, quality[1]!.id])
    await client.reports.undo({ project })
    expect((await client.reports.lines({ project })).quality).toEqual(quality)
    await client.reports.redo({ project })
    expect((await client.reports.lines({ project })).quality).toEqual(changed.quality)
    host.close()
  })
})
