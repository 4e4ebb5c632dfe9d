import { characterClass } from '../../text/character-class.ts'
import type { LabelProfile } from './label-profile.ts'

/** A phrase of a label: `text[start..end)` of the normalised label, particles and the end of the verb left out. */
export interface Phrase {
  start: number
  end: number
}

const particles = ['から', 'まで', 'より', '及び', 'および', 'を', 'に', 'へ', 'で', 'と', 'の', 'が', 'は', 'も', 'や', '・', '、', ' ', ',', '/', '(', ')']

/**
 * Cuts a step name into its phrases: Japanese at particles that stand behind a noun or a wording of the lexicon, English into the first
 * word (the verb) and the rest. The inflected end of a Japanese verb is left out, as the lexicon writes stems.
 */
export function splitPhrases(label: LabelProfile): Phrase[] {
  const { text } = label.normalised
  if (!/[\u3041-\u30ff\u4e00-\u9fff]/.test(text)) return splitEnglish(text)
  const phrases: Phrase[] = []
  let start = 0
  for (let k = 0; k < text.length; k++) {
    const particle = particles.find((candidate) => text.startsWith(candidate, k))
    if (particle === undefined || k === start || !mayEndBefore(label, k)) continue
    phrases.push({ start, end: k })
    start = k + particle.length
    k = start - 1
  }
  phrases.push({ start, end: stemEnd(text, start) })
  return phrases.filter((phrase) => phrase.end - phrase.start > 1 || isKanji(text[phrase.start]))
}

/** を always cuts; other particles only behind what is not hiragana, or behind the end of a known wording, and never inside one. */
function mayEndBefore(label: LabelProfile, at: number): boolean {
  const { text } = label.normalised
  if (label.terms.some((term) => !term.isInner && term.start < at && at < term.end)) return false
  if (text[at] === 'を') return true
  return characterClass(text[at - 1]!) !== 'hiragana' || label.terms.some((term) => term.end === at)
}

function splitEnglish(text: string): Phrase[] {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const [verb, next] = words
  if (!verb || !next) return words
  return [verb, { start: next.start, end: words.at(-1)!.end }]
}

function stemEnd(text: string, start: number): number {
  const verb = text.slice(start)
  const ending = /(?:する|した|して|ます)$/.exec(verb)?.[0] ?? (/[ぁ-ん一-龠][うくすつぬむるぐぶ]$/.test(verb) && verb.length > 2 ? verb.at(-1)! : '')
  return text.length - ending.length
}

function isKanji(character: string | undefined): boolean {
  return character !== undefined && characterClass(character) === 'kanji'
}
