import type { Fill, Font, Style } from 'exceljs'
import type { SheetKind } from '../../../../shared/contract/sent-sheets.ts'
import type { SheetColumn } from '../../../../shared/sent-sheets/sheet-column.ts'

const ink = { argb: 'FF1A1A1A' }
/** The family and charset tell programs without this font to take another one with Japanese characters. */
const font: Partial<Font> = { name: 'BIZ UDPGothic', family: 2, charset: 128, size: 10, color: ink }
const line = { style: 'thin' as const, color: { argb: 'FFCCCCCC' } }
const border = { top: line, left: line, bottom: line, right: line }
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

/** blue-50 and blue-100 for 庁内, yellow-50 and yellow-100 for 事業者 (design.md §6). */
const tints = { section: { cell: 'FFE8F1FE', header: 'FFD9E6FF' }, vendor: { cell: 'FFFBF5E0', header: 'FFFFF0B3' } } as const

export interface SheetStyles {
  title: Partial<Style>
  label: Partial<Style>
  value: Partial<Style>
  strong: Partial<Style>
  /** As the reader's cells look, for the line that explains them. */
  sample: Partial<Style>
  header: Partial<Style>
  readersHeader: Partial<Style>
  key: Partial<Style>
  fixed: Partial<Style>
  /** Unlocked and coloured. */
  readers: Record<SheetColumn['kind'], Partial<Style>>
}

/** The looks of a sheet's cells; one object each, which the library writes once. */
export function createSheetStyles(kind: SheetKind): SheetStyles {
  const { cell, header } = tints[kind]
  const wrapped = { vertical: 'top' as const, horizontal: 'left' as const, wrapText: true }
  const middle = { vertical: 'middle' as const, horizontal: 'left' as const }
  const heading = { font: { ...font, bold: true }, alignment: { vertical: 'middle' as const, horizontal: 'center' as const, wrapText: true }, border, numFmt: '@' }
  const readers = (style: Partial<Style>): Partial<Style> => ({ font, alignment: wrapped, border, numFmt: '@', fill: fill(cell), protection: { locked: false }, ...style })
  return {
    title: { font: { ...font, size: 14, bold: true }, alignment: middle, numFmt: '@' },
    label: { font: { ...font, color: { argb: 'FF666666' } }, alignment: middle, numFmt: '@' },
    value: { font, alignment: middle, numFmt: '@' },
    strong: { font: { ...font, bold: true }, alignment: middle, numFmt: '@' },
    sample: { font, alignment: { ...middle, horizontal: 'center' }, border, numFmt: '@', fill: fill(cell) },
    header: { ...heading, fill: fill('FFF2F2F2') },
    readersHeader: { ...heading, fill: fill(header) },
    key: { font: { ...font, color: { argb: 'FF666666' } }, alignment: { vertical: 'top', horizontal: 'center' }, border, numFmt: '@' },
    fixed: { font, alignment: wrapped, border, numFmt: '@' },
    readers: {
      text: readers({}),
      day: readers({ alignment: { vertical: 'top', horizontal: 'center' } }),
      choice: readers({ alignment: { vertical: 'top', horizontal: 'center', wrapText: true } }),
      cost: readers({ alignment: { vertical: 'top', horizontal: 'right' }, numFmt: '#,##0' }),
    },
  }
}
