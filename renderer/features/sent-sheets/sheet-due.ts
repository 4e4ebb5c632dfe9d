import type { SentSheet } from '../../../shared/contract/sent-sheets.ts'

export type SheetState = 'returned' | 'waiting' | 'overdue'

/** Whether a sheet has come back, is awaited, or should have been here by now. The day of the due date still counts. */
export function sheetState(sheet: Pick<SentSheet, 'returned' | 'dueDate'>, today: string): SheetState {
  if (sheet.returned.length > 0) return 'returned'
  return sheet.dueDate !== null && sheet.dueDate < today ? 'overdue' : 'waiting'
}

/** This day at this PC, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
}
