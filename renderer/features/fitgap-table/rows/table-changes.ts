import type { FitGapCellFields, FitGapRowFields, FitGapTableRow, FitGapTableView } from '../../../../shared/contract/fit-gap-tables.ts'

export interface RowChange {
  row: string
  fields: Partial<FitGapRowFields>
}

export interface CellChange {
  row: string
  reference: string
  fields: Partial<FitGapCellFields>
}

/** Changes of fields that are one undo step. */
export interface TableChanges {
  rows: readonly RowChange[]
  cells: readonly CellChange[]
}

/** The table as it will be: shown at once, before the core has stored it. */
export function applyChanges(view: FitGapTableView, { rows, cells }: TableChanges): FitGapTableView {
  if (rows.length + cells.length === 0) return view
  const rowFields = Map.groupBy(rows, ({ row }) => row)
  const cellFields = Map.groupBy(cells, ({ row }) => row)
  return {
    ...view,
    rows: view.rows.map((row) => {
      const own = rowFields.get(row.id)
      const ofCells = cellFields.get(row.id)
      return own === undefined && ofCells === undefined ? row : changedRow(row, own ?? [], ofCells ?? [])
    }),
  }
}

function changedRow(row: FitGapTableRow, own: readonly RowChange[], ofCells: readonly CellChange[]): FitGapTableRow {
  const { steps, ...fields } = Object.assign({}, ...own.map((change) => change.fields)) as Partial<FitGapRowFields>
  return {
    ...row,
    ...fields,
    steps: steps === undefined ? row.steps : steps.map((link) => row.steps.find(({ flow, element }) => flow === link.flow && element === link.element) ?? { ...link, isGone: false }),
    cells: row.cells.map((cell) => {
      const changes = ofCells.filter(({ reference }) => reference === cell.reference)
      if (changes.length === 0) return cell
      const merged = Object.assign({}, ...changes.map((change) => change.fields)) as Partial<FitGapCellFields>
      // Who judges again has seen what changed.
      return { ...cell, ...merged, rejudge: merged.judgement === undefined ? cell.rejudge : null }
    }),
  }
}
