import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import type { Correction } from '../comparison/comparison.ts'

/**
 * The corrections that make exactly one row of the picked steps: every pair of them is linked, and what people had linked to one of them before
 * and did not pick now is unlinked. What the machine had found for them gives way by itself.
 */
export function linkCorrections(rows: readonly AnalysisRow[], asis: readonly string[], standard: readonly string[]): Correction[] {
  const links = asis.flatMap((left) => standard.map((right): Correction => ({ kind: 'link', asis: left, standard: right })))
  const released = rows
    .filter((row) => row.isCorrected)
    .flatMap((row) => pairsOf(row))
    .filter((pair) => asis.includes(pair.asis) !== standard.includes(pair.standard))
    .map((pair): Correction => ({ kind: 'unlink', ...pair }))
  return [...released, ...links]
}

/** The corrections that part the picked steps: from each other, or from everything where only one side is picked. */
export function unlinkCorrections(rows: readonly AnalysisRow[], asis: readonly string[], standard: readonly string[]): Correction[] {
  return rows
    .flatMap((row) => pairsOf(row))
    .filter((pair) => (asis.length === 0 || asis.includes(pair.asis)) && (standard.length === 0 || standard.includes(pair.standard)))
    .map((pair): Correction => ({ kind: 'unlink', ...pair }))
}

function pairsOf(row: AnalysisRow): { asis: string; standard: string }[] {
  return row.asis.flatMap((left) => row.standard.map((right) => ({ asis: left.element, standard: right.element })))
}
