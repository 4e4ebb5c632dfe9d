import type { TableColumn } from './sheet/table-column.ts'

const key = 'kurabe.fitgapTable.columns'

/** Columns hidden by the user, or extra ones nobody asked for. */
export function rememberedColumns(columns: readonly TableColumn[]): ReadonlySet<string> {
  const chosen = stored()
  return new Set(columns.filter(({ id, isExtra }) => (chosen[id] ?? isExtra !== true) === false).map(({ id }) => id))
}

/** Keeps which of these columns are shown; those of other tables stay as they were. */
export function rememberColumns(columns: readonly TableColumn[], hidden: ReadonlySet<string>): void {
  localStorage.setItem(key, JSON.stringify({ ...stored(), ...Object.fromEntries(columns.map(({ id }) => [id, !hidden.has(id)])) }))
}

function stored(): Record<string, boolean> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).filter(([, shown]) => typeof shown === 'boolean')) : {}
  } catch {
    // What cannot be read counts as nothing chosen.
    return {}
  }
}
