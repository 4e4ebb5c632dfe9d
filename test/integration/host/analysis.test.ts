import { describe, expect, it } from 'vitest'
import type { Host } from '../../../electron/host/create-host.ts'
import { fixtureFile, openProjectWithTwoFlows, openTestHost } from './open-test-host.ts'

async function openComparison(host: Host) {
  const flows = await openProjectWithTwoFlows(host)
  const { project } = flows
  const { analysis } = await host.client.analysis.open({ project, subjectFlow: flows.asis, referenceFlow: flows.standard })
  const key = { project, analysis }
  return { ...flows, key, view: () => host.client.analysis.view(key) }
}

describe('a Fit & Gap of two flows', () => {
  it('is found again for the same flows, and holds every activity once', async () => {
    const host = openTestHost()
    const { key, project, asis, standard, view } = await openComparison(host)
    expect(await host.client.analysis.open({ project, subjectFlow: asis, referenceFlow: standard })).toEqual({ analysis: key.analysis })
    const { rows, subject } = await view()
    const steps = rows.flatMap((row) => row.asis.map((step) => step.element))
    expect(new Set(steps).size).toBe(steps.length)
    expect(steps.length).toBeGreaterThanOrEqual(subject.steps)
    expect(rows.every((row) => row.difference !== '' && row.suggestion.ground !== '')).toBe(true)
    host.close()
  })

  it('keeps a decision with its history, and undo takes it back without losing the history', async () => {
    const host = openTestHost()
    const { key, view } = await openComparison(host)
    const row = (await view()).rows[0]!.key
    await host.client.analysis.decide({ ...key, rows: [row], decision: { judgement: 'partial', reason: '紙をやめる', decider: '佐藤' } })
    await host.client.analysis.decide({ ...key, rows: [row], decision: { judgement: 'fit' } })
    let found = (await view()).rows[0]!
    expect(found).toMatchObject({ state: 'decided', decision: { judgement: 'fit', reason: '紙をやめる', decider: '佐藤' } })
    await host.client.analysis.undo(key)
    found = (await view()).rows[0]!
    expect(found.decision.judgement).toBe('partial')
    const history = await host.client.analysis.history({ ...key, row })
    expect(history.filter((entry) => entry.field === 'judgement').map((entry) => entry.after)).toEqual(['partial', 'fit', 'partial'])
    await host.client.analysis.redo(key)
    expect((await view()).rows[0]!.decision.judgement).toBe('fit')
    await host.client.analysis.undo(key)
    await host.client.analysis.undo(key)
    expect((await view()).rows[0]).toMatchObject({ state: 'open', decision: { judgement: null, reason: '' } })
    expect((await view()).undo).toBeNull()
    host.close()
  })

  it('stops add-on development without a reason and writes nothing', async () => {
    const host = openTestHost()
    const { key, view } = await openComparison(host)
    const rows = (await view()).rows.slice(0, 3).map((row) => row.key)
    await expect(host.client.analysis.decide({ ...key, rows, decision: { judgement: 'unfit', treatment: '3' } })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      data: { reason: 'analysis.justificationNeeded' },
    })
    expect((await view()).rows.every((row) => row.state === 'open')).toBe(true)
    await host.client.analysis.decide({ ...key, rows, decision: { judgement: 'unfit', treatment: '3', reason: '条例で定めている' } })
    expect((await view()).rows.filter((row) => row.decision.treatment === '3')).toHaveLength(3)
    host.close()
  })

  it('lets a correction win over the machine through a re-run, an edit and a re-import with new ids, and undoes it', async () => {
    const host = openTestHost()
    const { key, project, procedure, municipality, asis, view } = await openComparison(host)
    const before = await view()
    const paired = before.rows.find((row) => row.kind === 'matched')!
    const link = { asis: paired.asis[0]!.element, standard: paired.standard[0]!.element }
    const isPaired = async () => (await view()).rows.some((row) => row.asis.some((s) => s.element === link.asis) && row.standard.some((s) => s.element === link.standard))
    await host.client.analysis.correct({ ...key, corrections: [{ kind: 'unlink', ...link }] })
    expect(await isPaired()).toBe(false)

    const { xml, sequence } = await host.client.flow.text({ project, flow: asis })
    await host.client.flow.journal({ project, flow: asis, sequence, xml: xml.replace('</bpmn:process>', '<bpmn:task id="Activity_new" name="控えをとる"/></bpmn:process>') })
    expect(await isPaired()).toBe(false)

    const renumbered = new File([xml.replaceAll('Activity_', 'Task_')], 'again.bpmn')
    const [result] = await host.client.flow.import({ project, procedure, municipality, kind: 'asis', files: [{ content: renumbered }], replace: asis })
    expect(result).toMatchObject({ error: null, replaced: true })
    const element = link.asis.replace('Activity_', 'Task_')
    const again = (await view()).rows
    expect(again.some((row) => row.asis.some((s) => s.element === element) && row.standard.some((s) => s.element === link.standard))).toBe(false)

    await host.client.flow.import({ project, procedure, municipality, kind: 'asis', files: [{ content: fixtureFile('align/dev/02-tenshutsu.asis.bpmn') }], replace: asis })
    await host.client.analysis.undo(key)
    expect(await isPaired()).toBe(true)
    host.close()
  })

  it('keeps what was judged where a re-import only gives new ids', async () => {
    const host = openTestHost()
    const { key, project, procedure, municipality, asis, view } = await openComparison(host)
    const rows = (await view()).rows.filter((row) => row.asis.length > 0)
    await host.client.analysis.decide({ ...key, rows: rows.map((row) => row.key), decision: { judgement: 'fit' } })
    const { xml } = await host.client.flow.text({ project, flow: asis })
    const renumbered = new File([xml.replaceAll('Activity_', 'Task_')], 'again.bpmn')
    await host.client.flow.import({ project, procedure, municipality, kind: 'asis', files: [{ content: renumbered }], replace: asis })
    const after = await view()
    expect(after.detached).toEqual([])
    expect(after.rows.filter((row) => row.state === 'decided')).toHaveLength(rows.length)
    host.close()
  })

  it('asks to judge again where a judged step was renamed, and keeps the old judgement readable', async () => {
    const host = openTestHost()
    const { key, project, asis, view } = await openComparison(host)
    const row = (await view()).rows.find((candidate) => candidate.asis.length === 1)!
    await host.client.analysis.decide({ ...key, rows: [row.key], decision: { judgement: 'fit' } })
    const { xml, sequence } = await host.client.flow.text({ project, flow: asis })
    const renamed = xml.replace(`name="${row.asis[0]!.name}"`, `name="${row.asis[0]!.name}（変更）"`)
    expect(renamed).not.toBe(xml)
    await host.client.flow.journal({ project, flow: asis, sequence, xml: renamed })
    const after = (await view()).rows.find((candidate) => candidate.asis.some((step) => step.element === row.asis[0]!.element))!
    expect(after).toMatchObject({ state: 'rejudge', decision: { judgement: 'fit' } })
    await host.client.analysis.decide({ ...key, rows: [after.key], decision: { note: '名前が変わった' } })
    const noted = (await view()).rows.find((candidate) => candidate.key === after.key)!
    expect(noted).toMatchObject({ state: 'rejudge', decision: { judgement: 'fit', note: '名前が変わった' } })
    await host.client.analysis.decide({ ...key, rows: [after.key], decision: { judgement: 'fit' } })
    expect((await view()).rows.find((candidate) => candidate.key === after.key)).toMatchObject({ state: 'decided' })
    host.close()
  })
})
