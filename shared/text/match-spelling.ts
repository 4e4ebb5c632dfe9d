import { characterClass } from './character-class.ts'
import { spellingsByKana, spellingsByKanji } from './verb-spellings.ts'

const okuriganaBetweenKanji = 'いきしちみりぎじびえけせねめれげべっ'

/**
 * Where `form` ends when it is read in `text` from index `start`, or -1. Both are normalised. The same word in another spelling counts:
 * a verb in kanji or kana (聞く/きく), 送り仮名 left out between or after kanji (打ち込む/打込む, 申込み/申込). The longest reading wins.
 */
export function matchSpelling(text: string, start: number, form: string): number {
  return step(text, start, form, 0)
}

function step(text: string, t: number, form: string, f: number): number {
  if (f === form.length) return t
  let best = text[t] === form[f] ? step(text, t + 1, form, f + 1) : -1
  if (best >= 0) return best
  for (const { reading, okurigana } of spellingsByKanji.get(text[t] ?? '') ?? []) {
    if (form.startsWith(reading, f) && okurigana.includes(text[t + 1] ?? ' ')) {
      best = Math.max(best, step(text, t + 1, form, f + reading.length))
    }
  }
  for (const { reading, okurigana } of spellingsByKanji.get(form[f] ?? '') ?? []) {
    if (text.startsWith(reading, t) && okurigana.includes(text[t + reading.length] ?? ' ')) {
      best = Math.max(best, step(text, t + reading.length, form, f + 1))
    }
  }
  if (best >= 0 || f === 0 || form[f - 1] !== text[t - 1] || !isKanji(form[f - 1])) return best
  if (isOkurigana(text[t]) && isKanji(form[f])) return step(text, t + 1, form, f)
  if (isOkurigana(form[f])) {
    if (f === form.length - 1) return f > 1 && isKanji(form[f - 2]) ? t : -1
    if (isKanji(text[t])) return step(text, t, form, f + 1)
  }
  return best
}

/** The first one or two characters that a form read at `start` can have: what an index has to look up. */
export function spellingPrefixes(text: string, start: number): Set<string> {
  const prefixes = new Set<string>()
  for (const first of emissions(text, start)) {
    prefixes.add(first.characters[0]!)
    if (first.characters.length > 1) {
      prefixes.add(first.characters.slice(0, 2))
      continue
    }
    for (const second of emissions(text, first.next)) prefixes.add(first.characters + second.characters[0]!)
    if (!isKanji(first.characters)) continue
    if (isOkurigana(text[first.next])) {
      for (const later of emissions(text, first.next + 1)) prefixes.add(first.characters + later.characters[0]!)
    }
    for (const { okurigana } of spellingsByKanji.get(first.characters) ?? []) {
      for (const kana of okurigana) if (isOkurigana(kana)) prefixes.add(first.characters + kana)
    }
  }
  return prefixes
}

function emissions(text: string, at: number): { characters: string; next: number }[] {
  const character = text[at]
  if (character === undefined) return []
  const found = [{ characters: character, next: at + 1 }]
  for (const { reading, okurigana } of spellingsByKanji.get(character) ?? []) {
    if (okurigana.includes(text[at + 1] ?? ' ')) found.push({ characters: reading, next: at + 1 })
  }
  for (const { kanji, reading, okurigana } of spellingsByKana.get(character) ?? []) {
    if (text.startsWith(reading, at) && okurigana.includes(text[at + reading.length] ?? ' ')) {
      found.push({ characters: kanji, next: at + reading.length })
    }
  }
  return found
}

function isKanji(character: string | undefined): boolean {
  return character !== undefined && characterClass(character) === 'kanji'
}

function isOkurigana(character: string | undefined): boolean {
  return character !== undefined && okuriganaBetweenKanji.includes(character)
}
