import type { ColumnMapping } from '../domain/column-mapping.ts'
import { findHeader } from './find-header.ts'
import { headerBand } from './header-band.ts'
import { headerSignature } from './header-signature.ts'
import { proposeMapping } from './propose-mapping.ts'
import type { SheetCells } from './sheet-cells.ts'
import type { TableDescription } from './table-description.ts'

/** What a person decides on the screen 列の対応づけ. */
export interface ColumnChoice {
  /** Index of the sheet. */
  sheet: number
  /** Line of the header from 0; null for a sheet without one. */
  headerLine: number | null
  mapping: ColumnMapping
  /** Whether the mapping is one that was chosen before for such a header. */
  isRemembered: boolean
}

/** The first choice for a file: the visible sheet whose header names the most fields, else the first visible one, else the first. */
export function chooseAtFirst(sheets: readonly SheetCells[], table: TableDescription, remembered: Readonly<Record<string, ColumnMapping>>): ColumnChoice {
  const choices = sheets.map((sheet, index) => chooseHeader(sheet, index, findHeader(sheet.rows, table), table, remembered))
  const count = ({ mapping }: ColumnChoice) => mapping.filter((field) => field !== null).length
  const visible = choices.filter(({ sheet }) => sheets[sheet]?.isHidden === false)
  const [best] = (visible.length > 0 ? visible : choices).toSorted((one, other) => count(other) - count(one))
  return best ?? { sheet: 0, headerLine: null, mapping: [], isRemembered: false }
}

/** The mapping for a header line: the one chosen before for such a header, else the proposed one. */
export function chooseHeader(
  sheet: SheetCells | undefined, index: number, headerLine: number | null, table: TableDescription, remembered: Readonly<Record<string, ColumnMapping>>,
): ColumnChoice {
  const width = (sheet?.rows ?? []).reduce((widest, row) => Math.max(widest, row.length), 0)
  const words = sheet === undefined ? [] : headerBand(sheet, headerLine).words
  const header = Array.from({ length: width }, (_, column) => words[column] ?? '')
  const known = headerLine === null ? undefined : remembered[headerSignature(table, header)]
  const fields = new Set<string | null>([null, ...table.fields.map(({ id }) => id)])
  const usable = known !== undefined && known.every((field) => fields.has(field))
  const mapping = usable ? known : proposeMapping(header, table)
  return { sheet: index, headerLine, mapping: header.map((_, column) => mapping[column] ?? null), isRemembered: usable }
}
