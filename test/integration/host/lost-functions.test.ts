import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import exceljs from 'exceljs'
import type { Host } from '../../../electron/host/create-host.ts'
import { openTestHost } from './open-test-host.ts'

let host: Host
let project: string
let area: string
beforeAll(async () => {
  host = openTestHost()
  project = (await host.client.project.openSample()).project
  area = (await host.client.project.overview({ project })).areas.find(({ name }) => name === '住民基本台帳')!.id
}, 60_000)
afterAll(() => host.close())

const view = () => host.client.lostFunctions.view({ project, area })

describe('何が失われるか', () => {
  it('keeps a register of customised parts and a list of lost functions, several changes as one undo step', async () => {
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
    await host.client.lostFunctions.write({
      project, area,
      customisations: [{ id: first, fields: { what: '独自の宛名ラベル', why: '封筒の大きさ', stillNeeded: 'unknown' } }],
      lost: [{ id: second, fields: { name: '=手書き台帳の印刷', section: '住民係', toldOn: '2027-03-31' } }],
    })
    expect(await view()).toMatchObject({
      customisations: [{ id: first, number: 1, what: '独自の宛名ラベル', stillNeeded: 'unknown', rows: [] }],
      lost: [{ id: second, number: 1, name: '=手書き台帳の印刷', subject: '', toldOn: '2027-03-31' }],
      undo: '何が失われるかの変更（2件）',
    })
    await host.client.lostFunctions.write({ project, area, lost: [{ id: second, fields: null }] })
    expect((await view()).lost).toEqual([])
    await host.client.lostFunctions.undo({ project, area })
    expect((await view()).lost).toMatchObject([{ id: second, number: 1 }])
    await expect(host.client.lostFunctions.write({ project, area, lost: [{ id: crypto.randomUUID(), fields: { section: '住民係' } }] })).rejects.toMatchObject({ code: 'BAD_INPUT' })
    const file = await host.client.lostFunctions.download({ project, area, part: 'lost', format: 'xlsx' })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await file.arrayBuffer())
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['失われる機能', '今のカスタマイズ'])
    expect(workbook.worksheets[0]!.getRow(2).getCell(2).value).toBe('=手書き台帳の印刷')
  })

  it('proposes what the chosen package answers × to, and no longer once it was taken', async () => {
    expect((await view()).proposals.filter(({ cause }) => cause === 'answer')).toEqual([])
    const { evaluation } = await host.client.packages.openEvaluation({ project, area })
    const { packages } = await host.client.packages.evaluation({ project, evaluation })
    const chosen = packages.find(({ name }) => name === '窓口こよみ（見本）')!.id
    await host.client.packages.updateEvaluation({ project, evaluation, chosen })
    const { proposals, packageName } = await view()
    expect(packageName).toBe('窓口こよみ（見本）')
    expect(proposals).toContainEqual(expect.objectContaining({ subject: 'function:0010142', subjectName: '0010142', cause: 'answer' }))
    expect(proposals.find(({ subject }) => subject === 'function:0010115')).toBeUndefined()
    const { cause: _cause, subjectName: _name, ...fields } = proposals.find(({ subject }) => subject === 'function:0010142')!
    await host.client.lostFunctions.write({ project, area, lost: [{ id: crypto.randomUUID(), fields }] })
    expect((await view()).proposals.find(({ subject }) => subject === 'function:0010142')).toBeUndefined()
  })

  it('proposes rows whose work is not needed or that do not fit, with what was written of them', async () => {
    const { municipalities } = await host.client.project.overview({ project })
    const { specs } = await host.client.specs.list({ project })
    const spec = specs.find((entry) => entry.area === area)!.id
    const { table } = await host.client.fitGapTables.create({
      project, area, procedure: null, municipality: municipalities[0]!.id, subjectFlow: null, name: '検討', references: [{ kind: 'spec', target: spec }],
    })
    const { rows: added } = await host.client.fitGapTables.addRows({ project, table, rows: [{ name: '紙の台帳に写す' }, { name: '独自の通知を送る', owner: '住民係' }] })
    const { summary } = await host.client.fitGapTables.view({ project, table })
    await host.client.fitGapTables.writeRows({ project, table, changes: [{ row: added[0]!, fields: { necessity: 'not-needed', necessityReason: '画面で見られる' } }] })
    await host.client.fitGapTables.writeCells({ project, table, changes: [{ row: added[1]!, reference: summary.references[0]!.id, fields: { judgement: 'unfit', difference: '標準に通知がない' } }] })
    const { proposals } = await view()
    expect(proposals).toContainEqual(expect.objectContaining({ name: '紙の台帳に写す', cause: 'not-needed', reason: '画面で見られる' }))
    const notice = proposals.find(({ name }) => name === '独自の通知を送る')!
    expect(notice).toMatchObject({ cause: 'unfit', reason: '標準に通知がない', section: '住民係', subjectName: expect.stringMatching(/^行\d+（検討）$/) })
    await host.client.fitGapTables.remove({ project, table })
    expect((await view()).proposals.map(({ name }) => name)).not.toContain('独自の通知を送る')
  })
})
