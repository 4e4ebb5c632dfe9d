const pointsPerLine = 13.5
const padding = 5
/** No spreadsheet shows a higher row. */
const highest = 409

/** Height of a line in points, so that wrapped texts are seen whole; a full-width character takes the room of two. */
export function sheetLineHeight(texts: readonly string[], widths: readonly number[]): number {
  const most = texts.reduce((lines, text, column) => Math.max(lines, countLines(text, widths[column] ?? 10)), 1)
  return Math.min(highest, Math.max(20, most * pointsPerLine + padding))
}

function countLines(text: string, width: number): number {
  const room = Math.max(2, width - 1.5)
  const units = (paragraph: string) => [...paragraph].reduce((sum, character) => sum + (/[ -\u00ff\uff61-\uff9f]/.test(character) ? 1 : 2), 0)
  return text.split('\n').reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(units(paragraph) / room)), 0)
}
