/** One sheet of a list that leaves the program: no merged cells, one value per cell. */
export interface RegisterSheet {
  name: string
  columns: readonly { title: string; width: number }[]
  rows: readonly (readonly (string | number)[])[]
}
