import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { OutputOrder } from '../../../../shared/contract/output.ts'
import type { FlowSummary } from '../../../../shared/contract/project.ts'
import { cleanDrawing } from '../../../../shared/drawing/clean-drawing.ts'
import type { FlowDrawing } from '../../../../shared/drawing/flow-drawing.ts'
import type { SheetMark } from '../../../../shared/drawing/sheet-mark.ts'
import { createTranslate, type Translate } from '../../../../shared/i18n/translate.ts'
import type { PrintedFlow } from '../../../../shared/output/page.ts'
import { sayOnce } from '../../../../shared/text/say-once.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { findFlow } from '../flow/flow-records.ts'
import { summariseFlow } from '../flow/flow-summary.ts'
import { currentText } from '../flow/flow-text.ts'
import { collectMarks } from './collect-marks.ts'
import { findDrawing } from './stored-drawings.ts'

/** Where a drawing comes from when none is kept, e.g. from a browser the command line has started. */
export type DrawText = (xml: string) => Promise<FlowDrawing>

/** The flows of an order with all that stands on their pages; NOT_FOUND with the name of a flow that nobody has drawn yet. */
export async function collectFlows(session: ProjectSession, order: OutputOrder, draw?: DrawText): Promise<PrintedFlow[]> {
  const translate = createTranslate(order.locale)
  const flows: PrintedFlow[] = []
  for (const [index, flow] of order.flows.entries()) {
    const summary = summariseFlow(session.read, flow)
    const record = findFlow(session.read, flow)
    const xml = currentText(session.read, flow)
    const found = findDrawing(session, xml) ?? (await draw?.(xml))
    if (found === undefined) throw new KurabeError('NOT_FOUND', 'output.error.noDrawing', { name: summary.name })
    const drawing = cleanDrawing(found, `f${index}`)
    const marks = await collectMarks(session, order, { flow, xml })
    flows.push({
      flow,
      procedureId: record.procedure_id,
      kind: summary.kind,
      town: summary.municipalityName,
      procedure: procedureName(session, record.procedure_id),
      title: titleOf(summary, translate),
      version: versionOf(summary, translate),
      prefix: `f${index}`,
      sheets: drawing.sheets.map((sheet) => ({ sheet, marks: marksOf(sheet.shapes.map(({ id }) => id), marks) })),
      mark: drawing.mark,
      origin: summary.originFlow,
    })
  }
  return flows
}

function marksOf(shapes: readonly string[], marks: readonly SheetMark[]): SheetMark[] {
  const here = new Set(shapes)
  return marks.filter(({ element }) => here.has(element))
}

function procedureName(session: ProjectSession, procedure: string): string {
  return (session.read.prepare('SELECT name FROM procedure WHERE id = ?').get(procedure) as { name: string }).name
}

/** 現行, and the name of the flow where it says more than that. */
function titleOf({ kind, name }: FlowSummary, translate: Translate): string {
  const kindName = translate(`app.kind.${kind}`)
  const [only, further] = sayOnce([kindName, name])
  return further === undefined ? (only ?? kindName) : translate('output.page.flow', { kind: kindName, name })
}

function versionOf({ revision, revisionName, hasDraft }: FlowSummary, translate: Translate): string {
  const number = translate('output.page.version', { number: revision })
  if (hasDraft) return translate('output.page.changedSince', { version: number })
  return revisionName === '' ? number : `${number}　${revisionName}`
}
