import { describe, expect, it } from 'vitest'
import type { Host } from '../../../electron/host/create-host.ts'
import { openProjectWithTwoFlows, openTestHost } from './open-test-host.ts'

async function openComparison(host: Host) {
  const flows = await openProjectWithTwoFlows(host)
  const { project } = flows
  const { analysis } = await host.client.analysis.open({ project, subjectFlow: flows.asis, referenceFlow: flows.standard })
  const key = { project, analysis }
  const edit = async (change: (xml: string) => string) => {
    const { xml, sequence } = await host.client.flow.text({ project, flow: flows.asis })
    await host.client.flow.journal({ project, flow: flows.asis, sequence, xml: change(xml) })
  }
  return { ...flows, key, edit, view: () => host.client.analysis.view(key) }
}

describe('deciding', () => {
  it('counts a row once that is named twice', async () => {
    const host = openTestHost()
    const { key, view } = await openComparison(host)
    const row = (await view()).rows[0]!.key
    await host.client.analysis.decide({ ...key, rows: [row, row], decision: { judgement: 'fit' } })
    expect((await view()).undo).toContain('1行')
    await host.client.analysis.undo(key)
    expect((await view()).rows[0]).toMatchObject({ state: 'open' })
    host.close()
  })

  it('about a row that is gone changes nothing, and says so', async () => {
    const host = openTestHost()
    const { key, view } = await openComparison(host)
    const row = (await view()).rows[0]!.key
    await expect(host.client.analysis.decide({ ...key, rows: [row, 'gone|gone'], decision: { judgement: 'fit' } })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { reason: 'analysis.rowGone' },
    })
    expect((await view()).rows.every((found) => found.state === 'open')).toBe(true)
    host.close()
  })

  it('that was taken back leaves the row free for a judgement that lost its own', async () => {
    const host = openTestHost()
    const { key, edit, view } = await openComparison(host)
    const before = await view()
    const pair = before.rows.find((row) => row.kind === 'matched')!
    const link = { asis: pair.asis[0]!.element, standard: pair.standard[0]!.element }
    await host.client.analysis.correct({ ...key, corrections: [{ kind: 'unlink', ...link }] })
    const halves = (await view()).rows.filter((row) => row.asis.some((step) => step.element === link.asis) || row.standard.some((step) => step.element === link.standard))
    await host.client.analysis.decide({ ...key, rows: halves.map((row) => row.key), decision: { judgement: 'unfit', reason: '一度決めて戻す' } })
    await host.client.analysis.undo(key)
    await host.client.analysis.undo(key)
    await host.client.analysis.decide({ ...key, rows: [pair.key], decision: { judgement: 'fit', reason: '残る判定' } })
    await host.client.analysis.correct({ ...key, corrections: [{ kind: 'unlink', ...link }] })
    const { rows, detached } = await view()
    const carrier = rows.filter((row) => row.decision.reason === '残る判定')
    expect(carrier).toMatchObject([{ state: 'rejudge' }])
    expect(detached).toEqual([])
    // Judging it again, and taking that back, meets the empty judgement that was left behind.
    await host.client.analysis.decide({ ...key, rows: carrier.map((row) => row.key), decision: { judgement: 'partial' } })
    await edit((xml) => xml.replace('</bpmn:definitions>', '<!-- x --></bpmn:definitions>'))
    for (let step = 0; step < 2; step += 1) await host.client.analysis.undo(key)
    expect((await view()).rows.find((row) => row.key === pair.key)).toMatchObject({ decision: { judgement: 'fit', reason: '残る判定' } })
    host.close()
  })

  it('keeps the history of a judgement readable that fits no row any more', async () => {
    const host = openTestHost()
    const { key, edit, view } = await openComparison(host)
    const row = (await view()).rows.find((found) => found.kind === 'town-only')!
    await host.client.analysis.decide({ ...key, rows: [row.key], decision: { judgement: 'unfit', decider: '佐藤' } })
    await edit((xml) => xml.replaceAll(row.asis[0]!.element, 'Activity_renumbered').replace(`name="${row.asis[0]!.name}"`, 'name="まったく別の作業"'))
    const { detached } = await view()
    expect(detached).toMatchObject([{ key: row.key, decision: { judgement: 'unfit' } }])
    expect(await host.client.analysis.history({ ...key, row: row.key })).toMatchObject([{ by: '佐藤' }, { by: '佐藤' }])
    host.close()
  })

  it('waits for a new judgement where the linked function is replaced', async () => {
    const host = openTestHost()
    const { key, project, procedure, view } = await openComparison(host)
    const pair = (await view()).rows.find((row) => row.kind === 'matched')!
    const database = host.context.projects.get(project).write!
    const municipality = (await host.client.project.overview({ project })).municipalities[0]!.id
    const put = (requirement: string) => {
      database.prepare('DELETE FROM function_requirement').run()
      database
        .prepare("INSERT INTO function_requirement VALUES (?, ?, ?, '0230265', '', '', '', ?, 'required', ?, 0)")
        .run(crypto.randomUUID(), municipality, procedure, requirement, JSON.stringify([pair.standard[0]!.element]))
    }
    put('入力できること')
    await host.client.analysis.decide({ ...key, rows: [pair.key], decision: { judgement: 'fit' } })
    expect((await view()).rows.find((row) => row.key === pair.key)).toMatchObject({ state: 'decided', functions: [{ functionId: '0230265' }] })
    put('入力し、履歴を残せること')
    expect((await view()).rows.find((row) => row.key === pair.key)).toMatchObject({ state: 'rejudge', decision: { judgement: 'fit' } })
    host.close()
  })
})

