import { narrowestColumn, widestColumn } from './grid-column.ts'

/** Widths that the user has set, by column id; those of the others follow from the grid. */
export type ColumnWidths = Readonly<Record<string, number>>

const keyOf = (grid: string) => `kurabe.grid.${grid}.widths`

/** The widths set in an earlier visit; what cannot be read counts as none. */
export function rememberedWidths(grid: string): ColumnWidths {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(grid)) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, number] => isWidth(entry[1])))
  } catch {
    return {}
  }
}

export function rememberWidths(grid: string, widths: ColumnWidths): void {
  localStorage.setItem(keyOf(grid), JSON.stringify(widths))
}

export function keptWidth(width: number): number {
  return Math.round(Math.max(narrowestColumn, Math.min(width, widestColumn)))
}

function isWidth(value: unknown): value is number {
  return typeof value === 'number' && value >= narrowestColumn && value <= widestColumn
}
