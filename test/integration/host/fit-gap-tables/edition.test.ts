import { describe, expect, it } from 'vitest'
import { openSampleTable } from './open-sample-table.ts'

describe('A new 版 of the standard spec', { timeout: 30_000 }, () => {
  it('asks again only where something has changed, keeps the old judgement readable, and undo restores all', async () => {
    const { host, client, key, view, spec } = await openSampleTable({ isJudged: true })
    const before = await view()
    const reference = before.summary.references[0]!
    expect(reference.newer).toMatchObject({ id: spec('2.0') })
    const preview = await client.fitGapTables.previewEdition({ ...key, reference: reference.id, target: spec('2.0') })
    const of = (change: string) => preview.rows.filter((row) => row.change === change)
    expect([of('changed').length, of('removed').length, of('renumbered').length, of('added').length].every((count) => count > 0)).toBe(true)
    expect(of('renumbered').every(({ carry }) => carry)).toBe(true)
    expect(of('changed').some(({ words }) => words.some(({ kind }) => kind === 'added'))).toBe(true)

    const carried = of('renumbered').map(({ row }) => row!)
    const left = of('changed')[0]!.row!
    const result = await client.fitGapTables.changeEdition({ ...key, by: '佐藤', reference: reference.id, target: spec('2.0'), carry: [...carried, left] })
    const after = await view()
    expect(after.summary.references[0]).toMatchObject({ id: reference.id, target: spec('2.0'), newer: null })
    const asked = after.rows.filter(({ cells }) => cells[0]!.rejudge !== null).map(({ id }) => id)
    expect(asked).toEqual([...of('changed'), ...of('removed')].map(({ row }) => row).filter((row) => row !== left).sort((a, b) => asked.indexOf(a!) - asked.indexOf(b!)))
    expect(result).toEqual({ rejudge: asked.length, added: of('added').length })
    expect(after.rows.slice(0, before.rows.length).map(({ cells }) => cells[0]!.judgement)).toEqual(before.rows.map(({ cells }) => cells[0]!.judgement))
    const renumbered = after.rows.find(({ id }) => id === carried[0])!
    expect(renumbered.functions).not.toEqual(before.rows.find(({ id }) => id === carried[0])!.functions)
    expect(renumbered.cells[0]!.facts.functions.length).toBe(renumbered.functions.length)
    const removed = after.rows.find(({ id }) => id === of('removed')[0]!.row)!
    expect(removed.cells[0]).toMatchObject({ facts: { functions: [] }, rejudge: { cause: '新しい版でこの機能がなくなりました' } })
    expect(after.rows.every(({ cells }) => cells[1]!.rejudge === null)).toBe(true)

    await client.fitGapTables.writeCells({ ...key, changes: [{ row: asked[0]!, reference: reference.id, fields: { judgement: 'partial' } }] })
    expect((await view()).rows.find(({ id }) => id === asked[0])!.cells[0]).toMatchObject({ judgement: 'partial', rejudge: null })
    await client.fitGapTables.undo(key)
    await client.fitGapTables.undo(key)
    const restored = await view()
    expect(restored.rows.map((row) => ({ ...row, historyCount: 0 }))).toEqual(before.rows.map((row) => ({ ...row, historyCount: 0 })))
    expect(restored.summary.references).toEqual(before.summary.references)
    host.close()
  })

  it('counts rows, and what it asks of a package stays asked in its words when flows and answers are read again', async () => {
    const { host, client, project, key, view, spec, procedure } = await openSampleTable({ isJudged: true })
    const { package: id } = await client.packages.add({ project, area: procedure.area, fields: { name: '窓口システム' } })
    const { reference } = await client.fitGapTables.addReference({ ...key, reference: { kind: 'package', target: id } })
    const { rows, summary } = await view()
    expect(summary).toMatchObject({ rows: rows.length, decided: rows.length })
    await client.fitGapTables.writeCells({ ...key, changes: rows.map(({ id: row }) => ({ row, reference, fields: { judgement: 'fit' } })) })
    const { rejudge } = await client.fitGapTables.changeEdition({ ...key, reference: summary.references[0]!.id, target: spec('2.0'), carry: [] })
    const causes = async () => (await view()).rows.map(({ cells }) => cells.map((cell) => cell.rejudge?.cause ?? null))
    const asked = await causes()
    expect(asked.filter((cells) => cells.some((cause) => cause !== null))).toHaveLength(rejudge)
    expect(asked.some(([own, , ofPackage]) => own !== null && ofPackage !== null)).toBe(true)
    const { summary: after } = await view()
    expect(after).toMatchObject({ rejudge, decided: rows.length - rejudge })
    await client.packages.writeAnswers({ project, answers: [{ package: id, subject: 'function:9999999', answer: 'yes' }] })
    await client.fitGapTables.refresh(key)
    expect(await causes()).toEqual(asked)
    host.close()
  })

  it('is refused where it is compared with already, or gone', async () => {
    const { host, client, key, view, spec } = await openSampleTable({ isJudged: false })
    const { reference } = await client.fitGapTables.addReference({ ...key, reference: { kind: 'spec', target: spec('2.0') } })
    const first = (await view()).summary.references[0]!.id
    const order = { ...key, reference: first, carry: [] }
    await expect(client.fitGapTables.changeEdition({ ...order, target: spec('2.0') })).rejects.toMatchObject({ data: { reason: 'fitGapTables.alreadyReference' } })
    await expect(client.fitGapTables.changeEdition({ ...order, target: first })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await client.fitGapTables.removeReference({ ...key, reference })
    await client.fitGapTables.changeEdition({ ...order, target: spec('2.0') })
    expect((await view()).summary.references.map(({ target }) => target)).toContain(spec('2.0'))
    host.close()
  })

  it('keeps on asking, with the same reason, when the table is brought up to date; new codes alone put no answer of a vendor in doubt', async () => {
    const { host, client, project, key, view, spec, procedure } = await openSampleTable({ isJudged: true })
    const candidates = await client.fitGapTables.candidates({ project, area: procedure.area, procedure: procedure.id })
    const target = candidates.find(({ kind }) => kind === 'package')!.target
    const { reference } = await client.fitGapTables.addReference({ ...key, reference: { kind: 'package', target } })
    const judged = (await view()).rows.map(({ id: row }) => ({ row, reference, fields: { judgement: 'fit' } }))
    await client.fitGapTables.writeCells({ ...key, changes: judged })
    const own = (await view()).summary.references[0]!.id
    const { rows } = await client.fitGapTables.previewEdition({ ...key, reference: own, target: spec('2.0') })
    await client.fitGapTables.changeEdition({ ...key, reference: own, target: spec('2.0'), carry: rows.flatMap(({ row, carry }) => (carry && row !== null ? [row] : [])) })
    const asked = async () => (await view()).rows.map(({ id, cells }) => [id, cells.map(({ rejudge }) => rejudge)])
    const before = await asked()
    const inDoubt = (await view()).rows.filter(({ cells }) => cells[2]!.rejudge !== null)
    expect(inDoubt.length).toBeGreaterThan(0)
    expect((await client.fitGapTables.refresh(key)).rejudge).toBe(0)
    expect((await asked()).slice(0, before.length)).toEqual(before)
    host.close()
  })

  it('that is taken out of the library asks nothing again', async () => {
    const { host, client, project, key, view, spec } = await openSampleTable({ isJudged: true })
    const taken = spec('2.0')
    for (const { flow } of (await client.specs.list({ project })).specs.find(({ id }) => id === taken)!.flows) await client.specs.detachFlow({ project, spec: taken, flow })
    const reference = (await view()).summary.references[0]!.id
    const carry = (await view()).rows.map(({ id }) => id)
    await client.fitGapTables.changeEdition({ ...key, reference, target: taken, carry })
    await client.specs.remove({ project, spec: taken })
    expect((await view()).summary.references[0]).toMatchObject({ isGone: true })
    expect((await client.fitGapTables.refresh(key)).rejudge).toBe(0)
    await client.specs.undo({ project })
    expect((await client.fitGapTables.refresh(key)).rejudge).toBe(0)
    host.close()
  })
})
