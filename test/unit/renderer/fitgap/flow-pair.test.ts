import { describe, expect, it } from 'vitest'
import type { FlowSummary, ProcedureSummary } from '../../../../shared/contract/project.ts'
import { choosePair, referenceChoices, subjectChoices } from '../../../../renderer/features/fitgap/pair/flow-pair.ts'

function flow(id: string, kind: FlowSummary['kind'], originFlow: string | null = null): FlowSummary {
  return {
    id,
    kind,
    name: id,
    municipality: 'town',
    municipalityName: '白樺町',
    steps: 3,
    revision: 1,
    revisionName: '',
    hasDraft: false,
    changedAt: '2026-11-20T00:00:00Z',
    originFlow,
  }
}

function procedure(flows: FlowSummary[], compared: [string, string, string][] = []): ProcedureSummary {
  const analyses = compared.map(([subjectFlow, referenceFlow, changedAt], index) => ({
    id: String(index),
    subjectFlow,
    referenceFlow,
    rows: 3,
    decided: 0,
    unclear: 0,
    rejudge: 0,
    treatments: { '1': 0, '2': 0, '3': 0, '4': 0 },
    changedAt,
  }))
  return { id: 'p', name: '転入届', area: 'a', flows, functions: 0, analyses }
}

const flows = [flow('asis', 'asis'), flow('tobe', 'tobe', 'asis'), flow('standard', 'standard')]

describe('the pair of flows compared', () => {
  it('is none while nothing was compared and nothing is named', () => {
    expect(choosePair(procedure(flows), undefined, null)).toBeNull()
  })

  it('takes the flow that the address names beside the standard', () => {
    expect(choosePair(procedure(flows), 'tobe', null)).toEqual({ subject: 'tobe', reference: 'standard' })
    expect(choosePair(procedure(flows), 'standard', null)).toEqual({ subject: 'asis', reference: 'standard' })
  })

  it('falls back to the origin of a ToBe where there is no standard', () => {
    expect(choosePair(procedure(flows.slice(0, 2)), 'tobe', null)).toEqual({ subject: 'tobe', reference: 'asis' })
  })

  it('comes back as it was left, else as the comparison changed last', () => {
    const compared = procedure(flows, [
      ['asis', 'standard', '2026-11-01T00:00:00Z'],
      ['tobe', 'standard', '2026-11-02T00:00:00Z'],
    ])
    expect(choosePair(compared, undefined, null)).toEqual({ subject: 'tobe', reference: 'standard' })
    expect(choosePair(compared, undefined, { subject: 'tobe', reference: 'asis' })).toEqual({ subject: 'tobe', reference: 'asis' })
    expect(choosePair(compared, 'asis', { subject: 'tobe', reference: 'asis' })).toEqual({ subject: 'asis', reference: 'standard' })
  })

  it('forgets flows that are gone', () => {
    expect(choosePair(procedure(flows), undefined, { subject: 'gone', reference: 'standard' })).toBeNull()
    expect(choosePair(procedure(flows), 'gone', null)).toBeNull()
  })

  it('never lays a flow beside itself and never takes a standard as the subject', () => {
    expect(subjectChoices(procedure(flows)).map(({ id }) => id)).toEqual(['asis', 'tobe'])
    expect(referenceChoices(procedure(flows), 'asis').map(({ id }) => id)).toEqual(['standard', 'tobe'])
  })
})
