import { createTranslate, type Locale, type Translate } from '../i18n/translate.ts'

/** What the two sides of a comparison are called in sentences, e.g. 見直し後 and 現行, or 白樺町 and 若葉町. */
export interface SideWords {
  asis: string
  standard: string
}

/** Terms of the method that hold the word 標準 and mean no side. */
const sides = /現行|標準(?!オプション|に合わせ|準拠|仕様|のシステム)/gu

/**
 * The texts of one language for a comparison of any two flows: where the sentences say 現行 and 標準, the names of the sides stand.
 * English sentences speak of today and the standard in too many forms; there the usual words stay.
 */
export function createSideTranslate(locale: Locale, words: SideWords | null): Translate {
  if (words === null || locale !== 'ja') return createTranslate(locale)
  return createTranslate(locale, (text) => text.replace(sides, (side) => (side === '現行' ? words.asis : words.standard)))
}
