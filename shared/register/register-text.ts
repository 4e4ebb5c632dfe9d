import { formatDelimited } from '../steps/delimited-text.ts'
import { guardFormula } from '../text/formula-guard.ts'
import type { RegisterSheet } from './register.ts'

/** A sheet as tab-separated text with its header, as Excel takes it from the clipboard and from a file; texts that would begin a formula stay texts. */
export function registerText({ columns, rows }: RegisterSheet): string {
  return formatDelimited([columns.map(({ title }) => guardFormula(title)), ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : guardFormula(cell))))], '\t', '\r\n')
}
