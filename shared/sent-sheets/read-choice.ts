import type { SheetChoice } from './sheet-column.ts'

/** Signs that people and fonts write for one another, in the lower case that is compared. The digit 0 is none of them: nobody knows what it means. */
const signs: [RegExp, string][] = [
  [/[〇◯⭕oO]/gu, '○'],
  [/[×✕✖✗✘╳☓❌xX]/gu, '×'],
  [/[▲∆Δδ▵]/gu, '△'],
  [/[ー－—―−]/gu, '-'],
  [/？/gu, '?'],
]

/**
 * The choice that a cell means: by its label, the sign or the word in it, or another way to write it, whatever width, case, spaces and look-alike
 * signs. Null where it means none or more than one.
 */
export function readChoice(cell: string, choices: readonly SheetChoice[]): SheetChoice | null {
  const wanted = fold(cell)
  const exact = choices.filter(({ label }) => fold(label) === wanted)
  if (exact.length === 1) return exact[0]!
  const spelled = choices.filter(({ label, spellings }) => [...label.split(/\s+/), ...spellings].some((spelling) => fold(spelling) === wanted))
  return spelled.length === 1 ? spelled[0]! : null
}

function fold(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\s。．.、]+/g, '').toLowerCase()
  // A sign stands alone or before a word; within a word x and o are letters.
  return plain.replace(/^./u, (first) => (plain.length === 1 || !/^[a-z]/.test(plain) ? signs.reduce((sign, [variants, plainSign]) => sign.replace(variants, plainSign), first) : first))
}
