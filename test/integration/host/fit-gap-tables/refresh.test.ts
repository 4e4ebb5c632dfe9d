import { describe, expect, it } from 'vitest'
import { openSampleTable } from './open-sample-table.ts'

describe('Reading flows and specs again', { timeout: 30_000 }, () => {
  it('asks again only the rows whose step has changed, follows the new name, and undo restores all', async () => {
    const { host, client, key, view, project } = await openSampleTable({ isJudged: true })
    const before = await view()
    expect(await client.fitGapTables.refresh(key)).toEqual({ added: 0, rejudge: 0, gone: 0 })
    const flow = before.summary.subjectFlows[0]!
    const row = before.rows.find(({ name }) => name.includes('カードを読みとり'))!
    const { xml, sequence } = await client.flow.text({ project, flow })
    await client.flow.journal({ project, flow, sequence, xml: xml.replaceAll(row.name, `${row.name}（窓口）`) })
    expect((await view()).summary.isBehind).toBe(true)
    const result = await client.fitGapTables.refresh(key)
    const after = await view()
    expect(after.summary).toMatchObject({ isBehind: false, rejudge: 1 })
    expect(result).toMatchObject({ added: 0, gone: 0 })
    const asked = after.rows.filter(({ cells }) => cells.some(({ rejudge }) => rejudge !== null))
    expect(asked.map(({ id }) => id)).toEqual([row.id])
    expect(asked[0]).toMatchObject({ name: `${row.name}（窓口）`, number: row.number })
    expect(asked[0]!.cells[0]).toMatchObject({ judgement: row.cells[0]!.judgement, rejudge: { cause: '手順が変わりました' } })
    expect(asked[0]!.cells[0]!.rejudge!.before).toContain(row.name)
    await client.fitGapTables.undo(key)
    expect((await view()).rows.map(({ name, cells }) => [name, cells.map(({ rejudge }) => rejudge)])).toEqual(before.rows.map(({ name, cells }) => [name, cells.map(() => null)]))
    host.close()
  })

  it('says that the flow its rows follow was taken away, asks again once that is read, and takes it back with the flow', async () => {
    const { host, client, key, view, project } = await openSampleTable({ isJudged: true })
    const flow = (await view()).summary.subjectFlows[0]!
    await client.flow.remove({ project, flow })
    expect((await view()).summary.isBehind).toBe(true)
    const { gone, rejudge } = await client.fitGapTables.refresh(key)
    expect(gone).toBeGreaterThan(0)
    expect(rejudge).toBeGreaterThan(0)
    expect((await view()).summary.isBehind).toBe(false)
    await client.flow.restore({ project, flow })
    expect((await view()).summary.isBehind).toBe(true)
    await client.fitGapTables.refresh(key)
    expect((await view()).summary).toMatchObject({ isBehind: false, rejudge: 0 })
    host.close()
  })

  it('shows what the standard flow said and says where one of its steps has another name, and asks that row alone', async () => {
    const { host, client, key, view, project, standard } = await openSampleTable({ isJudged: true })
    const before = await view()
    const row = before.rows.find(({ cells }) => cells[1]!.judgement !== '' && cells[1]!.facts.steps.length === 1)!
    const { name } = row.cells[1]!.facts.steps[0]!
    const { xml, sequence } = await client.flow.text({ project, flow: standard })
    await client.flow.journal({ project, flow: standard, sequence, xml: xml.replaceAll(`name="${name}"`, `name="${name}（電子）"`) })
    await client.fitGapTables.refresh(key)
    const asked = (await view()).rows.filter(({ cells }) => cells[1]!.rejudge !== null)
    expect(asked.map(({ id }) => id)).toContain(row.id)
    expect(asked.every(({ cells }) => cells[1]!.facts.steps.some((step) => step.name === `${name}（電子）`))).toBe(true)
    const { rejudge } = asked.find(({ id }) => id === row.id)!.cells[1]!
    expect(rejudge!.before.split('\n')[0]).toBe(name)
    expect(rejudge!.after.split('\n')[0]).toBe(`${name}（電子）`)
    host.close()
  })

  it('gives a new step a row where it stands, keeps a gone one, and never brings back what was taken away', async () => {
    const { host, client, key, view, project } = await openSampleTable({ isJudged: true })
    const before = await view()
    const flow = before.summary.subjectFlows[0]!
    const [first, second] = before.rows
    await client.fitGapTables.removeRows({ ...key, rows: [second!.id] })
    const { xml, sequence } = await client.flow.text({ project, flow })
    const element = first!.steps[0]!.element
    const shape = new RegExp(`<([\\w:]*)(task|userTask|serviceTask|manualTask|sendTask|receiveTask)([^>]*\\sid="${element}")`)
    expect(shape.test(xml)).toBe(true)
    const changed = xml.replace(shape, '<$1task id="Neu_1" name="新しい手順" /><$1$2$3')
    await client.flow.journal({ project, flow, sequence, xml: changed })
    const { added } = await client.fitGapTables.refresh(key)
    const after = await view()
    expect(after.rows.find(({ name }) => name === '新しい手順')).toMatchObject({ kind: 'step', steps: [{ flow, element: 'Neu_1', isGone: false }] })
    // A standard step that the match no longer pairs becomes a row of its own; every new number is one that no row ever had.
    expect(after.rows.filter(({ number }) => number > before.rows.length)).toHaveLength(added)
    expect(after.rows.map(({ id }) => id)).not.toContain(second!.id)

    const third = after.rows.find(({ id }) => id === before.rows[2]!.id)!
    const text = await client.flow.text({ project, flow })
    await client.flow.journal({ project, flow, sequence: text.sequence, xml: text.xml.replaceAll(third.steps[0]!.element, 'Gone_1').replaceAll(third.name, '別の作業') })
    const result = await client.fitGapTables.refresh(key)
    expect(result.gone).toBe(1)
    const gone = (await view()).rows.find(({ id }) => id === third.id)!
    expect(gone.steps[0]!.isGone).toBe(true)
    expect(gone.cells[0]).toMatchObject({ judgement: third.cells[0]!.judgement, rejudge: { cause: '手順が図からなくなりました' } })
    await client.fitGapTables.undo(key)
    await client.fitGapTables.undo(key)
    await client.fitGapTables.undo(key)
    expect((await view()).rows.map(({ id, cells }) => [id, cells.map(({ judgement, rejudge }) => [judgement, rejudge])])).toEqual(
      before.rows.map(({ id, cells }) => [id, cells.map(({ judgement, rejudge }) => [judgement, rejudge])]),
    )
    host.close()
  })

  it('takes what was decided in the comparison of the two flows as its suggestion', async () => {
    const { host, client, view, project, standard } = await openSampleTable({ isJudged: false })
    const before = await view()
    const { analysis } = await client.analysis.open({ project, subjectFlow: before.summary.subjectFlows[0]!, referenceFlow: standard })
    const old = await client.analysis.view({ project, analysis })
    const row = before.rows[2]!
    const compared = old.rows.find(({ asis }) => asis.some(({ element }) => element === row.steps[0]!.element))!
    await client.analysis.decide({
      project, analysis, rows: [compared.key],
      decision: { judgement: 'out-of-scope', necessity: null, treatment: null, reason: '', evidence: '', decider: '係長', owner: '', dueDate: null, note: '' },
    })
    const after = (await view()).rows[2]!
    expect(after.cells.map(({ suggestion }) => suggestion)).toEqual([
      { judgement: 'out-of-scope', reason: '図の比較で人が決めています。' },
      { judgement: 'out-of-scope', reason: '図の比較で人が決めています。' },
    ])
    host.close()
  })
})
