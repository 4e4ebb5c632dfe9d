import type { ContentValue } from './project-content.ts'

/** A cell of Excel holds 32,767 characters; some programs count more bytes per character, so values are split well below. */
export const longestCell = 30_000

/**
 * A value as the text of a cell. Words are written as they are; whatever a spreadsheet or a sanitiser might change (line breaks, blanks at
 * an end, signs that begin a formula, escapes of the file format) is written as a JSON string, which is plain ASCII at both ends.
 * '' is an empty cell, null is `null`, a number `#12`, bytes `!base64`.
 */
export function cellOf(value: ContentValue): string {
  if (value === null) return 'null'
  if (typeof value === 'number') return `#${value}`
  if (typeof value === 'object') return `!${value.bytes}`
  if (value === '' || isPlain(value)) return value
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped).replace(/_(?=x[0-9a-f]{4}_)/gi, escaped)
}

/** The value of a cell, or undefined where the text is none. */
export function valueOf(text: string): ContentValue | undefined {
  if (text === 'null') return null
  if (text === '' || isPlain(text)) return text
  if (/^#-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) return Number(text.slice(1))
  if (/^![A-Za-z0-9+/]*={0,2}$/.test(text)) return { bytes: text.slice(1) }
  if (!text.startsWith('"')) return undefined
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'string' ? read : undefined
  } catch {
    return undefined
  }
}

/** A text in pieces that fit a cell each; no character is cut in two. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + longestCell)
    const unit = text.charCodeAt(to - 1)
    if (to < text.length && unit >= 0xd800 && unit <= 0xdbff) to -= 1
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}

function isPlain(text: string): boolean {
  return text !== 'null' && /^[\p{L}\p{N}][^\p{C}\p{Z}\\]*(?: [^\p{C}\p{Z}\\]+)*$/u.test(text) && !/_x[0-9a-f]{4}_/i.test(text)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
