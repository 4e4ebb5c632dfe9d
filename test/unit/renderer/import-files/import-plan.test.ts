import { describe, expect, it } from 'vitest'
import { planFile, replaceable } from '../../../../renderer/features/import-files/import-plan.ts'
import type { ProjectOverview } from '../../../../shared/contract/project.ts'

const overview: ProjectOverview = {
  name: '見本',
  isSample: false,
  municipalities: [
    { id: 'own', name: '白樺町', code: '', isOwn: true },
    { id: 'other', name: '若葉町', code: '', isOwn: false },
  ],
  areas: [{ id: 'area', name: '住民基本台帳' }],
  procedures: [
    { id: 'in', name: '転入届', area: 'area', flows: [], functions: 0, analyses: [] },
    { id: 'out', name: '転出届', area: 'area', flows: [], functions: 0, analyses: [] },
  ],
}

describe('the first guess of where a file goes', () => {
  it('reads procedure, side and municipality from the name of the file', () => {
    expect(planFile({ path: 'C:\\USB\\若葉町_転出届.bpmn' }, overview, undefined)).toMatchObject({ procedure: 'out', kind: 'asis', municipality: 'other', isWorkbook: false })
    expect(planFile({ path: '/標準フロー_転入届.bpmn' }, overview, undefined)).toMatchObject({ procedure: 'in', kind: 'standard', municipality: 'own' })
    expect(planFile({ path: '/転入届 見直し後.bpmn' }, overview, undefined)).toMatchObject({ kind: 'tobe' })
  })

  it('leaves the procedure open where nothing tells it, unless the user came from one', () => {
    expect(planFile({ path: '/flow.bpmn' }, overview, undefined).procedure).toBeNull()
    expect(planFile({ path: '/flow.bpmn' }, overview, 'in').procedure).toBe('in')
  })

  it('takes workbooks for function requirements', () => {
    expect(planFile({ path: '/機能要件.XLSX' }, overview, 'in')).toMatchObject({ isWorkbook: true, isTable: false })
    expect(planFile({ path: '/手順.csv' }, overview, 'in')).toMatchObject({ isWorkbook: false, isTable: true })
  })
})

it('offers as next version only flows of the same side and municipality', () => {
  const flow = (id: string, kind: 'asis' | 'standard', municipality: string) => ({
    id,
    kind,
    name: id,
    municipality,
    municipalityName: '',
    steps: 1,
    revision: 1,
    revisionName: '',
    hasDraft: false,
    changedAt: '2026-11-20T00:00:00.000Z',
    originFlow: null,
  })
  const [first, ...rest] = overview.procedures
  const flows = [flow('ours', 'asis', 'own'), flow('theirs', 'asis', 'other'), flow('standard', 'standard', 'own')]
  const filled = { ...overview, procedures: [{ ...first!, flows }, ...rest] }
  const planned = planFile({ path: '/若葉町_転入届.bpmn' }, filled, 'in')
  expect(replaceable(filled, planned).map(({ id }) => id)).toEqual(['theirs'])
})
