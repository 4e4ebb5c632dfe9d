import { handoverReport, type HandoverInput } from '../../../../../shared/reports/kinds/handover/handover-report.ts'
import { KurabeError } from '../../../../../shared/contract/kurabe-error.ts'
import { collectFitGapViews } from '../collect/fit-gap-views.ts'
import { collectProcedures } from '../collect/procedure-contents.ts'
import { defineKind } from '../report-kind.ts'
import type { ReportSource } from '../report-source.ts'
import { lacksProcedure } from './lacks-procedure.ts'
import { procedureTexts } from './procedure-texts.ts'

/** 引継ぎ書 of one procedure. */
export const handoverKind = defineKind({ kind: 'handover', lacks: lacksProcedure, texts: (source) => procedureTexts(onlyOne(source)), collect, build: handoverReport })

async function collect(given: ReportSource): Promise<HandoverInput> {
  const source = onlyOne(given)
  const [procedure] = collectProcedures(source)
  if (procedure === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  const flows = new Set(procedure.flows.map(({ id }) => id))
  // A table of the whole 業務 holds rows of other procedures too.
  const tables = (await collectFitGapViews({ ...source, options: { ...source.options, procedure: null } })).flatMap((view) => {
    if (view.summary.procedure === procedure.id) return [view]
    const rows = view.rows.filter(({ steps }) => steps.some(({ flow }) => flows.has(flow)))
    return rows.length === 0 ? [] : [{ ...view, rows }]
  })
  return { procedure, tables, locale: source.locale }
}

/** The procedure the options name; without one the first, so that a project with a single procedure needs no choice. */
function onlyOne(source: ReportSource): ReportSource {
  if (source.options.procedure !== null) return source
  const [first] = collectProcedures({ ...source, drawingOf: () => null })
  return first === undefined ? source : { ...source, options: { ...source.options, procedure: first.id } }
}
