import { rowKinds, type RowKind } from '../../../shared/fitgap/rows/row-kind.ts'

/** What a mark says of a row: its kind, and ≠ for steps that match one to one but are done in another way. */
export type MarkKind = RowKind | 'changed'

/** The marks in the order of legends. */
export const markKinds: readonly MarkKind[] = rowKinds.flatMap((kind) => (kind === 'matched' ? [kind, 'changed' as const] : [kind]))

/** The mark of a row. Tables, files and the core know only kinds; ≠ is a way of showing. */
export function markOf({ kind, differs }: { kind: RowKind; differs: boolean }): MarkKind {
  return kind === 'matched' && differs ? 'changed' : kind
}
