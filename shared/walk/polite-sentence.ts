import { politeVerb } from '../fitgap/rows/polite-verb.ts'

/**
 * What a step name says, as the end of a polite Japanese sentence: 「異動届を窓口へ出す」→「異動届を窓口へ出します」,
 * 「本人確認」→「本人確認をします」. Where the verb cannot be told the name is quoted: 「「転入」を行います」.
 */
export function politeSentence(name: string): string {
  const text = name.replace(/\s+/g, '').replace(/[。.]+$/, '')
  const polite = politeVerb(text)
  if (text.endsWith('する')) return `${text.slice(0, -2)}します`
  if (text.endsWith('見る')) return `${text.slice(0, -1)}ます`
  if (polite === null || /[）)]$/.test(text)) return `「${text}」を行います`
  const plain = stemOf(text, polite)
  return plain === null ? `${text}をします` : `${plain}${polite}`
}

/** The name without its verb, where it ends in the plain form of that verb; null for names that end in a noun. */
function stemOf(text: string, polite: string): string | null {
  for (const cut of [3, 2]) {
    const stem = polite.slice(0, -cut)
    const end = stem + (text.at(-1) ?? '')
    if (stem !== '' && text.endsWith(end) && /[ぁ-ん]$/.test(text)) return text.slice(0, -end.length)
  }
  return null
}
