/** What `\` takes the meaning from in a cell; a `\` before anything else is an ordinary character. */
const special = '、→/／\\'

/**
 * Splits a cell at every separator that no `\` precedes. The parts still hold their `\`: `unescapePart` takes them away.
 * @param separators single characters.
 */
export function splitEscaped(cell: string, separators: string): string[] {
  const parts: string[] = []
  let part = ''
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell.charAt(at)
    if (character === '\\' && at + 1 < cell.length && special.includes(cell.charAt(at + 1))) {
      part += character + cell.charAt(at + 1)
      at += 1
    } else if (separators.includes(character)) {
      parts.push(part)
      part = ''
    } else {
      part += character
    }
  }
  return [...parts, part]
}

/** The text that a part stands for. */
export function unescapePart(part: string): string {
  return part.replace(/\\([、→/／\\])/g, '$1')
}

/** The writing of a text that comes back whole from `splitEscaped` and `unescapePart`; `separators` are those of its cell. */
export function escapePart(text: string, separators: string): string {
  let written = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    const isRead = character === '\\' && (at + 1 === text.length || special.includes(text.charAt(at + 1)))
    written += isRead || separators.includes(character) ? `\\${character}` : character
  }
  return written
}
