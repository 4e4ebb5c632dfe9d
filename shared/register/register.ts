/** One column of a list. */
export interface RegisterColumn {
  title: string
  width: number
  /** Who fills it in, where that matters: the town (庁内) or the vendor (事業者). */
  side?: 'own' | 'vendor' | undefined
}

/** One sheet of a list that leaves the program: no merged cells, one value per cell. */
export interface RegisterSheet {
  name: string
  columns: readonly RegisterColumn[]
  /** So many columns at the left stay in sight and come again on each page of a wide table; 1 where nothing is said. */
  keptColumns?: number | undefined
  rows: readonly (readonly (string | number)[])[]
}
