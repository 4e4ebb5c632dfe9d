import { decodeStrictly } from './text-decoding.ts'

/**
 * Shift_JIS or EUC-JP, where bytes that are not UTF-8 are certainly the one or the other: they decode without a fault, at least two
 * hiragana or full-width katakana occur, and hardly any half-width katakana or private characters, which wrong decoding yields in masses.
 */
export function guessJapaneseEncoding(bytes: Uint8Array): { encoding: 'shift_jis' | 'euc-jp'; text: string } | null {
  const candidates = (['shift_jis', 'euc-jp'] as const).flatMap((encoding) => {
    const text = decodeStrictly(bytes, encoding)
    return text === null ? [] : [{ encoding, text, score: japaneseScore(text) }]
  })
  const best = candidates.toSorted((one, other) => other.score - one.score)[0]
  return best && best.score > 0 ? { encoding: best.encoding, text: best.text } : null
}

/** The number of kana when the text reads as Japanese, else 0. */
export function japaneseScore(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const kana = count(/[ぁ-んァ-ヶー]/gu)
  const odd = count(/[\uff61-\uff9f\ue000-\uf8ff]/gu)
  return kana >= 2 && odd * 4 <= kana ? kana : 0
}
