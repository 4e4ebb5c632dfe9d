/** What spreadsheets take for the beginning of a formula when they open a csv or tsv file, full width included. One character alone is none. */
const begin = /^'*[=+\-@\t\r＝＋－＠][^]/
const guarded = /^'+[=+\-@\t\r＝＋－＠][^]/

/** A cell of a csv or tsv file that stays a text: one that would begin a formula gets a ' in front, as people type it. `unguardFormula` takes it away. */
export function guardFormula(cell: string): string {
  return begin.test(cell) ? `'${cell}` : cell
}

/** The text that a guarded cell stands for; any other cell as it is. */
export function unguardFormula(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell
}
