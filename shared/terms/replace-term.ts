const kanji = /[一-鿿々]/u
const katakana = /[ァ-ヺーｦ-ﾟ]/u
const latin = /[A-Za-zＡ-Ｚａ-ｚ0-9０-９]/u

/**
 * A text with a term in its wanted writing. What only begins or ends like the term within a longer word of the same script stays:
 * 申込 in 申込書, カード in マイナンバーカード.
 */
export function replaceTerm(text: string, written: string, wanted: string): string {
  let replaced = ''
  let rest = 0
  for (let at = text.indexOf(written); at >= 0 && written !== ''; at = text.indexOf(written, Math.max(at + 1, rest))) {
    if (continues(text[at - 1], written[0]) || continues(text[at + written.length], written.at(-1))) continue
    replaced += text.slice(rest, at) + wanted
    rest = at + written.length
  }
  return replaced + text.slice(rest)
}

/** Whether a character beside the term belongs to the same word. */
function continues(beside: string | undefined, edge: string | undefined): boolean {
  if (beside === undefined || edge === undefined) return false
  return [kanji, katakana, latin].some((script) => script.test(beside) && script.test(edge))
}
