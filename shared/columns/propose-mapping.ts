import type { ColumnMapping } from '../domain/column-mapping.ts'
import { comparableHeader, plainHeader } from './comparable-header.ts'
import type { FieldDescription, TableDescription } from './table-description.ts'

/** Below this likeness a header is not taken for a field. */
const least = 0.5

/**
 * Which column is which field, by the words of the header: the same word (1), the same without its remarks (0.9), a word within the other
 * (by the share they have in common). The best pair first; each field once, unless it takes several columns. Others are null.
 */
export function proposeMapping<Field extends string>(header: readonly string[], table: TableDescription<Field>): ColumnMapping {
  const mapping: ColumnMapping = header.map(() => null)
  const pairs = header.flatMap((word, column) => table.fields.map((field) => ({ column, field, likeness: likenessOf(word, field) })))
  const used = new Set<Field>()
  for (const { column, field, likeness } of pairs.filter((pair) => pair.likeness >= least).toSorted((one, other) => other.likeness - one.likeness)) {
    const isTakenAgain = field.isRepeated === true || (field.joinedBy !== undefined && likeness >= 0.9)
    if (mapping[column] !== null || (used.has(field.id) && !isTakenAgain)) continue
    mapping[column] = field.id
    used.add(field.id)
  }
  return mapping
}

/** How surely a header cell names a field, 0 to 1. */
export function likenessOf(header: string, field: FieldDescription): number {
  const plain = plainHeader(header)
  if (plain === '' || field.never?.some((word) => plain.includes(plainHeader(word)))) return 0
  return Math.max(...[field.header, ...field.names].map((name) => likenessOfWords(header, plain, name)))
}

function likenessOfWords(header: string, plain: string, name: string): number {
  if (plain === plainHeader(name)) return 1
  const [one, other] = [comparableHeader(header), comparableHeader(name)]
  if (one === '' || other === '') return 0
  if (one === other) return 0.9
  // One character within another word says nothing: 次 is in 年次 and 目次.
  if (other.length < 2 || one.length < 2) return 0
  if (one.includes(other)) return 0.4 + 0.45 * (other.length / one.length)
  return other.includes(one) ? 0.2 + 0.4 * (one.length / other.length) : 0
}
