import type { MeasureText } from './measure-text.ts'

const neverFirst = new Set('、。，．・：；？！」』）］｝〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%')
const neverLast = new Set('「『（［｛〈《([{')

/**
 * Breaks a name into lines no wider than `width` pixels, as far as its words allow: line breaks stay, Latin words are not cut unless one
 * alone is too wide, closing marks never begin a line and opening marks never end one.
 * It serves to find the size of a shape; the drawing wraps anew with the real font.
 */
export function wrapLines(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = []
  for (const paragraph of text.trim().split(/\r\n|\r|\n/)) {
    lines.push(...wrapParagraph(paragraph.trim(), width, measure))
  }
  return text.trim() === '' ? [] : lines
}

function wrapParagraph(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text, width, measure)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else {
      line += piece
    }
  }
  lines.push(line.trimEnd())
  return lines
}

/** The parts between which a line may end. */
function pieces(text: string, width: number, measure: MeasureText): string[] {
  const found: string[] = []
  for (const match of text.matchAll(/[!-~\u00a0-\u10ff]+ ?|\s+|[^]/gu)) {
    const piece = match[0]
    const previous = found.at(-1)
    const isGlued = previous !== undefined
      && (neverFirst.has(piece.charAt(0)) || neverLast.has(previous.charAt(previous.length - 1)) || isMark(piece))
    if (isGlued && measure(previous + piece) <= width) found[found.length - 1] = previous + piece
    else if (measure(piece) > width) found.push(...piece)
    else found.push(piece)
  }
  return found
}

function isMark(piece: string): boolean {
  const code = piece.codePointAt(0) ?? 0
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)
}
