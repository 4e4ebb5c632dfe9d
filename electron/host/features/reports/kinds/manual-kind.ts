import { procedureManual, type ManualPart } from '../../../../../shared/reports/kinds/manual/procedure-manual.ts'
import { leadingFlow } from '../../../../../shared/reports/kinds/requirements/procedure-content.ts'
import type { DrawnText } from '../../../../../shared/contract/output.ts'
import { findFlow } from '../../flow/flow-records.ts'
import { collectFlow, collectProcedures, newestNamedRevision } from '../collect/procedure-contents.ts'
import { defineKind } from '../report-kind.ts'
import type { ReportSource } from '../report-source.ts'
import { lacksProcedure } from './lacks-procedure.ts'

/** 業務手順書 of one procedure, of a 業務 or of all. */
export const manualKind = defineKind({ kind: 'manual', lacks: lacksProcedure, texts, collect, build: procedureManual })

function collect(source: ReportSource): ManualPart[] {
  return collectProcedures(source).map((procedure): ManualPart => {
    const leading = leadingFlow(procedure)
    if (leading === undefined) return { procedure, flow: null, settled: '' }
    const named = newestNamedRevision(source.database, leading.id)
    const flow = named === null ? leading : collectFlow(source, findFlow(source.database, leading.id), named.id)
    return { procedure, flow, settled: named?.name ?? '' }
  })
}

function texts(source: ReportSource): DrawnText[] {
  return collectProcedures({ ...source, drawingOf: () => null }).flatMap((procedure) => {
    const flow = leadingFlow(procedure)
    return flow === undefined ? [] : [{ flow: flow.id, revision: newestNamedRevision(source.database, flow.id)?.id ?? null }]
  })
}
