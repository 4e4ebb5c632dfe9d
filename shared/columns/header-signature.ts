import { comparableHeader } from './comparable-header.ts'
import type { TableDescription } from './table-description.ts'

const longest = 200

/** What tells the headers of one form from those of another: the same form filled again has the same signature. Key of the remembered mapping. */
export function headerSignature(table: TableDescription, header: readonly string[]): string {
  const words = header.map(comparableHeader).join('|').replace(/\|+$/, '')
  const name = words.length <= longest ? words : `${words.slice(0, longest)} ${words.length} ${checksum(words)}`
  return `${table.id} ${name}`
}

/** FNV-1a, 32 bits: enough to tell a town's forms from each other. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(16)
}
