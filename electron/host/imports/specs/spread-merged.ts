import type { SpecSheet } from '../../../../shared/spec/spec-sheet.ts'

/** A merged area by its first cell and its last line, from 0. To the right nothing is spread. */
export interface MergedArea {
  line: number
  column: number
  lastLine: number
}

/**
 * Writes the text of merged areas into each line they cover, and says that those cells go on with the one above. Lines without any cell are
 * not made. Returns how many cells were written; stops behind `most`.
 */
export function spreadMerged(sheet: SpecSheet, areas: readonly MergedArea[], most: number): number {
  let written = 0
  for (const { line, column, lastLine } of areas) {
    const text = sheet.rows[line]?.[column] ?? ''
    for (let below = line + 1; below <= Math.min(lastLine, sheet.rows.length - 1); below += 1) {
      const row = sheet.rows[below]!
      while (row.length <= column) row.push('')
      row[column] = text
      sheet.continued.push([below, column])
      if ((written += 1) > most) return written
    }
  }
  return written
}
