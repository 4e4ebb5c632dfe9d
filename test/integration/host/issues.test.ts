import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { openProjectWithTwoFlows, openTestHost } from './open-test-host.ts'

const comment = { kind: 'comment' as const, id: 'c1', text: '手書きが多い' }

describe('課題 of a procedure', () => {
  it('keep where they come from, their steps and their state, through edits and undo', async () => {
    const host = openTestHost()
    const { project, procedure, asis: flow } = await openProjectWithTwoFlows(host)
    const key = { project, procedure }
    const list = async () => (await host.client.issues.list(key)).issues
    const step = (await host.client.review.view({ project, flow })).steps.find(({ kind }) => kind === 'task')!
    const link = { flow, element: step.element, name: step.name }
    const { issue } = await host.client.issues.add({ ...key, source: comment, author: '佐藤', fields: { text: '手書きをなくす', steps: [link] } })
    await host.client.issues.update({ ...key, issue, fields: { state: 'doing', owner: '情報係', dueDate: '2027-03-31' } })
    expect(await list()).toMatchObject([
      { number: 1, text: '手書きをなくす', state: 'doing', owner: '情報係', dueDate: '2027-03-31', source: comment, steps: [{ ...link, isGone: false }] },
    ])
    await host.client.issues.undo(key)
    expect(await list()).toMatchObject([{ state: 'open', owner: '', dueDate: null }])
    await host.client.issues.remove({ ...key, issues: [issue] })
    expect(await list()).toEqual([])
    await host.client.issues.undo(key)
    expect(await list()).toMatchObject([{ id: issue, number: 1 }])

    const { xml, sequence } = await host.client.flow.text({ project, flow })
    await host.client.flow.journal({ project, flow, sequence, xml: xml.replaceAll(step.element, `${step.element}_new`) })
    expect((await list())[0]!.steps).toEqual([{ ...link, isGone: true }])
    host.close()
  })

  it('leave as Excel that reads back, and refuse what is no 課題', async () => {
    const host = openTestHost()
    const { project, procedure } = await openProjectWithTwoFlows(host)
    const key = { project, procedure }
    await host.client.issues.add({ ...key, fields: { text: '=HYPERLINK("x")をなくす', note: '0012' } })
    await expect(host.client.issues.add({ ...key, fields: { text: '  ' } })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(host.client.issues.update({ ...key, issue: procedure, fields: { text: 'x' } })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const file = await host.client.issues.download({ ...key, format: 'xlsx' })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await file.arrayBuffer())
    const row = workbook.worksheets[0]!.getRow(2)
    expect([row.getCell(1).value, row.getCell(2).value, row.getCell(4).value, row.getCell(7).value]).toEqual([1, '=HYPERLINK("x")をなくす', '未着手', '0012'])
    host.close()
  })
})
