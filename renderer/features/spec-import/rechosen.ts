import type { OpenedSpecFile, SpecItemKind, SpecSheetChoice } from '../../../shared/contract/specs.ts'
import { proposeMapping } from '../../../shared/columns/propose-mapping.ts'
import { specTableDescription } from '../../../shared/spec/spec-table-description.ts'

/** The columns of a sheet proposed anew, after it was said to hold another kind or to have its header elsewhere. What was proposed at first comes back with its header. */
export function rechosen(
  sheet: OpenedSpecFile['sheets'][number], given: { kind: SpecItemKind; headerLine: number | null },
): Pick<SpecSheetChoice, 'kind' | 'headerLine' | 'mapping'> {
  const { proposal } = sheet
  if (proposal.kind === given.kind && proposal.headerLine === given.headerLine) return { ...given, mapping: proposal.mapping }
  const width = Math.max(proposal.mapping.length, ...sheet.head.map((line) => line.length))
  const header = Array.from({ length: width }, (_, column) => (given.headerLine === null ? '' : (sheet.head[given.headerLine]?.[column] ?? '')))
  return { ...given, mapping: proposeMapping(header, specTableDescription(given.kind)) }
}
