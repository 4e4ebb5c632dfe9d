/** One row of a grid: texts by the id of their column. The grid knows nothing of what they mean. */
export interface GridRow {
  readonly id: string
  readonly cells: Readonly<Record<string, string>>
  /** Columns whose text asks to be chosen once more: there the same choice is an answer and goes out as an edit. */
  readonly asked?: ReadonlySet<string>
}

export interface GridCell {
  /** Ids of row and column. */
  row: string
  column: string
  text: string
}

/**
 * One step of changes to rows: what was typed, pasted, filled or cleared, rows that came and rows that went. It names rows by their ids,
 * so that it can be applied to rows that changed meanwhile.
 */
export interface GridEdit {
  /** New rows, each after the row of that id; null is above the first. In order: a row may follow one that came before it. */
  inserted: readonly { after: string | null; row: GridRow }[]
  cells: readonly GridCell[]
  removed: readonly string[]
}

/** The rows as they are after an edit. What names a row that is gone is passed over; a new row whose neighbour is gone comes last. */
export function applyGridEdit(rows: readonly GridRow[], edit: GridEdit): GridRow[] {
  const removed = new Set(edit.removed)
  const changes = Map.groupBy(edit.cells, ({ row }) => row)
  const next = [...rows]
  for (const { after, row } of edit.inserted) {
    const at = after === null ? -1 : next.findLastIndex(({ id }) => id === after)
    if (after !== null && at < 0) next.push(row)
    else next.splice(at + 1, 0, row)
  }
  return next
    .filter(({ id }) => !removed.has(id))
    .map((row) => {
      const changed = changes.get(row.id)
      if (changed === undefined) return row
      return { ...row, cells: { ...row.cells, ...Object.fromEntries(changed.map(({ column, text }) => [column, text])) } }
    })
}
