import { BpmnInputError, type BpmnWarning } from './bpmn-input-error.ts'
import { canonicalEncoding, encodingTitle } from './canonical-encoding.ts'
import { guessJapaneseEncoding, japaneseScore } from './guess-japanese-encoding.ts'
import { asciiHead, decodeStrictly, decodeUpToCut, isKnownEncoding } from './text-decoding.ts'

export interface DecodedText {
  /** Without byte order mark; an encoding named in its XML declaration is now UTF-8, nothing else is changed. */
  text: string
  /** What the bytes were, as a WHATWG label. */
  encoding: string
  warnings: BpmnWarning[]
}

/**
 * Turns the bytes of an XML file into text. A byte order mark wins over the declaration, the declaration over a guess; where the bytes prove
 * the declaration wrong (they are no UTF-8 but certainly Shift_JIS or EUC-JP, or they are valid multi-byte UTF-8 under another name) the
 * proof wins and a warning `encoding-guessed` names both. ISO-8859-1 is read as windows-1252, as browsers do.
 * @throws BpmnInputError `encoding-unknown`, or `encoding-broken` with the line of the first wrong byte.
 */
export function decodeBpmnBytes(bytes: Uint8Array): DecodedText {
  const wide = wideEncodingOf(bytes)
  if (wide === 'utf-32') throw new BpmnInputError('encoding-unknown', { encoding: 'UTF-32' })
  if (wide !== null) {
    const text = decodeUpToCut(bytes, wide)
    if (text === null) throw new BpmnInputError('encoding-broken', { encoding: encodingTitle(wide), line: 1 })
    return finish(text, wide, declaredIn(text))
  }
  const declared = declaredIn(asciiHead(bytes, 1024))
  const name = declared === null ? 'utf-8' : canonicalEncoding(declared)
  const utf8 = decodeUpToCut(bytes, 'utf-8')
  if (utf8 !== null && (['utf-8', 'us-ascii', 'utf-16'].includes(name) || provesUtf8(utf8, name))) return finish(utf8, 'utf-8', declared)
  if (['utf-8', 'us-ascii', 'utf-16', 'windows-1252'].includes(name)) {
    const guess = guessJapaneseEncoding(bytes)
    if (guess) return finish(guess.text, guess.encoding, declared)
  }
  if (name === 'utf-8' || name === 'utf-16' || name === 'us-ascii') {
    throw new BpmnInputError('encoding-broken', { encoding: (declared ?? 'UTF-8').toUpperCase(), line: firstBrokenLine(bytes, 'utf-8') })
  }
  if (!isKnownEncoding(name)) throw new BpmnInputError('encoding-unknown', { encoding: declared ?? name })
  const text = decodeUpToCut(bytes, name)
  const isDoubtful = text === null || (['shift_jis', 'euc-jp'].includes(name) && japaneseScore(text) === 0)
  const guess = isDoubtful ? guessJapaneseEncoding(bytes) : null
  if (guess) return finish(guess.text, guess.encoding, declared)
  if (text !== null) return finish(text, name, declared)
  throw new BpmnInputError('encoding-broken', { encoding: declared ?? name, line: firstBrokenLine(bytes, name) })
}

/** UTF-16 or UTF-32 by mark or by the zero bytes around the first `<`; null where the bytes begin like ASCII. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32' | null {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && (c === 0xfe || c === 0))) return 'utf-32'
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  return null
}

function declaredIn(head: string): string | null {
  return /^\W{0,9}\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1] ?? null
}

/** Text of another encoding is hardly ever valid UTF-8 with characters of three bytes; for Latin letters two bytes are proof enough. */
function provesUtf8(text: string, declared: string): boolean {
  if (declared === 'windows-1252') return hasNonAscii(text)
  return japaneseScore(text) > 0 || (/[\u0800-\u{10ffff}]/u.test(text) && !/[\ue000-\uf8ff]/u.test(text))
}

function hasNonAscii(text: string): boolean {
  return /[\u0080-\u{10ffff}]/u.test(text)
}

function finish(text: string, encoding: string, declared: string | null): DecodedText {
  const trimmed = /^\s+<\?xml\s/.test(text) ? text.trimStart() : text
  const normalised = trimmed.replace(/^(<\?xml\s[^>]*?encoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2')
  const meant = declared === null ? 'utf-8' : canonicalEncoding(declared)
  const isAsMeant = meant === encoding || (encoding.startsWith('utf-16') && (meant === 'utf-16' || declared === null))
    || (encoding === 'utf-8' && !hasNonAscii(text))
  const warnings: BpmnWarning[] = isAsMeant
    ? []
    : [{ code: 'encoding-guessed', values: { declared: declared ?? 'UTF-8', used: encodingTitle(encoding) } }]
  return { text: normalised, encoding, warnings }
}

/** The line, from 1, of the first bytes that the encoding does not allow. */
function firstBrokenLine(bytes: Uint8Array, encoding: string): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found + 1
    if (decodeStrictly(bytes.subarray(start, end), encoding) === null) return line
    start = end
  }
  return line
}
