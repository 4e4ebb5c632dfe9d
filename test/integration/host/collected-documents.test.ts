import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { openProjectWithTwoFlows, openTestHost } from './open-test-host.ts'

describe('the register of what was collected', () => {
  it('keeps name, edition, place and the steps it belongs to, through undo and a step that goes', async () => {
    const host = openTestHost()
    const { project, procedure, asis: flow } = await openProjectWithTwoFlows(host)
    const key = { project, procedure }
    const list = async () => (await host.client.collectedDocuments.list(key)).documents
    const step = (await host.client.review.view({ project, flow })).steps.find(({ kind }) => kind === 'task')!
    const link = { flow, element: step.element, name: step.name }
    const { document } = await host.client.collectedDocuments.add({ ...key, fields: { kind: 'law', name: '住民基本台帳法' } })
    await host.client.collectedDocuments.update({ ...key, document, fields: { edition: '令和6年改正', place: '\\\\server\\例規', steps: [link] } })
    expect(await list()).toMatchObject([{ kind: 'law', name: '住民基本台帳法', edition: '令和6年改正', steps: [{ ...link, isGone: false }] }])
    await host.client.collectedDocuments.undo(key)
    expect(await list()).toMatchObject([{ edition: '', steps: [] }])
    await host.client.collectedDocuments.redo(key)
    await host.client.collectedDocuments.remove({ ...key, documents: [document] })
    expect(await list()).toEqual([])
    await host.client.collectedDocuments.undo(key)
    const { xml, sequence } = await host.client.flow.text({ project, flow })
    await host.client.flow.journal({ project, flow, sequence, xml: xml.replaceAll(step.element, `${step.element}_new`) })
    expect(await list()).toMatchObject([{ edition: '令和6年改正', steps: [{ ...link, isGone: true }] }])

    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await (await host.client.collectedDocuments.download({ ...key, format: 'xlsx' })).arrayBuffer())
    expect((workbook.worksheets[0]!.getRow(2).values as unknown[]).slice(1, 5)).toEqual(['法令・例規', '住民基本台帳法', '令和6年改正', '\\\\server\\例規'])
    host.close()
  })
})
