import { characterClass } from './character-class.ts'

/**
 * The parts of a heading without those that a later part already says: 転入届, 転入届 現行フロー is 転入届 現行フロー. A part inside a longer word
 * of the same script (転入 in 転入届) is not said. Empty parts are left out.
 */
export function sayOnce(parts: readonly string[]): string[] {
  return parts.filter((part, index) => part !== '' && !parts.slice(index + 1).some((later) => says(later, part)))
}

function says(text: string, part: string): boolean {
  const [whole, sought] = [text, part].map((given) => given.normalize('NFKC').toLowerCase()) as [string, string]
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + 1)) {
    if (isWordEnd(whole.slice(0, at), sought) && isWordEnd(sought, whole.slice(at + sought.length))) return true
  }
  return false
}

/** Whether a word ends between the two texts: there is nothing, or the script changes. */
function isWordEnd(before: string, after: string): boolean {
  const [last, first] = [[...before].at(-1), [...after][0]]
  if (last === undefined || first === undefined) return true
  const script = characterClass(last)
  return script === 'other' || script !== characterClass(first)
}
