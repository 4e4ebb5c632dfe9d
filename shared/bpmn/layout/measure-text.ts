/** Width in pixels of one line of text. */
export type MeasureText = (line: string) => number

/**
 * Width of a line set in 14 px BIZ UDPGothic, without the font at hand: full-width characters count 14 px, capitals 10 px, m and w 12 px, all others 7.5 px.
 * Combining marks and variation selectors (行政事務標準文字 uses them) count nothing.
 */
export function measureApproximately(line: string): number {
  let width = 0
  for (const character of line) {
    width += characterWidth(character.codePointAt(0) ?? 0)
  }
  return width
}

function characterWidth(code: number): number {
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef) || (code >= 0x300 && code <= 0x36f)) return 0
  if (code >= 0xff61 && code <= 0xffdc) return 7.5
  if (code >= 0x1100) return 14
  if (code === 0x6d || code === 0x77) return 12
  return code >= 0x41 && code <= 0x5a ? 10 : 7.5
}
