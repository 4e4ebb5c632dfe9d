import type { CellValue } from 'exceljs'

/** What a reader sees in a cell, as text: rich text joined, a formula by its result, a link by its words; an error value (#N/A) is nothing. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map((part) => part.text).join('')
  if ('hyperlink' in value) return cellText(value.text as CellValue)
  if ('formula' in value || 'sharedFormula' in value) return cellText(value.result as CellValue | undefined)
  return ''
}
