import type { FitGapCell, FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import { judgementRoles, type JudgementEntry, type JudgementRole } from '../../../domain/judgement-list.ts'

/** How many cells are judged what, by role; `open` are those nobody has judged, `rejudge` those of the others that are 再判定待ち. */
export interface RoleCounts {
  roles: Record<JudgementRole, number>
  /** By the key of the project's list, for lists with several judgements of one role. */
  judgements: Record<string, number>
  open: number
  rejudge: number
  /** All cells counted. */
  cells: number
  /** Cells judged and in scope: what the share of fit is taken of. */
  inScope: number
}

/** The role of a judgement by its key; `unclear` for one that the list no longer has. */
export function roleOf(judgements: readonly JudgementEntry[], key: string): JudgementRole {
  return judgements.find((entry) => entry.key === key)?.role ?? 'unclear'
}

/** Counts cells. A 再判定待ち counts under its old judgement as well. */
export function countRoles(view: Pick<FitGapTableView, 'judgements'>, cells: Iterable<FitGapCell>): RoleCounts {
  const roles = Object.fromEntries(judgementRoles.map((role) => [role, 0])) as Record<JudgementRole, number>
  const counts: RoleCounts = { roles, judgements: {}, open: 0, rejudge: 0, cells: 0, inScope: 0 }
  const roleByKey = new Map(view.judgements.map(({ key, role }) => [key, role]))
  for (const cell of cells) {
    counts.cells += 1
    if (cell.rejudge !== null) counts.rejudge += 1
    if (cell.judgement === '') {
      counts.open += 1
      continue
    }
    const role = roleByKey.get(cell.judgement) ?? 'unclear'
    roles[role] += 1
    counts.judgements[cell.judgement] = (counts.judgements[cell.judgement] ?? 0) + 1
    if (role !== 'out-of-scope') counts.inScope += 1
  }
  return counts
}

/** Share of fit among what is judged and in scope, 0..1; null where nothing is. A partial fit counts as none: it asks for a 方策. */
export function fitShare(counts: RoleCounts): number | null {
  return counts.inScope === 0 ? null : counts.roles.fit / counts.inScope
}
