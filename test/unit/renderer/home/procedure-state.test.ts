import { describe, expect, it } from 'vitest'
import { figures, mainAnalysis, nextAction, references } from '../../../../renderer/features/home/procedure-state.ts'
import type { FlowSummary, ProcedureSummary, ProjectOverview } from '../../../../shared/contract/project.ts'

const overview: ProjectOverview = {
  name: '見本',
  isSample: false,
  municipalities: [
    { id: 'own', name: '白樺町', code: '', isOwn: true },
    { id: 'other', name: '若葉町', code: '', isOwn: false },
  ],
  areas: [{ id: 'area', name: '住民基本台帳' }],
  procedures: [],
}
const flow = (id: string, kind: FlowSummary['kind'], municipality = 'own', steps = 12): FlowSummary => ({
  id,
  kind,
  name: id,
  municipality,
  municipalityName: municipality === 'own' ? '白樺町' : '若葉町',
  steps,
  revision: 1,
  revisionName: '',
  hasDraft: false,
  changedAt: '2026-11-20T00:00:00.000Z',
  originFlow: null,
})
const analysis = (values: Partial<ProcedureSummary['analyses'][number]>): ProcedureSummary['analyses'][number] => ({
  id: 'analysis',
  subjectFlow: 'asis',
  referenceFlow: 'standard',
  rows: 20,
  decided: 0,
  unclear: 2,
  rejudge: 0,
  treatments: { '1': 0, '2': 0, '3': 0, '4': 0 },
  changedAt: '2026-11-20T00:00:00.000Z',
  ...values,
})
const procedure = (flows: FlowSummary[], analyses: ProcedureSummary['analyses'] = []): ProcedureSummary => ({ id: 'p', name: '転入届', area: 'area', flows, functions: 0, analyses })
const both = [flow('asis', 'asis'), flow('standard', 'standard')]

describe('what to do next about a procedure', () => {
  it('begins with a flow of its own', () => {
    expect(nextAction(overview, procedure([]))).toMatchObject({ key: 'home.next.prepare' })
    expect(nextAction(overview, procedure([flow('standard', 'standard')]))).toMatchObject({ key: 'home.next.prepare' })
  })

  it('asks to go on writing where there is no step yet', () => {
    expect(nextAction(overview, procedure([flow('asis', 'asis', 'own', 0)]))).toMatchObject({ key: 'home.next.write', flow: 'asis' })
  })

  it('asks for something to compare with, then to compare', () => {
    expect(nextAction(overview, procedure([flow('asis', 'asis')]))).toMatchObject({ key: 'home.next.importStandard' })
    expect(nextAction(overview, procedure(both))).toMatchObject({ key: 'home.next.compare', flow: 'asis' })
  })

  it('counts the rows left, looks at changed rows first, and ends with the workbook', () => {
    expect(nextAction(overview, procedure(both, [analysis({ decided: 6 })]))).toMatchObject({ key: 'home.next.judge', values: { count: 14 } })
    expect(nextAction(overview, procedure(both, [analysis({ decided: 16, rejudge: 4 })]))).toMatchObject({ key: 'home.next.rejudge', values: { count: 4 } })
    expect(nextAction(overview, procedure(both, [analysis({ decided: 20 })]))).toMatchObject({ key: 'home.next.export', kind: 'workbook' })
  })
})

describe('the comparison a procedure is judged by', () => {
  it('is the own AsIs beside a standard, whatever was changed later', () => {
    const flows = [...both, flow('tobe', 'tobe'), flow('theirs', 'asis', 'other')]
    const chosen = analysis({ id: 'chosen' })
    const later = analysis({ id: 'later', subjectFlow: 'tobe', changedAt: '2026-11-21T00:00:00.000Z' })
    expect(mainAnalysis(overview, procedure(flows, [later, chosen]))?.id).toBe('chosen')
    expect(mainAnalysis(overview, procedure(flows, [later]))?.id).toBe('later')
  })

  it('alone counts in the key figures', () => {
    const flows = [...both, flow('tobe', 'tobe')]
    const other = analysis({ id: 'other', subjectFlow: 'tobe', rows: 99, decided: 99 })
    const sum = figures(overview, [procedure(flows, [analysis({ decided: 5, treatments: { '1': 1, '2': 0, '3': 2, '4': 0 } }), other])])
    expect(sum).toEqual({ procedures: 1, flows: 3, rows: 20, decided: 5, unclear: 2, developments: 2 })
  })
})

it('counts standards and other towns as what a flow can be compared with, never the own flow', () => {
  const flows = [flow('asis', 'asis'), flow('theirs', 'asis', 'other'), flow('standard', 'standard'), flow('tobe', 'tobe')]
  expect(references(overview, procedure(flows)).map(({ id }) => id)).toEqual(['standard', 'theirs'])
})
