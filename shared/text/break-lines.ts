import { jaModel, Parser } from 'budoux'

/** Width of a text on one line, in the unit of the box. */
export type MeasureText = (text: string) => number

/** Characters that may not begin a line (行頭禁則) and those that may not end one (行末禁則): JIS X 4051. */
const notAtStart = /^[、。，．,.・：；:;？！?!）)\]｝}」』】〉》〕ゝゞ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%℃〜～]/u
const notAtEnd = /[（([｛{「『【〈《〔]$/u

const parser = new Parser(jaModel)
const phrasesOf = new Map<string, readonly string[]>()

/**
 * Breaks a text into lines no wider than `width`: between phrases where one is near, never against 禁則;
 * inside a phrase only where the phrase alone is wider than a line. No line is left with one or two characters where the same number
 * of lines can share the text more evenly. Line breaks in the text stay.
 */
export function breakLines(text: string, width: number, measure: MeasureText): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => breakParagraph(paragraph, width, measure))
}

function breakParagraph(paragraph: string, width: number, measure: MeasureText): string[] {
  const lines = fillLines(paragraph, width, measure)
  return lines.length < 2 ? lines : evened(lines, paragraph, width, measure)
}

/** The same number of lines on less width, if that makes the shortest line longer and cuts no phrase that was whole. */
function evened(lines: string[], paragraph: string, width: number, measure: MeasureText): string[] {
  const em = measure('\u4e00')
  const shortest = (candidate: readonly string[]) => Math.min(...candidate.map((line) => measure(line)))
  if (shortest(lines) > 2 * em) return lines
  const least = Math.max(...phrases(paragraph).map((phrase) => measure(phrase.trimEnd())).filter((wide) => wide <= width), width / 2)
  let best = lines
  for (let narrower = width - em; narrower >= least; narrower -= em) {
    const candidate = fillLines(paragraph, narrower, measure)
    if (candidate.length > lines.length) break
    if (shortest(candidate) > shortest(best)) best = candidate
  }
  return best
}

function fillLines(paragraph: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = []
  let line = ''
  for (const phrase of phrases(paragraph)) {
    if (measure((line + phrase).trimEnd()) <= width) {
      line += phrase
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = ''
    for (const piece of piecesOf(phrase.trim(), width, measure)) {
      if (line !== '') lines.push(line)
      line = piece
    }
    line += phrase.slice(phrase.trimEnd().length)
  }
  return [...lines, line.trimEnd()]
}

/** Phrases of a paragraph with the characters 禁則 binds to them; words of Latin script break at spaces. */
function phrases(paragraph: string): readonly string[] {
  const known = phrasesOf.get(paragraph)
  if (known) return known
  const found: string[] = []
  for (const phrase of parser.parse(paragraph).flatMap((part) => part.split(/(?<=[ \u3000])/u))) {
    const last = found.at(-1)
    if (last !== undefined && (notAtStart.test(phrase) || notAtEnd.test(last))) found[found.length - 1] = last + phrase
    else found.push(phrase)
  }
  if (phrasesOf.size > 5000) phrasesOf.clear()
  phrasesOf.set(paragraph, found)
  return found
}

/** A phrase that fits on no line, cut as late as 禁則 allows; a single character always stands. */
function piecesOf(phrase: string, width: number, measure: MeasureText): string[] {
  const characters = [...phrase]
  const pieces: string[] = []
  let start = 0
  while (start < characters.length) {
    let end = start + 1
    while (end < characters.length && measure(characters.slice(start, end + 1).join('')) <= width) end += 1
    if (end < characters.length) end = bestBreak(characters, start, end)
    pieces.push(characters.slice(start, end).join(''))
    start = end
  }
  return withoutRemnant(pieces, width, measure)
}

/** A last piece of one or two characters (a particle, half a word) takes over what makes it about as long as the piece before. */
function withoutRemnant(pieces: string[], width: number, measure: MeasureText): string[] {
  const last = pieces.at(-1)!
  if (pieces.length < 2 || [...last].length > 2) return pieces
  const characters = [...pieces.at(-2)!, ...last]
  const middle = Math.ceil(characters.length / 2)
  for (let at = middle; at < characters.length - 2; at += 1) {
    const [before, after] = [characters.slice(0, at).join(''), characters.slice(at).join('')]
    if (!isForbidden(characters, at) && measure(before) <= width && measure(after) <= width) return [...pieces.slice(0, -2), before, after]
  }
  return pieces
}

/** The latest place up to `end` that 禁則 allows, or one where the script changes if it leaves the line at least half full. */
function bestBreak(characters: readonly string[], start: number, end: number): number {
  let allowed = end
  while (allowed > start + 1 && isForbidden(characters, allowed)) allowed -= 1
  for (let at = allowed; at - start >= (end - start) / 2; at -= 1) {
    const [before, after] = [scriptOf(characters[at - 1]!), scriptOf(characters[at]!)]
    if (before !== after && after !== 'hiragana' && !isForbidden(characters, at)) return at
  }
  return allowed
}

function scriptOf(character: string): 'hiragana' | 'katakana' | 'kanji' | 'other' {
  if (/\p{Script=Hiragana}/u.test(character)) return 'hiragana'
  if (/[\p{Script=Katakana}ー]/u.test(character)) return 'katakana'
  return /[\p{Script=Han}々]/u.test(character) ? 'kanji' : 'other'
}

function isForbidden(characters: readonly string[], at: number): boolean {
  return notAtStart.test(characters[at]!) || notAtEnd.test(characters[at - 1]!)
}
