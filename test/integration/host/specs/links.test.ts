import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../../../electron/host/create-host.ts'
import { openProjectWithTwoFlows, openTestHost } from '../open-test-host.ts'
import { openSpecFile, waitForImport } from './read-spec.ts'

async function openSpec(host: Host) {
  const flows = await openProjectWithTwoFlows(host)
  const { project } = flows
  const take = async (edition: string, rows: string[][]) => {
    const book = new exceljs.Workbook()
    const sheet = book.addWorksheet('機能要件')
    for (const row of [['中項目', '機能ID', '機能名称', '機能要件', '実装区分', '対応手順'], ...rows]) sheet.addRow(row)
    const forms = book.addWorksheet('帳票要件')
    for (const row of [['帳票ID', '帳票名称', '帳票概要', '実装区分'], ['0010001', '転出証明書', '証明書を出す', '']]) forms.addRow(row)
    const opened = await openSpecFile(host, project, new File([new Uint8Array(await book.xlsx.writeBuffer())], '機能要件.xlsx'))
    return waitForImport(host, await host.client.specs.import({ project, file: opened.file, area: '住民基本台帳', edition, sheets: opened.sheets.map(({ proposal }) => proposal) }))
  }
  const { xml } = await host.client.flow.text({ project, flow: flows.standard })
  const [first, second] = [...xml.matchAll(/<(?:bpmn:)?\w*[tT]ask id="([^"]+)" name="([^"]+)"/g)].map(([, id, name]) => ({ id: id!, name: name!.replace(/&#10;|\s+/g, '') }))
  return { ...flows, take, first: first!, second: second! }
}

describe('a standard flow of a spec', () => {
  it('is attached with what the list names, linked and unlinked by people, and every step can be undone', async () => {
    const host = openTestHost()
    const { project, standard, asis, take, first, second } = await openSpec(host)
    const spec = await take('1.0', [['受付', '0010001', '受付', '受け付けること。', '', first.name], ['受付', '0010002', '登録', '登録すること。', '', '']])
    await expect(host.client.specs.attachFlow({ project, spec, flow: asis })).rejects.toMatchObject({ code: 'BAD_INPUT', data: { reason: 'specLinks.noStandard' } })
    await host.client.specs.attachFlow({ project, spec, flow: standard })
    const links = async () => (await host.client.specs.items({ project, spec })).flatMap(({ kind, code, links: all }) => all.map(({ element, origin }) => `${kind} ${code} ${element} ${origin}`))
    expect(await links()).toEqual([`function 0010001 ${first.id} list`])
    const items = await host.client.specs.items({ project, spec })
    const item = items.find(({ kind, code }) => kind === 'function' && code === '0010002')!.id
    await host.client.specs.link({ project, spec, links: [{ kind: 'link', item, flow: standard, element: first.id }, { kind: 'link', item, flow: standard, element: second.id }] })
    expect(await links()).toContain(`function 0010002 ${second.id} person`)
    expect((await host.client.specs.list({ project })).specs[0]).toMatchObject({ linkedFunctions: 2, flows: [{ flow: standard }] })
    const form = items.find(({ kind }) => kind === 'form')!.id
    await expect(host.client.specs.link({ project, spec, links: [{ kind: 'link', item: form, flow: standard, element: first.id }] })).rejects.toMatchObject({
      data: { reason: 'specLinks.wrongKind' },
    })
    await host.client.specs.detachFlow({ project, spec, flow: standard })
    expect(await links()).toEqual([])
    await host.client.specs.undo({ project })
    expect(await links()).toHaveLength(3)
    await host.client.specs.undo({ project })
    await host.client.specs.undo({ project })
    expect(await links()).toEqual([])
    expect((await host.client.specs.list({ project })).specs[0]!.flows).toEqual([])
    host.close()
  })

  it('belongs to the next edition too, whose links are proposed from the one before', async () => {
    const host = openTestHost()
    const { project, standard, take, first } = await openSpec(host)
    const rows = [['受付', '0010001', '受付', '受け付けること。', '', first.name]]
    await host.client.specs.attachFlow({ project, spec: await take('1.0', rows), flow: standard })
    const next = await take('2.0', [['受付', '0010001', '受付', '電子で受け付けること。', '', '']])
    await host.client.specs.attachFlow({ project, spec: next, flow: standard })
    const { proposals, elements } = await host.client.specs.proposeLinks({ project, spec: next })
    expect(elements.some(({ element, kind }) => element === first.id && kind === 'step')).toBe(true)
    expect(proposals.find(({ score }) => score === 0.95)).toMatchObject({ element: first.id, reason: expect.stringContaining('1.0') as string })
    host.close()
  })

  it('gives its functions to a comparison with that flow, beside the list of the procedure and none of them twice', async () => {
    const host = openTestHost()
    const { project, procedure, asis, standard, take, first, second } = await openSpec(host)
    const spec = await take('1.0', [['受付', '0010001', '受付', '受け付けること。', '実装必須機能', first.name], ['受付', '0010002', '登録', '登録すること。', '', second.name]])
    const book = new exceljs.Workbook()
    const sheet = book.addWorksheet('機能')
    for (const row of [['機能ID', '大項目', '中項目', '小項目', '機能要件', '実装区分', '対応手順'], ['0010001', '', '', '', '町の言葉で書いた要件', '実装必須機能', first.name]]) sheet.addRow(row)
    await host.client.functions.import({ project, procedure, file: { content: new File([new Uint8Array(await book.xlsx.writeBuffer())], 'own.xlsx') } })
    await host.client.specs.attachFlow({ project, spec, flow: standard })
    const { analysis } = await host.client.analysis.open({ project, subjectFlow: asis, referenceFlow: standard })
    const { rows } = await host.client.analysis.view({ project, analysis })
    const seen = rows.flatMap(({ standard: steps, functions }) => functions.map(({ functionId, requirement }) => ({ functionId, requirement, steps: steps.map(({ element }) => element) })))
    expect(seen.filter(({ steps }) => steps.includes(first.id)).map(({ functionId, requirement }) => [functionId, requirement])).toEqual([['0010001', '町の言葉で書いた要件']])
    expect(seen.filter(({ steps }) => steps.includes(second.id)).map(({ functionId, requirement }) => [functionId, requirement])).toEqual([['0010002', '登録すること。']])
    host.close()
  })
})
