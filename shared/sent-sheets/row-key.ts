import { checkLetter } from './check-letter.ts'

const hyphens = /[‐‑‒–—―−ー－ｰ]/g
const pattern = /^R\s*(\d{1,6})\s*-?\s*([A-Z])$/

/**
 * The visible key of a line of a sheet, e.g. 「R0012-K」: the number of the line and a letter made of the number and the sheet's 発行番号, so that
 * a mistyped key and a key of another sheet are noticed. It ends in a letter: a spreadsheet then repeats it when filled down, never counts on.
 */
export function rowKey(code: string, number: number): string {
  return `R${String(number).padStart(4, '0')}-${letterOf(code, number)}`
}

/** What a cell of the key column says: null where it is no key at all; `isSound` is false where the letter does not fit number and sheet. */
export function readRowKey(code: string, cell: string): { number: number; isSound: boolean } | null {
  const match = pattern.exec(cell.normalize('NFKC').replace(hyphens, '-').trim().toUpperCase())
  if (match === null) return null
  const number = Number(match[1])
  return { number, isSound: letterOf(code, number) === match[2] }
}

function letterOf(code: string, number: number): string {
  return checkLetter(String(number).padStart(6, '0') + code)
}
