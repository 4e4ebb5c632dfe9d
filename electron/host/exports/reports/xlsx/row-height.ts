import { countLines } from '../../fitgap-workbook/count-lines.ts'

/** Points of one line in the 10-point font, and of the space around the text. No spreadsheet shows a higher row than the last. */
const pointsPerLine = 13.5
const padding = 4.5
const highest = 409

/** Height of a row in points, so that wrapped text is seen whole: spreadsheets other than Excel leave a row at one line unless told. Widths in half-width characters. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = Math.max(1, ...texts.map((text, index) => countLines(text, widths[index] ?? 10)))
  return Math.min(highest, lines * pointsPerLine + padding)
}
