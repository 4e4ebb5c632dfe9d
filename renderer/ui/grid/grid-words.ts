import type { GridProblem } from './grid-problem.ts'

/** What a grid says, in the language of the user. */
export interface GridWords {
  /** A cell as a screen reader says it. */
  cell: (given: { row: string; column: string; text: string; problem: GridProblem | undefined }) => string
  /** The cells of the blank row at the end. */
  blankRow: string
  choices: string
  openChoices: string
  resize: (column: string) => string
  /** The menu of a header. */
  columnMenu: (column: string) => string
  fill: string
  menu: string
  copy: string
  cut: string
  paste: string
  clear: string
  fillDown: string
  insertAbove: string
  insertBelow: string
  removeRows: string
}
