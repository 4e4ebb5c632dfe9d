import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { decodeTableText } from '../tables/decode-table-text.ts'

/**
 * The text of a csv or tsv file in one encoding: by its byte order mark, else UTF-8, else CP932.
 * @param file name for messages.
 * @throws KurabeError BAD_INPUT with the lines that are in another encoding or in none: without a screen nobody could look at them.
 */
export function decodeTableBytes(bytes: Uint8Array, file: string): string {
  const { text, otherLines, unreadLines } = decodeTableText(bytes, null)
  const [row] = [...otherLines, ...unreadLines].toSorted((one, other) => one - other)
  if (row !== undefined) throw new KurabeError('BAD_INPUT', 'steps.file.encoding', { file, row })
  return text
}
