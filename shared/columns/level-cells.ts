import type { TableDescription } from './table-description.ts'

export interface Levels<Field extends string> {
  /** Whether a line names levels only: a heading for the lines below it. */
  isHeading(cells: readonly string[], read: (field: Field) => string, columns: ReadonlyMap<Field, readonly number[]>): boolean
  /** Fills the blank levels of a row with what stands above it, and keeps what it says for the rows below. */
  enter(row: Record<Field, string>, isOwn: (field: Field) => boolean): void
}

/**
 * Levels (大項目, 中項目, 小項目) stand once over the lines they cover. A blank one takes what stands above, as long as every higher level is
 * blank (or merged) in this line too: under a new 大項目 no 中項目 of the one before goes on.
 */
export function createLevels<Field extends string>(table: TableDescription<Field>): Levels<Field> {
  const levels = table.fields.filter(({ isLevel }) => isLevel).map(({ id }) => id)
  const current = new Map<Field, string>()
  return {
    isHeading(cells, read, columns) {
      if (levels.every((field) => read(field) === '')) return false
      const ofLevels = new Set(levels.flatMap((field) => columns.get(field) ?? []))
      return cells.every((cell, column) => (ofLevels.has(column) ? !isRemark(cell.trim()) : cell.trim() === ''))
    },
    enter(row, isOwn) {
      let isSame = true
      for (const field of levels) {
        if (isOwn(field)) isSame = isSame && row[field] === current.get(field)
        else if (row[field] === '' && isSame) row[field] = current.get(field) ?? ''
        current.set(field, row[field])
      }
    },
  }
}

/** Notes below or between the lines of a table stand in its first column too. */
function isRemark(text: string): boolean {
  return text.length > 60 || /^(?:[※＊*]|注|[(（]注|備考|以上)/.test(text)
}
