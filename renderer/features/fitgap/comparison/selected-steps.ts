import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'

/** The element ids of rows as they stand in the address: ours first, then the other side's. */
export function stepsOfRows(rows: readonly AnalysisRow[]): string[] {
  return [...new Set([...rows.flatMap(({ asis }) => asis), ...rows.flatMap(({ standard }) => standard)].map(({ element }) => element))]
}

/** The rows that an address means: those whose steps it names. Ids may occur on both sides, so our side is asked first. */
export function rowsOfSteps(rows: readonly AnalysisRow[], steps: readonly string[]): AnalysisRow[] {
  const named = new Set(steps)
  const whole = rows.filter((row) => row.asis.length + row.standard.length > 0 && [...row.asis, ...row.standard].every(({ element }) => named.has(element)))
  if (whole.length > 0) return whole
  const ours = rows.filter(({ asis }) => asis.some(({ element }) => named.has(element)))
  return ours.length > 0 ? ours : rows.filter(({ standard }) => standard.some(({ element }) => named.has(element)))
}
