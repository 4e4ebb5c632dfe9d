import type { ColumnMapping } from '../domain/column-mapping.ts'
import { comparableHeader, plainHeader } from './comparable-header.ts'
import type { FieldDescription, TableDescription } from './table-description.ts'

/** Below this likeness a header is not taken for a field. */
const least = 0.5
/** The very word of another name of a field: surer than anything but the field's own word. */
const otherName = 0.98

/**
 * Which column is which field, by the words of the header: the word the field goes by (1), one of its other names
 * (0.98: a column 区分 beside a column 実装区分 is not the class), the same without its remarks (0.9), a word within the other (by the share
 * they have in common). The best pair first; each field once, unless it takes several columns. Others are null.
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
  const { names, never } = wordsOf(field)
  if (plain === '' || never.some((word) => plain.includes(word))) return 0
  const comparable = comparableHeader(header)
  return names.reduce((best, name, place) => Math.max(best, Math.min(likenessOfWords(plain, comparable, name), place === 0 ? 1 : otherName)), 0)
}

interface FieldWords {
  names: { plain: string; comparable: string }[]
  never: string[]
}

const wordsByField = new WeakMap<FieldDescription, FieldWords>()

/** The words of a field in the forms in which they are compared, made once. */
function wordsOf(field: FieldDescription): FieldWords {
  const known = wordsByField.get(field)
  if (known !== undefined) return known
  const names = [field.header, ...field.names].map((name) => ({ plain: plainHeader(name), comparable: comparableHeader(name) }))
  const words = { names, never: (field.never ?? []).map(plainHeader) }
  wordsByField.set(field, words)
  return words
}

function likenessOfWords(plain: string, one: string, name: FieldWords['names'][number]): number {
  if (plain === name.plain) return 1
  const other = name.comparable
  if (one === '' || other === '') return 0
  if (one === other) return 0.9
  // One character within another word says nothing: 次 is in 年次 and 目次.
  if (other.length < 2 || one.length < 2) return 0
  if (one.includes(other)) return 0.4 + 0.45 * (other.length / one.length)
  return other.includes(one) ? 0.2 + 0.4 * (one.length / other.length) : 0
}
