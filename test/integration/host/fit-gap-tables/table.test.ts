import { describe, expect, it } from 'vitest'
import { openProjectWithTwoFlows, openTestHost } from '../open-test-host.ts'

/** A table of one procedure against its standard flow. */
async function openTable() {
  const host = openTestHost()
  const { client } = host
  const opened = await openProjectWithTwoFlows(host)
  const { project, procedure, municipality, asis, standard } = opened
  const area = (await client.project.overview({ project })).areas[0]!.id
  const { table } = await client.fitGapTables.create({
    project, area, procedure, municipality, subjectFlow: asis, name: '転出届の Fit & Gap', references: [{ kind: 'flow', target: standard }],
  })
  const key = { project, table }
  return { host, client, key, area, ...opened, view: () => client.fitGapTables.view(key) }
}

describe('A Fit & Gap table', () => {
  it('has a row for every step of the flow, in its order, and says what the standard does there', async () => {
    const { host, client, project, procedure, asis, view, area } = await openTable()
    const table = await view()
    const { steps } = await client.review.view({ project, flow: asis })
    const own = table.rows.filter(({ steps: links }) => links[0]?.flow === asis)
    expect(own.length).toBeGreaterThan(5)
    expect(own.map(({ name }) => name)).toEqual(steps.filter(({ kind }) => kind === 'task').map(({ name }) => name))
    expect(table.rows.map(({ number }) => number)).toEqual(table.rows.map((_, index) => index + 1))
    expect(own.some(({ cells }) => cells[0]!.facts.steps.length > 0 && cells[0]!.facts.difference !== '')).toBe(true)
    expect(own.every(({ cells }) => cells[0]!.suggestion !== null)).toBe(true)
    expect(await client.fitGapTables.list({ project, procedure })).toMatchObject([{ name: '転出届の Fit & Gap', area, rows: table.rows.length, decided: 0, rejudge: 0, isBehind: false }])
    host.close()
  })

  it('keeps judgements with their decider and history, through undo and redo', async () => {
    const { host, client, key, view } = await openTable()
    const before = await view()
    const row = before.rows[0]!.id
    const reference = before.summary.references[0]!.id
    await client.fitGapTables.writeCells({ ...key, by: '佐藤', why: '窓口で確認', changes: [{ row, reference, fields: { judgement: 'partial', difference: '紙で受ける' } }] })
    expect((await view()).rows[0]!.cells[0]).toMatchObject({ judgement: 'partial', difference: '紙で受ける', decider: '佐藤', rejudge: null })
    await client.fitGapTables.undo(key)
    expect((await view()).rows.map((shown) => ({ ...shown, historyCount: 0 }))).toEqual(before.rows)
    await client.fitGapTables.redo(key)
    expect((await view()).rows[0]!.cells[0]).toMatchObject({ judgement: 'partial' })
    const history = await client.fitGapTables.history({ ...key, row })
    expect(history.map(({ field, after, why }) => [field, after, why])).toEqual([
      ['difference', '紙で受ける', 'やり直した'],
      ['judgement', 'partial', 'やり直した'],
      ['difference', '', '元に戻した'],
      ['judgement', '', '元に戻した'],
      ['difference', '紙で受ける', '窓口で確認'],
      ['judgement', 'partial', '窓口で確認'],
    ])
    host.close()
  })

  it('refuses ③ without a justification, naming the rows, and writes nothing then', async () => {
    const { host, client, key, view } = await openTable()
    const [first, second] = (await view()).rows
    const refused = client.fitGapTables.writeRows({ ...key, changes: [{ row: first!.id, fields: { owner: '住民係' } }, { row: second!.id, fields: { treatment: '3' } }] })
    await expect(refused).rejects.toMatchObject({ code: 'BAD_INPUT', data: { reason: 'fitGapTables.developmentNeedsReason', values: { rows: String(second!.number) } } })
    expect((await view()).rows[0]!.owner).toBe('')
    await client.fitGapTables.writeRows({ ...key, by: '係長', changes: [{ row: second!.id, fields: { treatment: '3', justification: '法定の様式が県と異なるため' } }] })
    expect((await view()).rows[1]).toMatchObject({ treatment: '3', decider: '係長' })
    const erased = client.fitGapTables.writeRows({ ...key, changes: [{ row: second!.id, fields: { justification: ' ' } }] })
    await expect(erased).rejects.toMatchObject({ data: { reason: 'fitGapTables.developmentNeedsReason' } })
    await expect(client.fitGapTables.addRows({ ...key, rows: [{ name: '夜間の一括処理', treatment: '3' }] })).rejects.toMatchObject({ code: 'BAD_INPUT' })
    host.close()
  })

  it('takes rows of its own, whose numbers are never given again', async () => {
    const { host, client, key, view } = await openTable()
    const before = (await view()).rows
    const highest = before.length
    const { rows } = await client.fitGapTables.addRows({ ...key, after: before[0]!.id, rows: [{ name: '夜間の一括処理', kind: 'batch' }, { name: '権限の設定', kind: 'authority' }] })
    expect((await view()).rows.slice(0, 3).map(({ number, name }) => [number, name])).toEqual([[1, before[0]!.name], [highest + 1, '夜間の一括処理'], [highest + 2, '権限の設定']])
    await client.fitGapTables.removeRows({ ...key, rows })
    expect((await view()).rows).toHaveLength(highest)
    await client.fitGapTables.addRows({ ...key, rows: [{ name: '月次の締め', kind: 'closing' }] })
    expect((await view()).rows.at(-1)).toMatchObject({ number: highest + 3, kind: 'closing' })
    host.close()
  })

  it('takes suggestions only where nobody has decided', async () => {
    const { host, client, key, view } = await openTable()
    const before = await view()
    const reference = before.summary.references[0]!.id
    await client.fitGapTables.writeCells({ ...key, changes: [{ row: before.rows[0]!.id, reference, fields: { judgement: 'out-of-scope' } }] })
    const { accepted } = await client.fitGapTables.acceptSuggestions({ ...key, rows: before.rows.map(({ id }) => id), reference: null })
    const after = await view()
    expect(after.rows[0]!.cells[0]!.judgement).toBe('out-of-scope')
    expect(after.summary.decided).toBe(accepted + 1)
    expect(after.rows.slice(1).every(({ cells }) => cells[0]!.judgement === (cells[0]!.suggestion?.judgement ?? ''))).toBe(true)
    host.close()
  })
})
