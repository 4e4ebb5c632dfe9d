/** Signs that only choose the form of the letter before them, and the joiner of emoji: without a form of their own in the font, they would print as empty boxes. */
const invisible = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}\u{200b}-\u{200d}\u{2060}\u{feff}]/gu

/** Markup as it can be set in the bundled font. The diagram keeps what is left out here. */
export function printableMarkup(svg: string): string {
  return svg.replace(invisible, '')
}

/** Letters of a markup that the font has no form for and that print as empty boxes, each once. */
export function lettersWithoutForm(svg: string, hasForm: (codePoint: number) => boolean): string[] {
  const letters = new Set([...printableMarkup(svg).matchAll(/>([^<]+)</g)].flatMap(([, text = '']) => [...text]))
  return [...letters].filter((letter) => letter > ' ' && !hasForm(letter.codePointAt(0) ?? 0))
}
