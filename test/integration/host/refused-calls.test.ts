import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from './open-test-host.ts'

const nobody = '00000000-0000-4000-8000-000000000000'

describe('a procedure that was taken out', () => {
  it('takes its diagrams out of an export of all, until it is restored', async () => {
    const host = openTestHost()
    const { project, procedure } = await openProjectWithTwoFlows(host)
    const exported = async () => (await host.client.flow.exportTo({ project, flows: null, directory: temporaryFolder() })).length
    await host.client.procedure.remove({ project, procedure })
    expect(await exported()).toBe(0)
    await host.client.procedure.restore({ project, procedure })
    expect(await exported()).toBe(2)
    host.close()
  })
})

describe('a call about something that is not in the project', () => {
  it('is told so, and leaves nothing half', async () => {
    const host = openTestHost()
    const { client } = host
    const { project, municipality, asis } = await openProjectWithTwoFlows(host)
    const gone = { code: 'NOT_FOUND' }
    await expect(client.flow.createEmpty({ project, procedure: nobody, municipality, kind: 'asis', name: 'x' })).rejects.toMatchObject(gone)
    await expect(client.flow.import({ project, procedure: nobody, municipality, kind: 'asis', files: [{ content: new File([(await client.flow.text({ project, flow: asis })).xml], 'a.bpmn') }] })).rejects.toMatchObject(gone)
    await expect(client.flow.revisionText({ project, flow: asis, revision: nobody })).rejects.toMatchObject(gone)
    await expect(client.flow.revisions({ project, flow: nobody })).rejects.toMatchObject(gone)
    await expect(client.procedure.add({ project, area: nobody, name: 'x' })).rejects.toMatchObject(gone)
    await expect(client.analysis.open({ project, subjectFlow: asis, referenceFlow: nobody })).rejects.toMatchObject(gone)
    await expect(client.project.recover({ project, flows: [{ flow: nobody, accept: true }] })).rejects.toMatchObject(gone)
    expect((await client.project.overview({ project })).procedures.flatMap((procedure) => procedure.flows)).toHaveLength(2)
    host.close()
  })

  it('is told with cause and remedy where a saved text is no diagram, and the last one stays', async () => {
    const host = openTestHost()
    const { project, asis } = await openProjectWithTwoFlows(host)
    const { xml, sequence } = await host.client.flow.text({ project, flow: asis })
    for (const text of ['', 'no diagram', xml.slice(0, 3000), '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>']) {
      await expect(host.client.flow.journal({ project, flow: asis, sequence, xml: text })).rejects.toMatchObject({ code: 'BAD_INPUT' })
    }
    expect(await host.client.flow.text({ project, flow: asis })).toMatchObject({ xml, sequence })
    host.close()
  })

  it('takes one file only in the place of a flow', async () => {
    const host = openTestHost()
    const { project, procedure, municipality, asis } = await openProjectWithTwoFlows(host)
    const { xml } = await host.client.flow.text({ project, flow: asis })
    const files = ['a', 'b'].map((name) => ({ content: new File([xml], `${name}.bpmn`) }))
    await expect(host.client.flow.import({ project, procedure, municipality, kind: 'asis', files, replace: asis })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await host.client.flow.revisions({ project, flow: asis })).toHaveLength(1)
    host.close()
  })

  it('keeps the functions that are there where a workbook holds none', async () => {
    const host = openTestHost()
    const { project, procedure } = await openProjectWithTwoFlows(host)
    const workbook = async (...lines: string[][]) => {
      const book = new exceljs.Workbook()
      book.addWorksheet('機能').addRows([['機能ID', '機能要件', '実装区分', '対応手順'], ...lines])
      return { content: new File([new Uint8Array(await book.xlsx.writeBuffer())], '機能.xlsx') }
    }
    const bring = async (...lines: string[][]) => host.client.functions.import({ project, procedure, file: await workbook(...lines) })
    expect(await bring(['0230265', '登録できること', '実装必須機能', '受付'])).toMatchObject({ read: 1 })
    await expect(bring()).rejects.toMatchObject({ code: 'BAD_INPUT', data: { reason: 'fitgap.functions.noRows' } })
    expect(await bring(['x', '登録できること', '実装必須機能', '受付'])).toMatchObject({ read: 0, unread: [{ row: 2 }] })
    expect(await host.client.functions.list({ project, procedure })).toMatchObject([{ id: '0230265' }])
    host.close()
  })
})
