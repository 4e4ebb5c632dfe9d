import { describe, expect, it } from 'vitest'
import { fixtureFile, openProjectWithTwoFlows, openTestHost } from './open-test-host.ts'

describe('grids of nine', () => {
  it('open into each other, and a removed grid comes back with everything inside it', async () => {
    const host = openTestHost()
    const { project } = await openProjectWithTwoFlows(host)
    const cells = async () => (await host.client.functionAnalysis.view({ project })).cells
    const { cell: root } = await host.client.functionAnalysis.addGrid({ project, text: '住民基本台帳' })
    const { cell: outer } = await host.client.functionAnalysis.write({ project, parent: root, place: 2, text: '届出を受ける' })
    const { cell: inner } = await host.client.functionAnalysis.write({ project, parent: outer!, place: 7, text: '本人を確認する' })
    // Written again, the same place is the same cell.
    expect(await host.client.functionAnalysis.write({ project, parent: root, place: 2, text: '届出を受け付ける' })).toEqual({ cell: outer })
    expect((await cells()).map(({ id, parent, place, text }) => ({ id, parent, place, text }))).toEqual([
      { id: root, parent: null, place: 0, text: '住民基本台帳' },
      { id: outer, parent: root, place: 2, text: '届出を受け付ける' },
      { id: inner, parent: outer, place: 7, text: '本人を確認する' },
    ])
    // An emptied cell stays while a grid hangs on it; without one it goes.
    expect(await host.client.functionAnalysis.write({ project, parent: root, place: 2, text: '' })).toEqual({ cell: outer })
    expect(await host.client.functionAnalysis.write({ project, parent: outer!, place: 7, text: '' })).toEqual({ cell: null })
    await host.client.functionAnalysis.undo({ project })
    await host.client.functionAnalysis.undo({ project })
    const before = await cells()
    await host.client.functionAnalysis.remove({ project, cell: root })
    expect(await cells()).toEqual([])
    await host.client.functionAnalysis.undo({ project })
    expect((await cells()).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(before.toSorted((a, b) => a.id.localeCompare(b.id)))
    host.close()
  })

  it('name what a cell became while that is there, and leave as a list', async () => {
    const host = openTestHost()
    const { project, procedure } = await openProjectWithTwoFlows(host)
    const { cell: root } = await host.client.functionAnalysis.addGrid({ project, text: '住民基本台帳' })
    const { cell } = await host.client.functionAnalysis.write({ project, parent: root, place: 0, text: '=届出' })
    await host.client.functionAnalysis.link({ project, cell: cell!, procedure })
    const became = async () => (await host.client.functionAnalysis.view({ project })).cells[1]!.procedure
    expect(await became()).toBe(procedure)
    const text = await (await host.client.functionAnalysis.download({ project, format: 'tsv' })).arrayBuffer()
    expect(new TextDecoder().decode(text)).toBe(`業務\t機能（1段目）\tつながり\r\n住民基本台帳\t\t\r\n住民基本台帳\t'=届出\t手続\r\n`)
    await host.client.procedure.remove({ project, procedure })
    expect(await became()).toBeNull()
    await host.client.procedure.restore({ project, procedure })
    expect(await became()).toBe(procedure)
    await expect(host.client.functionAnalysis.write({ project, parent: procedure, place: 0, text: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    host.close()
  })

  it('make a procedure in one step: undo takes it away while it is empty, redo brings it back', async () => {
    const host = openTestHost()
    const { project, municipality } = await openProjectWithTwoFlows(host)
    const { areas } = await host.client.project.overview({ project })
    const procedures = async () => (await host.client.project.overview({ project })).procedures.map(({ name }) => name)
    const before = await procedures()
    const { cell: root } = await host.client.functionAnalysis.addGrid({ project, text: '住民基本台帳' })
    const { cell } = await host.client.functionAnalysis.write({ project, parent: root, place: 0, text: `${'あ'.repeat(99)}😀` })
    const { procedure } = await host.client.functionAnalysis.becomeProcedure({ project, cell: cell!, area: areas[0]!.id })
    expect(await procedures()).toEqual([...before, 'あ'.repeat(99)])
    await host.client.functionAnalysis.undo({ project })
    expect(await procedures()).toEqual(before)
    await host.client.functionAnalysis.redo({ project })
    expect(await procedures()).toHaveLength(before.length + 1)
    // What somebody put a flow in stays, only the link goes.
    await host.client.flow.import({ project, procedure, municipality, files: [{ content: fixtureFile('align/dev/02-tenshutsu.asis.bpmn') }], kind: 'asis' })
    await host.client.functionAnalysis.undo({ project })
    expect(await procedures()).toHaveLength(before.length + 1)
    expect((await host.client.functionAnalysis.view({ project })).cells[1]!.procedure).toBeNull()
    host.close()
  })
})
