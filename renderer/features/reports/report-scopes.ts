import type { ReportKind } from '../../../shared/contract/reports.ts'
import type { ReportChoice } from './report-state.ts'

/** What each kind may be narrowed to; the version is asked for every one. */
export const reportScopes: Record<ReportKind, readonly (keyof Omit<ReportChoice, 'version'>)[]> = {
  fitgap: ['table'],
  policy: ['table'],
  bylaws: ['table'],
  external: ['table'],
  'open-items': ['table'],
  lost: ['area'],
  requirements: ['area'],
  rfi: ['table', 'area'],
  rfp: ['area'],
  evaluation: ['area'],
  handover: ['procedure'],
  manual: ['procedure'],
  folder: ['area'],
}

/** The kinds in the order of the work, under their headings. */
export const reportGroups: readonly { id: 'fitgap' | 'procurement' | 'keeping'; kinds: readonly ReportKind[] }[] = [
  { id: 'fitgap', kinds: ['fitgap', 'policy', 'bylaws', 'external', 'open-items', 'lost'] },
  { id: 'procurement', kinds: ['requirements', 'rfi', 'rfp', 'evaluation', 'folder'] },
  { id: 'keeping', kinds: ['handover', 'manual'] },
]

/** The options of a call: a choice that the kind does not ask for does not count. */
export function reportOptionsOf(kind: ReportKind, choice: ReportChoice) {
  const asks = (scope: keyof Omit<ReportChoice, 'version'>) => (reportScopes[kind].includes(scope) ? choice[scope] : null)
  return { kind, table: asks('table'), procedure: asks('procedure'), area: asks('area'), version: choice.version }
}
