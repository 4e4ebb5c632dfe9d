import type { SheetColumn } from './sheet-column.ts'

/** A stored value as a cell of the sheet shows it. A choice that the list no longer has is shown as it is stored. */
export function shownValue({ kind, choices }: SheetColumn, stored: string | number | null): string {
  if (stored === null) return ''
  if (kind === 'choice') return choices.find(({ value }) => value === stored)?.label ?? String(stored)
  return String(stored)
}

/** What is stored for a text that `readValue` gave: the value of a choice, null for an empty day or cost, a cost as a number of 千円. */
export function storedValue({ kind, choices }: SheetColumn, text: string): string | number | null {
  if (kind === 'choice') return choices.find(({ label }) => label === text)?.value ?? text
  if (kind === 'cost') return text === '' ? null : Number(text)
  if (kind === 'day') return text === '' ? null : text
  return text
}
