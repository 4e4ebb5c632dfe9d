import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Host } from '../../../electron/host/create-host.ts'
import { readBpmnFile } from '../../../shared/bpmn/read/read-bpmn-file.ts'
import type { FlowSummary, ProcedureSummary, ProjectOverview } from '../../../shared/contract/project.ts'
import { linkFunctions } from '../../../shared/fitgap/functions/link-functions.ts'
import { openTestHost } from './open-test-host.ts'

let host: Host
let project: string
let overview: ProjectOverview
let procedures: ProcedureSummary[]

beforeAll(async () => {
  host = openTestHost()
  project = (await host.client.project.openSample()).project
  overview = await host.client.project.overview({ project })
  procedures = overview.procedures
})
afterAll(() => host.close())

async function readFlow(flow: FlowSummary) {
  const { xml } = await host.client.flow.text({ project, flow: flow.id })
  return { xml, ...(await readBpmnFile(new TextEncoder().encode(xml), flow.name)) }
}

function flowOf(procedure: ProcedureSummary, kind: FlowSummary['kind'], municipality = '白樺町'): FlowSummary {
  return procedure.flows.find((flow) => flow.kind === kind && flow.municipalityName === municipality)!
}

describe('the sample project', () => {
  it('holds three procedures of two towns, each with a standard, what both towns do and a ToBe', () => {
    expect(overview).toMatchObject({ name: 'サンプル：白樺町 窓口業務の標準化', isSample: true })
    expect(overview.municipalities.map(({ name, isOwn }) => [name, isOwn])).toEqual([['白樺町', true], ['若葉町', false]])
    expect(procedures.map(({ name }) => name)).toEqual(['転入届', '児童手当 認定請求', '要介護認定申請'])
    for (const { flows } of procedures) {
      expect(flows.map(({ kind, municipalityName }) => `${kind} ${municipalityName}`)).toEqual([
        'standard 白樺町', 'asis 白樺町', 'asis 若葉町', 'tobe 白樺町',
      ])
    }
  })

  it('reads without a warning, with every activity named and in one of three to five lanes', async () => {
    for (const flow of procedures.flatMap(({ flows }) => flows)) {
      const { graph, warnings, needsLayout, missingShapes } = await readFlow(flow)
      expect({ warnings, needsLayout, missingShapes }).toEqual({ warnings: [], needsLayout: false, missingShapes: [] })
      const activities = graph.nodes.filter((node) => node.family === 'activity')
      expect(activities.filter((node) => node.name === '' || node.lane === null)).toEqual([])
      expect(activities.length).toBeGreaterThanOrEqual(12)
      expect(activities.length).toBeLessThanOrEqual(25)
      expect(graph.lanes.length).toBeGreaterThanOrEqual(3)
      expect(graph.lanes.length).toBeLessThanOrEqual(5)
      expect(graph.data.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['document', 'store']))
    }
  })

  it('labels every branch', async () => {
    for (const flow of procedures.flatMap(({ flows }) => flows)) {
      const { graph } = await readFlow(flow)
      for (const gateway of graph.nodes.filter(({ type }) => type === 'ExclusiveGateway')) {
        const branches = graph.sequenceFlows.filter(({ source }) => source === gateway.id)
        expect(gateway.name).not.toBe('')
        expect(branches.length).toBeGreaterThan(1)
        expect(branches.map(({ name }) => name)).not.toContain('')
      }
    }
  })

  it('shows everyday symbols beyond tasks: messages to other pools, sub-processes, boundary and timer events', async () => {
    const graphs = await Promise.all(procedures.flatMap(({ flows }) => flows).map(async (flow) => (await readFlow(flow)).graph))
    const nodes = graphs.flatMap((graph) => graph.nodes)
    const types = new Set(nodes.map(({ type }) => type))
    expect([...types]).toEqual(expect.arrayContaining(['UserTask', 'ManualTask', 'ServiceTask', 'SubProcess', 'BoundaryEvent', 'ParallelGateway']))
    expect(nodes.filter(({ type, trigger }) => type === 'IntermediateCatchEvent' && trigger === 'timer')).not.toEqual([])
    expect(nodes.filter(({ type, trigger }) => type === 'StartEvent' && trigger === 'message')).not.toEqual([])
    expect(graphs.filter((graph) => graph.messageFlows.length > 0 && graph.pools.some((pool) => pool.isBlackBox)).length).toBeGreaterThanOrEqual(3)
  })

  it('gives each procedure 20 to 40 functions in the official shape, all tied to steps of its standard', async () => {
    for (const procedure of procedures) {
      const { graph } = await readFlow(flowOf(procedure, 'standard'))
      const functions = await host.client.functions.list({ project, procedure: procedure.id })
      expect(functions.length).toBeGreaterThanOrEqual(20)
      expect(functions.length).toBeLessThanOrEqual(40)
      expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length)
      expect(functions.filter(({ id, large }) => !/^0\d{6}$/.test(id) || !large.includes('見本'))).toEqual([])
      expect(functions.filter(({ requirement }) => !/[^。]こと。$/.test(requirement))).toEqual([])
      expect(new Set(functions.map((requirement) => requirement.implementationClass))).toEqual(new Set(['mandatory', 'optional', 'forbidden']))
      expect(linkFunctions(functions, graph.nodes.filter((node) => node.family === 'activity')).unlinked).toEqual([])
    }
  })

  it('shares no id between the standard and the towns', async () => {
    for (const procedure of procedures) {
      const [standard, ...towns] = await Promise.all(procedure.flows.map(async (flow) => idsOf((await readFlow(flow)).xml)))
      for (const town of towns) expect([...town].filter((id) => standard!.has(id))).toEqual([])
    }
  })

  it('made each ToBe from the AsIs of the own town: origins resolve, work has gone and other work is new', async () => {
    for (const procedure of procedures) {
      const [asis, tobe] = [flowOf(procedure, 'asis'), flowOf(procedure, 'tobe')]
      expect(tobe.originFlow).toBe(asis.id)
      const [before, after] = [await readFlow(asis), await readFlow(tobe)]
      const known = idsOf(before.xml)
      const origins = [...after.xml.matchAll(/ id="([^"]+)"[^>]* kurabe:originFlow="([^"]*)" kurabe:originElement="([^"]*)" kurabe:originRevision="1"/g)]
      expect(origins.length).toBe(after.xml.match(/originFlow=/g)?.length)
      expect(origins.filter(([, id, flow, element]) => flow !== asis.id || element !== id || !known.has(id!))).toEqual([])
      expect([...idsOf(after.xml)].filter((id) => known.has(id) && /^(Activity|Event|Gateway|Lane)_[0-9a-f]{7}$/.test(id)).sort()).toEqual(
        origins.map(([, id]) => id!).filter((id) => /^(Activity|Event|Gateway|Lane)_/.test(id)).sort(),
      )
      const activities = (flow: typeof before) => flow.graph.nodes.filter((node) => node.family === 'activity').map(({ id }) => id)
      const kept = activities(after).filter((id) => activities(before).includes(id))
      expect(kept.length).toBeGreaterThan(8)
      expect(activities(before).length - kept.length).toBeGreaterThan(2)
      expect(activities(after).length).toBeGreaterThan(kept.length)
    }
  })

  it('shows at least four of the six kinds of rows wherever a town is laid beside the standard', async () => {
    const seen = new Set<string>()
    for (const procedure of procedures) {
      for (const town of ['白樺町', '若葉町']) {
        const reference = flowOf(procedure, 'standard').id
        const { analysis } = await host.client.analysis.open({ project, subjectFlow: flowOf(procedure, 'asis', town).id, referenceFlow: reference })
        const { rows } = await host.client.analysis.view({ project, analysis })
        const kinds = new Set(rows.map(({ kind }) => kind))
        expect(kinds.size, `${procedure.name} ${town}`).toBeGreaterThanOrEqual(4)
        for (const kind of kinds) seen.add(kind)
        expect(rows.flatMap((row) => row.functions)).not.toEqual([])
      }
    }
    expect(seen.size).toBe(6)
  })

  it('holds a Fit & Gap table of a spec, three packages and the AsIs, in which some rows are decided', async () => {
    const [summary] = await host.client.fitGapTables.list({ project })
    expect(summary).toMatchObject({ name: '転入届の Fit & Gap', rejudge: 0, isBehind: false })
    expect(summary!.references.map(({ kind }) => kind)).toEqual(['spec', 'package', 'package', 'package', 'flow'])
    const view = await host.client.fitGapTables.view({ project, table: summary!.id })
    expect(view.undo).toBeNull()
    const judged = view.rows.filter(({ cells }) => cells[0]!.judgement !== '')
    expect(judged).toHaveLength(7)
    expect(judged.filter(({ functions }) => functions.length > 0).every(({ cells }) => cells.slice(1, 4).some(({ judgement }) => judgement !== ''))).toBe(true)
    expect(new Set(view.rows.map(({ treatment }) => treatment))).toEqual(new Set(['', '1', '2', '4']))
    expect(view.rows.slice(-2).map(({ kind }) => kind)).toEqual(['interface', 'migration'])
  })

  it('opens as a project of its own each time, so that nobody spoils the sample', async () => {
    const second = await host.client.project.openSample()
    expect(second.project).not.toBe(project)
    const flow = flowOf(procedures[0]!, 'asis').id
    await host.client.flow.remove({ project, flow })
    const untouched = (await host.client.project.overview({ project: second.project })).procedures[0]!.flows
    expect(untouched).toHaveLength(4)
    expect(untouched.map(({ id }) => id)).not.toContain(flow)
  })
})

function idsOf(xml: string): Set<string> {
  return new Set([...xml.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))
}
