/** ③ (add-on development) without a written justification: the program stops and asks for it (domain.md §3). */
export function needsJustification(row: { treatment: string; justification: string }): boolean {
  return row.treatment === '3' && row.justification.trim() === ''
}
