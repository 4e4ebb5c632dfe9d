export type CharacterClass = 'kanji' | 'hiragana' | 'katakana' | 'latin' | 'digit' | 'other'

/** The script of one character (a single code point of NFKC text); the iteration mark 々 counts as kanji, ー as katakana. */
export function characterClass(character: string): CharacterClass {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x3041 && code <= 0x309f) return 'hiragana'
  if ((code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc) return 'katakana'
  if ((code >= 0x4e00 && code <= 0x9fff) || code === 0x3005 || (code >= 0x3400 && code <= 0x4dbf) || code >= 0x20000) {
    return 'kanji'
  }
  if (code >= 0x30 && code <= 0x39) return 'digit'
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f)) return 'latin'
  return 'other'
}
