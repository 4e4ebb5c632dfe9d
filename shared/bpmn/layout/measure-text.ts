/** Width in pixels of one line of text. */
export type MeasureText = (line: string) => number

/** Widths of ASCII characters in 14 px BIZ UDPGothic, measured in a browser and rounded up to a few classes. */
const asciiWidths: [number, string][] = [
  [4.8, " .,:;'_il!"],
  [7.2, 'fjtr|"()[]{}*/\\^`~-IJ'],
  [9.9, 'abcdeghknopqsuvxyzFLTESY'],
  [11.8, 'CXHNDGU$+<=>'],
  [13, 'wOQ&#m'],
  [14, 'MW@%'],
]
const widthOf = new Map(asciiWidths.flatMap(([width, characters]) => [...characters].map((character): [string, number] => [character, width])))

/**
 * Width of a line set in 14 px BIZ UDPGothic without the font at hand, rather too wide than too narrow: full-width characters count 14 px
 * (kana are a little narrower), half-width kana 7 px, ASCII as measured.
 * Combining marks and variation selectors (行政事務標準文字 uses them) count nothing.
 */
export function measureApproximately(line: string): number {
  let width = 0
  for (const character of line) width += widthOf.get(character) ?? characterWidth(character.codePointAt(0) ?? 0)
  return width
}

function characterWidth(code: number): number {
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef) || (code >= 0x300 && code <= 0x36f)) return 0
  if (code >= 0xff61 && code <= 0xffdc) return 7
  return code >= 0x1100 ? 14 : 10.7
}
