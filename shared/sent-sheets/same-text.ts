import { unguardFormula } from '../text/formula-guard.ts'

/** Characters that CP932 knows in one form and Unicode in two: a csv file turns one into the other. */
const twins: Record<string, string> = { '〜': '～', '−': '－', '‖': '∥', '—': '―', '¢': '￠', '£': '￡', '¬': '￢' }

/**
 * Whether a cell still says what it said when it was sent, whatever a spreadsheet did to it on the way: other line ends, spaces at the ends of
 * lines, the ' before a formula, the twins of CP932, and `?` where a csv file could not hold a character.
 */
export function sameText(sent: string, returned: string): boolean {
  const one = plain(sent)
  const other = plain(returned)
  if (one === other) return true
  const [sentCharacters, otherCharacters] = [[...one], [...other]]
  return sentCharacters.length === otherCharacters.length && sentCharacters.every((character, index) => character === otherCharacters[index] || isLost(character, otherCharacters[index]))
}

function plain(text: string): string {
  return unguardFormula(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[〜−‖—¢£¬]/g, (character) => twins[character] ?? character)
    .replace(/[ \t\u3000]+$/gm, '')
    .trim()
}

/** What CP932 has no place for becomes a `?`. ASCII and kana always have one. */
function isLost(sent: string, returned: string | undefined): boolean {
  return returned === '?' && !/[\u0020-\u007e\u3040-\u30ff]/.test(sent)
}
