/**
 * The form in which texts are searched: full and half width, capital and small letters, hiragana and katakana count as the same, spaces and
 * the long vowel at the end of a katakana word do not count.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=[ァ-ヺー]{2})ー(?![ァ-ヺー])/gu, '')
    .replace(/[ァ-ヶ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60))
    .replace(/\s+/g, '')
}

/** The words of a query, each folded; spaces of either width part them. */
export function wordsOfQuery(query: string): string[] {
  return query.split(/\s+/u).map(foldForSearch).filter((word) => word !== '')
}
