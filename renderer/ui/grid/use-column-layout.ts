import { useCallback, useMemo, useState } from 'react'
import { keptWidth, rememberedWidths, rememberWidths, type ColumnWidths } from './model/column-widths.ts'
import type { GridColumn } from './model/grid-column.ts'

export interface ColumnLayout {
  /** Width and left edge of each column shown, in pixels. */
  widths: readonly number[]
  lefts: readonly number[]
  total: number
  /** Sets the width of a column; undefined gives it back its own. */
  resize: (column: string, width: number | undefined) => void
}

/** Widths of the columns in a place of this width: those set by the user, else the usual ones; one column may take what is left. */
export function useColumnLayout(grid: string, columns: readonly GridColumn[], place: number): ColumnLayout {
  const [set, setWidths] = useState<ColumnWidths>(() => rememberedWidths(grid))
  const widths = useMemo(() => layOut(columns, set, place), [columns, set, place])
  const lefts = useMemo(() => widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0)), [widths])
  const resize = useCallback(
    (column: string, width: number | undefined) =>
      setWidths((before) => {
        const { [column]: _, ...others } = before
        const next = width === undefined ? others : { ...others, [column]: keptWidth(width) }
        rememberWidths(grid, next)
        return next
      }),
    [grid],
  )
  // The same object as long as it says the same: effects go by it.
  return useMemo(() => ({ widths, lefts, total: widths.reduce((sum, width) => sum + width, 0), resize }), [widths, lefts, resize])
}

/** The growing column takes what the columns up to it and its near neighbours leave, as long as that is less than its widest. */
function layOut(columns: readonly GridColumn[], set: ColumnWidths, place: number): number[] {
  const widths = columns.map(({ id, width }) => set[id] ?? width)
  const at = columns.findIndex(({ id, widest }) => widest !== undefined && set[id] === undefined)
  const growing = columns[at]
  if (growing?.widest === undefined) return widths
  let used = 0
  // The columns that fit whole; what then remains would show a column cut off.
  for (const width of widths) {
    if (used + width > place) break
    used += width
  }
  const rest = Math.max(0, place - used)
  widths[at] = Math.min(growing.width + rest, growing.widest)
  return widths
}
