/**
 * The name of a row that survives a new comparison: the element ids of both sides, each sorted, as `asis+asis|standard+standard`.
 * It depends on nothing but those ids, so it stays as long as the group stays, whatever happens to other rows; `+` and `|` cannot occur in an XML id.
 */
export function rowKey(asis: readonly string[], standard: readonly string[]): string {
  return `${[...asis].sort().join('+')}|${[...standard].sort().join('+')}`
}
