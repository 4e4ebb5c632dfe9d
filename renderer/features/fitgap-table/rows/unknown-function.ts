import type { FitGapReference, FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'

/** Whether a row names a 機能ID or 帳票ID that no 標準仕様 of the table has: a slip of the pen, or zeros that a spreadsheet took. */
export function namesUnknownFunction(row: Pick<FitGapTableRow, 'functions' | 'cells'>, references: readonly Pick<FitGapReference, 'id' | 'kind' | 'isGone'>[]): boolean {
  if (row.functions.length === 0) return false
  const specs = new Set(references.filter(({ kind, isGone }) => kind === 'spec' && !isGone).map(({ id }) => id))
  if (specs.size === 0) return false
  const known = new Set(row.cells.filter(({ reference }) => specs.has(reference)).flatMap(({ facts }) => facts.functions.map(({ kind, code }) => `${kind} ${code}`)))
  return row.functions.some(({ kind, code }) => !known.has(`${kind} ${code}`))
}
