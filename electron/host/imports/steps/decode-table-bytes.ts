import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'

/**
 * The text of a csv or tsv file: by its byte order mark (UTF-8, UTF-16), else UTF-8 where every byte fits, else CP932 as Excel writes it.
 * @param file name for messages.
 * @throws KurabeError BAD_INPUT with the first line that is neither.
 */
export function decodeTableBytes(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le') ?? refuse(file, 1)
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be') ?? refuse(file, 1)
  return decode(bytes, 'utf-8') ?? decode(bytes, 'shift_jis') ?? refuse(file, firstWrongLine(bytes))
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first line that fits the encoding of none of the lines before it. */
function firstWrongLine(bytes: Uint8Array): number {
  const encodings = ['utf-8', 'shift_jis'].map((encoding) => {
    let line = 0
    let start = 0
    while (start < bytes.length) {
      const end = bytes.indexOf(0x0a, start)
      line += 1
      if (decode(bytes.subarray(start, end < 0 ? bytes.length : end), encoding) === null) return line
      if (end < 0) break
      start = end + 1
    }
    return 1
  })
  return Math.max(...encodings)
}

function refuse(file: string, row: number): never {
  throw new KurabeError('BAD_INPUT', 'steps.file.encoding', { file, row })
}
