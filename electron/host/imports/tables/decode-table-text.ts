export const tableEncodings = ['utf-8', 'shift_jis', 'utf-16le', 'utf-16be'] as const
export type TableEncoding = (typeof tableEncodings)[number]

export interface DecodedTable {
  text: string
  encoding: TableEncoding
  /** Lines (from 1) whose characters did not fit the encoding: `other` were read in the other Japanese one, `unread` hold � now. */
  otherLines: number[]
  unreadLines: number[]
}

/**
 * The text of a csv or tsv file: by its byte order mark, else UTF-8 where more lines fit it, else CP932 as Excel writes it. A line in another
 * encoding than the rest, as when two files were put together, is read in that; a line that fits none keeps what could be read, and is named.
 * @param asked the encoding that the user chose, or null to find it.
 */
export function decodeTableText(bytes: Uint8Array, asked: TableEncoding | null): DecodedTable {
  const encoding = asked ?? guess(bytes)
  const whole = decode(bytes, encoding)
  if (whole !== null) return { text: whole, encoding, otherLines: [], unreadLines: [] }
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return { text: new TextDecoder(encoding).decode(bytes), encoding, otherLines: [], unreadLines: [1] }
  }
  const other = encoding === 'utf-8' ? 'shift_jis' : 'utf-8'
  const result: DecodedTable = { text: '', encoding, otherLines: [], unreadLines: [] }
  const lines = linesOf(bytes).map((line, index) => {
    const text = decode(line, encoding)
    if (text !== null) return text
    // What the user chose counts for every line.
    const inOther = asked === null ? decode(line, other) : null
    ;(inOther === null ? result.unreadLines : result.otherLines).push(index + 1)
    return inOther ?? new TextDecoder(encoding).decode(line)
  })
  return { ...result, text: lines.join('\n') }
}

function guess(bytes: Uint8Array): TableEncoding {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (decode(bytes, 'utf-8') !== null) return 'utf-8'
  if (decode(bytes, 'shift_jis') !== null) return 'shift_jis'
  const lines = linesOf(bytes).filter((line) => line.some((byte) => byte > 0x7f))
  const fitting = (encoding: TableEncoding) => lines.filter((line) => decode(line, encoding) !== null).length
  return fitting('utf-8') >= fitting('shift_jis') ? 'utf-8' : 'shift_jis'
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}

function decode(bytes: Uint8Array, encoding: TableEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
