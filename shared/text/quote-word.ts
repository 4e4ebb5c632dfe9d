import { quoteSource, type NormalisedText } from './normalise-text.ts'

const hiragana = /\p{Script=Hiragana}/u
const kanji = /[\p{Script=Han}々]/u
/** Particles between words; a word never goes on over one of them. */
const particle = /[をへがはにでとのも]/u
/** Words that say nothing by themselves. */
const empty = /^(?:など|から|まで|ので|する|した|して)$/u
/** The longest inflection that follows a stem. */
const longestEnding = 5

/**
 * The source words around `text[start..end)` for a person to read: a stem with its inflection (書き直 → 書き直し), a piece of kana with the
 * word it belongs to (ちこ → 打ちこむ), without particles at the edges. Null where nothing of meaning is left.
 */
export function quoteWord(normalised: NormalisedText, start: number, end: number): string | null {
  const { source, origins } = normalised
  let from = origins[start] ?? 0
  let to = Math.max(origins[end] ?? source.length, from + 1)
  if (empty.test(source.slice(from, to))) return null
  while (to - from > 1 && particle.test(source[from]!)) from += 1
  while (to - from > 1 && particle.test(source[to - 1]!) && !hiragana.test(source[to] ?? '')) to -= 1
  from = wordStart(source, from)
  const stop = to + longestEnding
  while (to < stop && hiragana.test(source[to] ?? '') && !isParticle(source, to)) to += 1
  const within = end - start <= 2 ? source.slice(from, to).search(/[をへが]/u) : -1
  if (within > 0) to = from + within
  const words = quoteSource({ ...normalised, origins: [from, to] }, 0, 1)
  return words === '' || (particle.test(words) && words.length === 1) ? null : words
}

/** を always stands between words; the others may be part of an inflection (ききとる) where more kana follow. */
function isParticle(source: string, at: number): boolean {
  return source[at] === 'を' || (particle.test(source[at]!) && !hiragana.test(source[at + 1] ?? ''))
}

/** Where the word begins whose inflection stands at `from`. */
function wordStart(source: string, from: number): number {
  if (!hiragana.test(source[from]!)) return from
  let begin = from
  while (begin > 0 && hiragana.test(source[begin - 1]!) && !particle.test(source[begin - 1]!)) begin -= 1
  return begin > 0 && kanji.test(source[begin - 1]!) ? begin - 1 : begin
}
