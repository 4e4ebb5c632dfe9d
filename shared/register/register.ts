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
  rows: readonly (readonly (string | number)[])[]
}
