/** What a person types who asked and could not learn a number; a value of its own, neither blank nor 0. */
const unknownWords: ReadonlySet<string> = new Set(['不明', 'unknown'])

/** How a cell says that a number is not known. */
export const unknownCell = '不明'

/**
 * A number of minutes or cases as a plain decimal number: full-width digits, 1,200, 10分 and 300件 are understood, and 不明. What cannot be read comes
 * back as typed with `isRead` false: it is kept, but nothing can be computed from it.
 */
export function parseAmount(cell: string): { text: string; isRead: boolean } {
  const typed = cell.trim()
  if (typed === '') return { text: '', isRead: true }
  if (unknownWords.has(typed)) return { text: unknownCell, isRead: true }
  const plain = typed.normalize('NFKC').replace(/\s+/g, '').replace(/(分|件|件\/年)$/, '')
  const digits = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain
  return /^\d+(\.\d+)?$/.test(digits) ? { text: digits, isRead: true } : { text: typed, isRead: false }
}

/** Twelve numbers from April on, separated by spaces, commas or 、; or 不明. */
export function parseMonths(cell: string): { text: string; isRead: boolean } {
  const typed = cell.trim()
  if (typed === '') return { text: '', isRead: true }
  if (unknownWords.has(typed)) return { text: unknownCell, isRead: true }
  const months = typed.normalize('NFKC').split(/[\s,、/]+/)
  const isRead = months.length === 12 && months.every((month) => /^\d+(\.\d+)?$/.test(month))
  return { text: isRead ? months.join(' ') : typed, isRead }
}
