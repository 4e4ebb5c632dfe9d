/** Letters that are not taken for digits or for one another: no I, O, U. 23 of them, a prime: no sum of a single mistake comes out even. */
const letters = 'ABCDEFGHJKLMNPQRSTVWXYZ'

/**
 * A letter that tells a mistyped number from a right one: one wrong (also hexadecimal) digit or two neighbours exchanged always change it (weighted sum modulo a
 * prime, as in ISBN). What is counted are digits and Latin letters, whatever their case.
 */
export function checkLetter(text: string): string {
  const sum = [...text.toUpperCase()].filter((character) => /[0-9A-Z]/.test(character)).reduce((total, character, index) => total + (index % 21 + 2) * Number.parseInt(character, 36), 0)
  return letters.charAt(sum % letters.length)
}
