/**
 * How the two sides of a row stand to each other. `split`: one step of the town is several of the standard; `merged`: several steps of the town
 * are one of the standard; `moved`: one to one, but in another order. A group of several to several is `split` where the standard has more
 * steps than the town, else `merged`; its true counts stand in the difference. A split or merged row out of order keeps its kind and has `moved` set.
 */
export const rowKinds = ['matched', 'merged', 'split', 'moved', 'town-only', 'standard-only'] as const

export type RowKind = (typeof rowKinds)[number]

/** The mark of a kind in running text and cells (design §6); the screen draws the same shapes. */
export const rowKindSymbols: Record<RowKind, string> = {
  matched: '＝',
  merged: '≻',
  split: '≺',
  moved: '⇅',
  'town-only': '◧',
  'standard-only': '◨',
}

/** Kind of a row from the number of steps on each side and whether it stands out of order. */
export function rowKindOf(asis: number, standard: number, moved: boolean): RowKind {
  if (standard === 0) return 'town-only'
  if (asis === 0) return 'standard-only'
  if (asis === 1 && standard === 1) return moved ? 'moved' : 'matched'
  return standard > asis ? 'split' : 'merged'
}
