import { characterClass, type CharacterClass } from './character-class.ts'
import { englishStopWords } from './english-stop-words.ts'
import { stemEnglish } from './stem-english.ts'

/** A text made comparable; `origins[i]` is the index in `source` from which `text[i]` comes. */
export interface NormalisedText {
  source: string
  text: string
  origins: number[]
}

/**
 * Folds what differs only in writing: NFKC (full and half width), letter case, line breaks and spaces, dashes that stand for ー,
 * a final ー (サーバー = サーバ). English words become stems between single spaces, stop words go, so that a search for
 * ` stem ` hits whole words only. Every character keeps its place in the source, so that a hit can be quoted as it was written.
 */
export function normaliseText(source: string): NormalisedText {
  const text: string[] = []
  const origins: number[] = []
  const push = (characters: string, origin: number) => {
    for (let k = 0; k < characters.length; k++) {
      text.push(characters[k]!)
      origins.push(origin)
    }
  }
  const folded = foldWidth(source)
  for (let i = 0; i < folded.length; i++) {
    const { character, origin } = folded[i]!
    const kind = characterClass(character)
    if (kind === 'latin') {
      let end = i
      while (end + 1 < folded.length && isWordPart(folded[end + 1]!.character)) end++
      pushWord(folded.slice(i, end + 1), text, origins)
      i = end
    } else if (kind === 'katakana' || isDash(character)) {
      const after = classAfter(folded, i)
      const before = text.length > 0 ? characterClass(text.at(-1)!) : 'other'
      if (isDash(character) && before !== 'katakana') continue
      if ((isDash(character) || character === 'ー') && after !== 'katakana' && katakanaRun(text) >= 3) continue
      push(isDash(character) ? 'ー' : character, origin)
    } else if (!/\s/.test(character)) {
      push(character, origin)
    }
  }
  return { source, text: text.join(''), origins }
}

/** The words of the source from which `text[start..end)` comes, without outer spaces. */
export function quoteSource(normalised: NormalisedText, start: number, end: number): string {
  const from = normalised.origins[start] ?? 0
  const to = normalised.origins[end] ?? normalised.source.length
  return normalised.source.slice(from, Math.max(to, from + 1)).replace(/\s+/g, ' ').trim()
}

interface Folded {
  character: string
  origin: number
}

function foldWidth(source: string): Folded[] {
  const folded: Folded[] = []
  for (let i = 0; i < source.length; ) {
    const code = source.charCodeAt(i)
    if (isFoldedAlready(code) && !isVoicingMark(source.charCodeAt(i + 1))) {
      folded.push({ character: source[i]!, origin: i++ })
      continue
    }
    let unit = String.fromCodePoint(source.codePointAt(i)!)
    // A half-width voiced kana is two characters (ｶ + ﾞ) that only NFKC of both together joins.
    if (isVoicingMark(source.charCodeAt(i + unit.length))) unit += source[i + unit.length]!
    for (const character of unit.normalize('NFKC').toLowerCase()) folded.push({ character, origin: i })
    i += unit.length
  }
  return folded
}

/** Small Latin letters, digits, kana and common kanji: NFKC and lower case leave them as they are. */
function isFoldedAlready(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fe) ||
    (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x20
}

function isVoicingMark(code: number): boolean {
  return code === 0xff9e || code === 0xff9f || code === 0x3099 || code === 0x309a
}

function pushWord(word: Folded[], text: string[], origins: number[]): void {
  const letters = word.map((part) => part.character).join('').replace(/'s?$/, '').replaceAll("'", '')
  if (englishStopWords.has(letters)) return
  const stem = stemEnglish(letters)
  const origin = word[0]!.origin
  if (text.at(-1) !== ' ') {
    text.push(' ')
    origins.push(origin)
  }
  for (let k = 0; k < stem.length; k++) {
    text.push(stem[k]!)
    origins.push(origin + k)
  }
  text.push(' ')
  origins.push(word.at(-1)!.origin + 1)
}

function classAfter(folded: Folded[], at: number): CharacterClass {
  let next = at + 1
  while (next < folded.length && /\s/.test(folded[next]!.character)) next++
  return next < folded.length ? characterClass(folded[next]!.character) : 'other'
}

function isWordPart(character: string): boolean {
  const kind = characterClass(character)
  return kind === 'latin' || kind === 'digit' || character === "'" || character === '’'
}

function isDash(character: string): boolean {
  return '‐‑‒–—―−-─━'.includes(character)
}

function katakanaRun(text: readonly string[]): number {
  let run = 0
  while (run < text.length && characterClass(text[text.length - 1 - run]!) === 'katakana') run++
  return run
}
