import { headerBand } from '../columns/header-band.ts'
import { plainHeader } from '../columns/comparable-header.ts'
import { headerSignature } from '../columns/header-signature.ts'
import { likenessOf, proposeMapping } from '../columns/propose-mapping.ts'
import type { SpecItemKind, SpecSheetChoice } from '../contract/specs.ts'
import type { ColumnMapping } from '../domain/column-mapping.ts'
import { headerCandidates } from '../columns/header-candidates.ts'
import type { SpecSheet } from './spec-sheet.ts'
import { specTableDescription, type SpecField } from './spec-table-description.ts'

export interface SpecSheetProposal {
  choice: SpecSheetChoice
  /** Lines that may be the header, the best first. */
  headerCandidates: number[]
  isRemembered: boolean
  /** Words of columns that stand twice; only the first was proposed. */
  twice: string[]
}

/** Sheets that are no list although they may hold tables: cover, contents, history of changes, legend. */
const noList = /表紙|目次|改定履歴|改訂履歴|更新履歴|変更履歴|履歴|凡例|はじめに|注意事項|記載要領|読み方|説明|cover|history/i

/** So many lines from the top may hold the header. */
const depth = 60

/**
 * What to do with a sheet at first: 機能 or 帳票, which line is the header, which column is which field. What was chosen before for such a
 * header counts first. Hidden sheets, covers and histories are proposed to be left out.
 * @param remembered mappings by the keys of `rememberedKeys`.
 * @param edition (業務, 版) that the file is read into, where it is known.
 */
export function proposeSpecSheet(
  sheet: SpecSheet, index: number, remembered: Readonly<Record<string, ColumnMapping>>, edition: string | null = null,
): SpecSheetProposal {
  const kinds: SpecItemKind[] = /帳票/.test(sheet.name) && !/機能/.test(sheet.name) ? ['form', 'function'] : ['function', 'form']
  const proposals = kinds.map((kind) => proposalAs(kind, sheet, index, remembered, edition))
  const [best] = proposals.toSorted((one, other) => Number(other.isRemembered) - Number(one.isRemembered) || other.score - one.score)
  return best!
}

/** The proposal for a kind and header line that a person chose. */
export function proposeForHeader(
  kind: SpecItemKind, sheet: SpecSheet, index: number, headerLine: number | null, remembered: Readonly<Record<string, ColumnMapping>>, edition: string | null,
): SpecSheetProposal & { score: number } {
  const table = specTableDescription(kind)
  const band = headerBand(sheet, headerLine)
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const words = Array.from({ length: width }, (_, column) => band.words[column] ?? '')
  const plain = words.map(plainHeader)
  const known = headerLine === null ? undefined : rememberedKeys(kind, words, edition).map((key) => remembered[key]).find((mapping) => mapping !== undefined)
  const fields = new Set<string | null>([null, ...table.fields.map(({ id }) => id)])
  const usable = known !== undefined && known.every((field) => fields.has(field))
  const mapping = usable ? words.map((_, column) => known[column] ?? null) : typesInGroups(firstOfTwice(proposeMapping(words, table), plain), words, band.groups, kind)
  const has = (field: SpecField) => mapping.includes(field)
  const isList = has('code') && (has('name') || has('text'))
  const score = mapping.filter((field) => field !== null).length + (has('code') ? 3 : 0)
  const isIncluded = isList && !sheet.isHidden && !noList.test(sheet.name)
  const twice = words.filter((_, column) => plain[column] !== '' && mapping[column] === null && mapping[plain.indexOf(plain[column]!)] !== null && plain.indexOf(plain[column]!) < column)
  return { choice: { sheet: index, isIncluded, kind, headerLine, mapping }, headerCandidates: headerCandidates(sheet, table), isRemembered: usable, twice, score }
}

function proposalAs(
  kind: SpecItemKind, sheet: SpecSheet, index: number, remembered: Readonly<Record<string, ColumnMapping>>, edition: string | null,
): SpecSheetProposal & { score: number } {
  const known = rememberedLine(kind, sheet, remembered, edition)
  const headerLine = known ?? headerCandidates(sheet, specTableDescription(kind))[0] ?? null
  return proposeForHeader(kind, sheet, index, headerLine, remembered, edition)
}

/** The line whose words were chosen as a header before, whatever they say; the first lines only, as for any header. */
function rememberedLine(kind: SpecItemKind, sheet: SpecSheet, remembered: Readonly<Record<string, ColumnMapping>>, edition: string | null): number | null {
  const { id } = specTableDescription(kind)
  if (!Object.keys(remembered).some((key) => key.startsWith(`${id} `))) return null
  const top = { rows: sheet.rows.slice(0, depth + 3), continued: sheet.continued.filter(([line]) => line < depth + 3) }
  const line = top.rows.slice(0, depth).findIndex((row, at) => {
    if (row.filter((cell) => cell.trim() !== '').length < 2) return false
    return rememberedKeys(kind, headerBand(top, at).words, edition).some((key) => remembered[key] !== undefined)
  })
  return line < 0 ? null : line
}

/** Keys under which a mapping is remembered: for this (業務, 版), and for any list with such a header. */
export function rememberedKeys(kind: SpecItemKind, header: readonly string[], edition: string | null): string[] {
  const signature = headerSignature(specTableDescription(kind), header)
  return [...(edition === null ? [] : [`${signature} @${edition}`.slice(0, 400)]), signature]
}

/** Of columns with the very same header the left one counts, also for fields that take several: the other is often the text before a revision. */
function firstOfTwice(mapping: ColumnMapping, plain: readonly string[]): ColumnMapping {
  return mapping.map((field, column) => (field !== 'types' && plain.indexOf(plain[column]!) < column ? null : field))
}

/** Columns inside the group 実装区分 that are no field of their own are its types (都道府県, 市町村 …). */
function typesInGroups(mapping: ColumnMapping, words: readonly string[], groups: readonly string[], kind: SpecItemKind): ColumnMapping {
  const { fields } = specTableDescription(kind)
  const classField = fields.find(({ id }) => id === 'class')!
  const isOfClass = groups.map((group) => group !== '' && likenessOf(group, classField) >= 0.9)
  if (isOfClass.filter(Boolean).length < 2) return mapping
  return mapping.map((field, column) => (isOfClass[column] && words[column] !== '' ? 'types' : field === 'types' || !isOfClass[column] ? field : null))
}
