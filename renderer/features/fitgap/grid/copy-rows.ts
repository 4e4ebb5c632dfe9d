import { guardFormula } from '../../../../shared/text/formula-guard.ts'

/** Rows of cells as spreadsheets take them from the clipboard: tabs between cells, quotes around what holds a tab, a line break or a quote. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => quoted(guardFormula(cell))).join('\t')).join('\r\n')
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
