import { checkFlowText } from '../../../../shared/checks/check-flow-text.ts'
import { severities, type Finding } from '../../../../shared/checks/finding.ts'
import type { OutputOrder } from '../../../../shared/contract/output.ts'
import type { SheetMark } from '../../../../shared/drawing/sheet-mark.ts'
import { isDoneDifferently } from '../../../../shared/fitgap/rows/is-done-differently.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { judgedComparison } from '../analysis/analysis-view.ts'
import { readSetting } from '../settings/project-settings.ts'

/** What an order wants drawn over one flow: marks of its comparison, signs of the checks. */
export async function collectMarks(session: ProjectSession, order: OutputOrder, { flow, xml }: { flow: string; xml: string }): Promise<SheetMark[]> {
  return [
    ...(order.marks.comparison ? await comparisonMarks(session, flow, order.flows) : []),
    ...(order.marks.pins ? pinMarks(session, flow) : []),
    ...(order.marks.checks ? checkMarks(checkFlowText(xml, readSetting(session.read, 'checks'))) : []),
  ]
}

/** The rows of the comparison a flow stands in: the one with another flow of the same order, else the one worked on last. */
async function comparisonMarks(session: ProjectSession, flow: string, ordered: readonly string[]): Promise<SheetMark[]> {
  const found = session.read
    .prepare(
      `SELECT analysis.id, analysis.subject_flow_id AS subject, reference.flow_id AS reference FROM analysis
       JOIN analysis_reference AS reference ON reference.analysis_id = analysis.id
       JOIN flow AS one ON one.id = analysis.subject_flow_id JOIN flow AS other ON other.id = reference.flow_id
       WHERE (analysis.subject_flow_id = ? OR reference.flow_id = ?) AND one.removed_at IS NULL AND other.removed_at IS NULL
       ORDER BY analysis.changed_at DESC`,
    )
    .all(flow, flow) as { id: string; subject: string; reference: string }[]
  const chosen = found.find(({ subject, reference }) => ordered.includes(subject) && ordered.includes(reference)) ?? found[0]
  if (chosen === undefined) return []
  const { comparison } = await judgedComparison(session, chosen.id)
  return comparison.rows.flatMap((row) => {
    const kind = row.kind === 'matched' && isDoneDifferently(row) ? 'changed' : row.kind
    const steps = chosen.subject === flow ? row.asisSteps : row.standardSteps
    return steps.map(({ id }) => ({ element: id, kind, text: String(row.number) }))
  })
}

const pins = { unconfirmed: 'pin-open', confirmed: 'pin-done', 'needs-change': 'pin-fix' } as const

/** The comments of the review by their numbers; answers stand under their comment, not on the shape. */
function pinMarks(session: ProjectSession, flow: string): SheetMark[] {
  const comments = session.read
    .prepare("SELECT element_id AS element, number, state FROM review_comment WHERE flow_id = ? AND reply_to IS NULL AND element_id <> '' ORDER BY number")
    .all(flow) as { element: string; number: number; state: keyof typeof pins }[]
  return comments.map(({ element, number, state }) => ({ element, kind: pins[state], text: String(number) }))
}

/** One sign a shape: the worst of its findings, and how many where there are several. */
export function checkMarks(findings: readonly Pick<Finding, 'element' | 'severity'>[]): SheetMark[] {
  const byElement = Map.groupBy(findings, ({ element }) => element)
  return [...byElement].map(([element, found]) => {
    const worst = severities.find((severity) => found.some((finding) => finding.severity === severity))!
    return { element, kind: `check-${worst}`, text: found.length > 1 ? String(found.length) : '' }
  })
}
