import { countLines } from './count-lines.ts'
import type { SheetColumn, SheetLine } from './sheet-model.ts'

/** Points of one text line in the 10-point font, and of the space around the text. */
const pointsPerLine = 13.5
const padding = 4.5
/** No spreadsheet shows a higher row. */
const highest = 409

/**
 * Height of a row in points, so that wrapped text is seen whole: spreadsheets other than Excel leave a row at one line unless told.
 * Counted over the first `columnCount` columns; a full-width character takes the room of two.
 */
export function lineHeight(line: SheetLine, columns: readonly SheetColumn[], columnCount: number): number {
  let most = 1
  for (let index = 0; index < columnCount; index += 1) {
    const column = columns[index]
    const value = line.values[index]
    if (typeof value !== 'string' || column === undefined || (column.format !== 'wrap' && column.format !== 'center' && column.format !== 'heading')) continue
    most = Math.max(most, countLines(value, column.width))
  }
  return Math.min(highest, most * pointsPerLine + padding)
}
