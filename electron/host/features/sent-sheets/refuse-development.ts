import type { ReturnedChange } from '../../../../shared/contract/sent-sheets.ts'
import { sheetProblem } from '../../../../shared/sent-sheets/sheet-problem.ts'

/**
 * ③ (add-on development) is not stored without a written justification: where a sheet brings it and neither the sheet nor the table has a reason, the
 * change is refused here already, with the remedy.
 * @param justified rows that have a justification in the table.
 * @param developed rows that stand at ③ in the table.
 */
export function refuseDevelopmentWithoutReason(changes: readonly ReturnedChange[], justified: ReadonlySet<string>, developed: ReadonlySet<string>): ReturnedChange[] {
  const reasons = new Set(changes.filter(({ field, kind, theirs }) => field === 'justification' && kind !== 'refused' && theirs.trim() !== '').map(({ row }) => row))
  const treatments = new Map(changes.filter(({ field, kind }) => field === 'treatment' && kind !== 'refused').map(({ row, theirs, understood }) => [row, understood ?? theirs]))
  return changes.map((change) => {
    const isDevelopment = change.field === 'treatment' && change.kind !== 'refused' && (change.understood ?? change.theirs).startsWith('③')
    const hasReason = reasons.has(change.row) || justified.has(change.row ?? '')
    if (isDevelopment && !hasReason) return { ...change, kind: 'refused', problem: sheetProblem('developmentNeedsReason') }
    // Taken away while ③ stays, it would leave ③ without its reason.
    const staysDevelopment = treatments.get(change.row)?.startsWith('③') ?? developed.has(change.row ?? '')
    const isTakenAway = change.field === 'justification' && change.kind !== 'refused' && change.theirs.trim() === ''
    return isTakenAway && staysDevelopment ? { ...change, kind: 'refused', problem: sheetProblem('developmentKeepsReason') } : change
  })
}
