import { checkLetter } from './check-letter.ts'

const kinds = { section: 'K', vendor: 'A' } as const
/** Hyphens and their look-alikes, which spreadsheets and people put in. */
const hyphens = /[‐‑‒–—―−ー－ｰ]/g
const pattern = /(?<![A-Z0-9])([KA])\s*-\s*(\d{8})\s*-\s*([0-9A-F]{4})\s*-?\s*([A-Z])(?![A-Z0-9])/g

/**
 * The 発行番号 of a sheet, e.g. K-20261122-3F7AC: the kind (K 記入シート, A 回答シート), the day (`YYYY-MM-DD`), four hexadecimal digits of chance and a
 * letter by which a mistyped number is noticed.
 */
export function sheetCode(kind: keyof typeof kinds, day: string, chance: string): string {
  const begin = `${kinds[kind]}-${day.replaceAll('-', '')}-${chance.slice(0, 4).toUpperCase()}`
  return begin + checkLetter(begin)
}

/** Every 発行番号 that stands in a text, in its order; `isSound` is false for a mistyped one. Full width and other hyphens are taken, too. */
export function findSheetCodes(text: string): { code: string; isSound: boolean }[] {
  const plain = text.normalize('NFKC').replace(hyphens, '-').toUpperCase()
  return [...plain.matchAll(pattern)].map(([, kind, day, chance, letter]) => {
    const begin = `${kind}-${day}-${chance}`
    return { code: begin + letter, isSound: checkLetter(begin) === letter }
  })
}
