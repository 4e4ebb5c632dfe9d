import { describe, expect, it } from 'vitest'
import { openProjectWithTwoFlows, openTestHost } from '../open-test-host.ts'

/** A plain generator of numbers: a failing run can be had again from its seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

async function openTable() {
  const host = openTestHost()
  const { client } = host
  const { project, procedure, municipality, asis, standard } = await openProjectWithTwoFlows(host)
  const area = (await client.project.overview({ project })).areas[0]!.id
  const { package: vendor } = await client.packages.add({ project, area, fields: { name: 'X' } })
  const { table } = await client.fitGapTables.create({
    project, area, procedure, municipality, subjectFlow: asis, name: '表', references: [{ kind: 'flow', target: standard }, { kind: 'package', target: vendor }],
  })
  const key = { project, table }
  const view = async () => {
    const { rows, summary } = await client.fitGapTables.view(key)
    return { rows: rows.map((row) => ({ ...row, historyCount: 0 })), references: summary.references, counts: [summary.rows, summary.decided, summary.rejudge], name: summary.name }
  }
  return { host, client, key, view, procedure }
}

describe('Undo of a table', { timeout: 60_000 }, () => {
  it.each([1, 7, 23])('restores every state exactly, step by step, after any changes (seed %i)', async (seed) => {
    const { host, client, key, view } = await openTable()
    const roll = dice(seed)
    const calls = client.fitGapTables
    const states = [await view()]
    for (let step = 0; step < 14; step += 1) {
      const { rows, references } = states.at(-1)!
      const pick = () => rows[roll(rows.length)]!.id
      const judgement = ['fit', 'partial', 'unfit', ''][roll(4)]!
      const acts = [
        () => calls.writeCells({ ...key, changes: [{ row: pick(), reference: references[roll(references.length)]!.id, fields: { judgement, difference: `ちがい${step}` } }] }),
        () => calls.writeRows({ ...key, changes: [{ row: pick(), fields: { owner: `係${step}`, treatment: (['', '1', '2', '4'] as const)[roll(4)]! } }] }),
        () => calls.addRows({ ...key, after: pick(), rows: [{ name: `行${step}`, kind: 'batch' }, { name: `行${step}b` }] }),
        () => calls.removeRows({ ...key, rows: [pick()] }),
        () => calls.acceptSuggestions({ ...key, rows: rows.map(({ id }) => id), reference: null }),
        () => calls.moveReference({ ...key, reference: references[0]!.id, to: 1 }),
        () => calls.rename({ ...key, name: `表${step}` }),
        () => calls.write({ ...key, rows: [{ row: pick(), fields: { note: `${step}`, dueDate: '2027-01-31' } }], cells: [{ row: pick(), reference: references[0]!.id, fields: { interfaceSystem: '国保', interfaceChange: 'unknown' } }] }),
      ]
      await acts[roll(acts.length)]!()
      const after = await view()
      if (JSON.stringify(after) !== JSON.stringify(states.at(-1))) states.push(after)
    }
    for (const before of states.slice(0, -1).toReversed()) {
      await calls.undo(key)
      expect(await view()).toEqual(before)
    }
    expect((await calls.undo(key)).undone).toBeNull()
    for (const after of states.slice(1)) {
      await calls.redo(key)
      expect(await view()).toEqual(after)
    }
    host.close()
  })

  it('takes a paste back at once that changed rows, made new ones and judged them', async () => {
    const { host, client, key, view } = await openTable()
    const calls = client.fitGapTables
    const before = await view()
    const [reference, other] = before.references.map(({ id }) => id)
    const last = before.rows.at(-1)!.id
    const { rows: made } = await calls.addRows({
      ...key, by: '係長', after: last,
      rows: [{ name: '夜間', treatment: '1', cells: [{ reference: reference!, fields: { judgement: 'fit' } }, { reference: other!, fields: { difference: '無い' } }] }, { name: '月次' }],
      changes: { rows: [{ row: last, fields: { note: '上' } }], cells: [{ row: last, reference: reference!, fields: { judgement: 'unfit' } }] },
    })
    const { rows } = await view()
    expect(rows.slice(-2).map(({ id }) => id)).toEqual(made)
    expect(rows.at(-2)).toMatchObject({ name: '夜間', decider: '係長', cells: [{ judgement: 'fit', decider: '係長' }, { difference: '無い' }] })
    expect(rows.at(-3)).toMatchObject({ note: '上', cells: [{ judgement: 'unfit' }, {}] })
    await calls.undo(key)
    expect(await view()).toEqual(before)
    await calls.addRows({ ...key, rows: [{ name: '夜間', cells: [{ reference: reference!, fields: { judgement: 'fit' } }] }] })
    expect((await calls.undo(key)).undone).toContain('1行')
    await expect(calls.addRows({ ...key, rows: [{ name: '夜間' }], changes: { rows: [{ row: last, fields: { treatment: '3' } }], cells: [] } })).rejects.toThrow()
    expect(await view()).toEqual(before)
    host.close()
  })

  it('takes a decision over 5,000 rows back at once', async () => {
    const { host, client, key, view } = await openTable()
    const calls = client.fitGapTables
    const names = Array.from({ length: 5000 }, (_, index) => ({ name: `機能${index}`, kind: 'function' as const }))
    await calls.addRows({ ...key, rows: names })
    const before = await view()
    const reference = before.references[1]!.id
    await calls.writeCells({ ...key, by: '係長', changes: before.rows.map(({ id: row }) => ({ row, reference, fields: { judgement: 'fit' } })) })
    const judged = await view()
    expect(judged.rows.filter(({ cells }) => cells[1]!.judgement === 'fit' && cells[1]!.decider === '係長')).toHaveLength(before.rows.length)
    await calls.undo(key)
    expect(await view()).toEqual(before)
    host.close()
  })

  it('is refused nothing by a table that was put away and taken back', async () => {
    const { host, client, key, view, procedure } = await openTable()
    const before = await view()
    await client.fitGapTables.remove(key)
    expect(await client.fitGapTables.list({ project: key.project, procedure })).toEqual([])
    await client.fitGapTables.restore(key)
    expect(await view()).toEqual(before)
    host.close()
  })
})
