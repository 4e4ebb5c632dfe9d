/** A text in which only what it says counts: width, letter case, spaces, line breaks, punctuation, brackets and bullets do not. */
export function comparableText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s、。，．,.・:;：；!?！？「」『』()（）[\]［］【】〔〕<>〈〉《》"'“”‘’※＊*●○■□◆◇\-‐‑‒–—―−ー~〜～/／|｜]/gu, (sign) =>
    sign === 'ー' ? 'ー' : '',
  )
}