describe('correcting', () => {
  it('refuses steps that are not in the diagrams, or not on their side, and keeps no undo step', async () => {
    const host = openTestHost()
    const { key, view } = await openComparison(host)
    const [first, second] = (await view()).rows.filter((row) => row.asis.length > 0).map((row) => row.asis[0]!.element)
    for (const [asis, standard] of [[first!, second!], [first!, 'Activity_nowhere'], ['__proto__', 'constructor']] as const) {
      await expect(host.client.analysis.correct({ ...key, corrections: [{ kind: 'link', asis, standard }] })).rejects.toMatchObject({ code: 'CONFLICT' })
    }
    expect((await view()).undo).toBeNull()
    host.close()
  })

  it('takes the last word where one call says both', async () => {
    const host = openTestHost()
    const { key, view } = await openComparison(host)
    const pair = (await view()).rows.find((row) => row.kind === 'matched')!
    const link = { asis: pair.asis[0]!.element, standard: pair.standard[0]!.element }
    await host.client.analysis.correct({ ...key, corrections: [{ kind: 'link', ...link }, { kind: 'unlink', ...link }] })
    expect((await view()).rows.some((row) => row.key === pair.key)).toBe(false)
    host.close()
  })

  it('can be undone after the wording it taught was changed or removed, which stays as the user left it', async () => {
    const host = openTestHost()
    const { key, project, view } = await openComparison(host)
    const before = (await view()).rows.map((row) => row.key)
    const pair = (await view()).rows.find((row) => row.kind === 'matched')!
    const link = { asis: pair.asis[0]!.element, standard: pair.standard[0]!.element }
    for (const change of ['changed', 'removed']) {
      await host.client.analysis.correct({ ...key, corrections: [{ kind: 'unlink', ...link }], learn: [{ asis: `(窓口.*+ ${change}`, standard: '[受付' }] })
      const learnt = (await host.client.lexicon.list({ project })).find((entry) => entry.asis.includes(change))!
      if (change === 'changed') await host.client.lexicon.update({ project, entry: learnt.id, asis: '窓口', standard: '窓', isEnabled: true })
      else await host.client.lexicon.remove({ project, entry: learnt.id })
      await host.client.analysis.undo(key)
      expect((await view()).rows.map((row) => row.key).sort()).toEqual([...before].sort())
    }
    expect((await host.client.lexicon.list({ project })).map((entry) => entry.asis)).toEqual(['窓口'])
    host.close()
  })

  it('stands odd wordings: regular expressions, one character, twice the same', async () => {
    const host = openTestHost()
    const { project, view } = await openComparison(host)
    const before = (await view()).rows.length
    for (const [asis, standard] of [['(.*)+[a-z]$^\\', '((((('], ['紙', '紙'], ['印', '書'], ['__proto__', 'constructor'], ['　', 'x']] as const) {
      await host.client.lexicon.add({ project, asis, standard }).catch((error: { code: string }) => expect(error.code).toBe('BAD_REQUEST'))
    }
    expect((await view()).rows.length).toBeGreaterThan(before / 2)
    host.close()
  })

  it('by two windows that undo at once takes two steps back, in order', async () => {
    const host = openTestHost()
    const { key, view } = await openComparison(host)
    const row = (await view()).rows[0]!.key
    for (const judgement of ['fit', 'partial', 'unfit'] as const) await host.client.analysis.decide({ ...key, rows: [row], decision: { judgement } })
    await Promise.all([host.client.analysis.undo(key), host.client.analysis.undo(key)])
    expect((await view()).rows[0]!.decision.judgement).toBe('fit')
    await host.client.analysis.decide({ ...key, rows: [row], decision: { note: '新しい操作' } })
    expect(await host.client.analysis.redo(key)).toEqual({ redone: null })
    host.close()
  })
})

describe('looking at a comparison', () => {
  it('works on a full disk, where nothing can be remembered', async () => {
    const host = openTestHost()
    const { key, project, view } = await openComparison(host)
    const { write } = host.context.projects.get(project)
    write!.pragma('query_only = ON')
    expect((await view()).rows.length).toBeGreaterThan(10)
    write!.pragma('query_only = OFF')
    await view()
    expect((await host.client.project.overview({ project })).procedures[0]!.analyses[0]!.rows).toBeGreaterThan(10)
    expect(key.analysis).toBeTruthy()
    host.close()
  })
})
