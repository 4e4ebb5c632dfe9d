import { z } from 'zod'
import { headerBand } from '../columns/header-band.ts'
import { plainHeader } from '../columns/comparable-header.ts'
import { specItemKind, type SpecSheetChoice } from '../contract/specs.ts'
import { KurabeError } from '../contract/kurabe-error.ts'
import { proposeForHeader, proposeSpecSheet } from './propose-spec-sheet.ts'
import type { SpecSheet } from './spec-sheet.ts'
import { specTableDescription, type SpecField } from './spec-table-description.ts'

const column = z.string().trim().min(1).max(200)

/**
 * What a person writes for the command line (`--map`): which sheets are read, what they hold, which line (from 1) is the header, which column
 * (by the words of its header or by its letter) is which field. What is left out is proposed by the program.
 */
export const sheetMap = z.strictObject({
  sheets: z
    .array(
      z
        .strictObject({
          name: z.string().optional(),
          /** Place of the sheet, from 1. */
          index: z.number().int().min(1).optional(),
          kind: specItemKind.optional(),
          headerLine: z.number().int().min(1).nullable().optional(),
          columns: z.record(z.string(), z.union([column, z.array(column)])).optional(),
        })
        .refine(({ name, index }) => name !== undefined || index !== undefined, { path: ['name'] }),
    )
    .min(1)
    .max(100),
})
export type SheetMap = z.infer<typeof sheetMap>

/** The choices that a map makes for the sheets of a file; sheets it does not name are left out. BAD_INPUT where it names what is not there. */
export function choicesOfMap(map: SheetMap, sheets: readonly SpecSheet[]): SpecSheetChoice[] {
  return map.sheets.map((given) => {
    const index = given.name === undefined ? given.index! - 1 : sheets.findIndex(({ name }) => name.trim() === given.name!.trim())
    const sheet = sheets[index]
    const shown = given.name ?? String(given.index)
    if (sheet === undefined) throw new KurabeError('BAD_INPUT', 'spec.map.noSheet', { sheet: shown, sheets: sheets.map(({ name }) => `「${name}」`).join('') })
    const first = proposeSpecSheet(sheet, index, {}).choice
    const kind = given.kind ?? first.kind
    const headerLine = given.headerLine === undefined ? proposeForKind(kind, sheet, index, first) : given.headerLine === null ? null : given.headerLine - 1
    const proposed = proposeForHeader(kind, sheet, index, headerLine, {}, null).choice
    return { ...proposed, isIncluded: true, mapping: given.columns === undefined ? proposed.mapping : mappingOf(given.columns, kind, sheet, headerLine, shown) }
  })
}

function proposeForKind(kind: SpecSheetChoice['kind'], sheet: SpecSheet, index: number, first: SpecSheetChoice): number | null {
  if (first.kind === kind) return first.headerLine
  return proposeForHeader(kind, sheet, index, null, {}, null).headerCandidates[0] ?? null
}

function mappingOf(
  columns: Readonly<Record<string, string | string[]>>, kind: SpecSheetChoice['kind'], sheet: SpecSheet, headerLine: number | null, shown: string,
): SpecSheetChoice['mapping'] {
  const { fields } = specTableDescription(kind)
  const words = headerBand(sheet, headerLine).words.map(plainHeader)
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), words.length)
  const mapping: (SpecField | null)[] = Array.from({ length: width }, () => null)
  for (const [name, given] of Object.entries(columns)) {
    const field = fields.find(({ id }) => id === name)
    if (field === undefined) throw new KurabeError('BAD_INPUT', 'spec.map.noField', { field: name, fields: fields.map(({ id }) => id).join(', ') })
    for (const word of [given].flat()) {
      const byWord = words.indexOf(plainHeader(word))
      const found = byWord >= 0 ? byWord : columnOf(word)
      if (found === null || found >= width) throw new KurabeError('BAD_INPUT', 'spec.map.noColumn', { sheet: shown, column: word, row: headerLine === null ? '-' : headerLine + 1 })
      mapping[found] = field.id
    }
  }
  return mapping
}

function columnOf(letters: string): number | null {
  if (!/^[A-Za-z]{1,2}$/.test(letters)) return null
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
