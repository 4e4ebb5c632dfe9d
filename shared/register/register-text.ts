import { formatDelimited } from '../steps/delimited-text.ts'
import type { RegisterSheet } from './register.ts'

/** A sheet as tab-separated text with its header, as Excel takes it from the clipboard. */
export function registerText({ columns, rows }: RegisterSheet): string {
  return formatDelimited([columns.map(({ title }) => title), ...rows.map((row) => row.map(String))], '\t', '\r\n')
}
