import type { CellValue } from 'exceljs'

/**
 * What a reader sees in a cell, as text: rich text joined, a formula by its result, a link by its words, a day as YYYY-MM-DD with its time where it
 * has one; an error value (#N/A) is nothing.
 */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayText(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  // Spreadsheets count with 15 digits: what lies behind them (0.1 + 0.2) nobody has seen.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map((part) => part.text).join('')
  if ('hyperlink' in value) return cellText(value.text as CellValue)
  if ('formula' in value || 'sharedFormula' in value) return cellText(value.result as CellValue | undefined)
  return ''
}

/** Spreadsheets count a bare time of day from this day on. */
const dayOfTimes = '1899-12-30'

function dayText(day: Date): string {
  // The library makes a day of whatever a formula in a cell formatted as a date says; text and errors become no day at all.
  if (Number.isNaN(day.getTime())) return ''
  const [date = '', time = ''] = new Date(Math.round(day.getTime() / 1000) * 1000).toISOString().slice(0, 19).split('T')
  const shownTime = time.replace(/:00$/, '')
  if (date === dayOfTimes) return shownTime
  return shownTime === '00:00' ? date : `${date} ${shownTime}`
}
