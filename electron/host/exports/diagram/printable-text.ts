/** Signs that only choose the form of the letter before them, and the joiner of emoji: without a form of their own in the font, they would print as empty boxes. */
const invisible = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}\u{200b}-\u{200d}\u{2060}\u{feff}]/gu

/** Markup as it can be set in the bundled font. The diagram keeps what is left out here. */
export function printableMarkup(svg: string): string {
  return svg.replace(invisible, '')
}

/** Letters of a markup that the font cannot show and that print as empty boxes, each once. */
export function lettersWithoutForm(svg: string, hasGlyph: (codePoint: number) => boolean): string[] {
  const letters = new Set<string>()
  for (const [, text = ''] of printableMarkup(svg).matchAll(/>([^<]+)</g)) {
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0
      if (code > 0x20 && !letters.has(letter) && !hasGlyph(code)) letters.add(letter)
    }
  }
  return [...letters]
}
