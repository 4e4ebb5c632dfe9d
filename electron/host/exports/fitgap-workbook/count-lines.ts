/** How many lines a text takes in a column of this width (in characters); a full-width character takes the room of two. */
export function countLines(text: string, width: number): number {
  const room = Math.max(2, width - 1.5)
  let lines = 0
  for (const paragraph of text.split('\n')) {
    let units = 0
    for (const character of paragraph) units += isNarrow(character) ? 1 : 2
    lines += Math.max(1, Math.ceil(units / room))
  }
  return lines
}

/** Latin letters, digits and half-width katakana. */
function isNarrow(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code < 0x100 || (code >= 0xff61 && code <= 0xff9f)
}
