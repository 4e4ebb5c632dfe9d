import type { Fill, Font, Style } from 'exceljs'
import type { CellFormat, CellTone } from './sheet-model.ts'

/**
 * BIZ UDPGothic comes with Windows in Japanese; the family tells programs without it to take a sans-serif font with Japanese characters.
 * The charset is Shift_JIS for the same reason.
 */
const font: Partial<Font> = { name: 'BIZ UDPGothic', family: 2, charset: 128, size: 10, color: { argb: 'FF1A1A1A' } }
const line = { style: 'thin' as const, color: { argb: 'FFCCCCCC' } }
const border = { top: line, left: line, bottom: line, right: line }
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

const tones: Record<CellTone, { font: Partial<Font>; fill?: Fill }> = {
  quiet: { font: { color: { argb: 'FF666666' } } },
  shape: { font: { color: { argb: 'FF8B008B' }, bold: true }, fill: fill('FFF3E5F4') },
  'town-only': { font: { color: { argb: 'FFAC3E00' }, bold: true }, fill: fill('FFFFEEE2') },
  'standard-only': { font: { color: { argb: 'FF006F83' }, bold: true }, fill: fill('FFE9F7F9') },
  decided: { font: { bold: true } },
  stale: { font: { strike: true } },
}

const alignments: Record<CellFormat, Style['alignment']> = {
  wrap: { vertical: 'top', horizontal: 'left', wrapText: true },
  text: { vertical: 'top', horizontal: 'left' },
  center: { vertical: 'top', horizontal: 'center', wrapText: true },
  count: { vertical: 'top', horizontal: 'right' },
  percent: { vertical: 'top', horizontal: 'right' },
  date: { vertical: 'top', horizontal: 'center' },
  heading: { vertical: 'middle', horizontal: 'center', wrapText: true },
} as Record<CellFormat, Style['alignment']>

const numberFormats: Partial<Record<CellFormat, string>> = { wrap: '@', text: '@', center: '@', heading: '@', count: '0', percent: '0%', date: 'yyyy-mm-dd' }

/** Gives out one style object per look: the library writes a style it has seen before without working it out again. */
export function createCellStyles(): (format: CellFormat, isOurs: boolean, tone?: CellTone) => Style {
  const known = new Map<string, Style>()
  return (format, isOurs, tone) => {
    const key = `${format} ${isOurs} ${tone ?? ''}`
    const found = known.get(key)
    if (found) return found
    const look = tone ? tones[tone] : { font: {} }
    const background = format === 'heading' ? fill(isOurs ? 'FFD9E6FF' : 'FFF2F2F2') : (look.fill ?? (isOurs ? fill('FFE8F1FE') : undefined))
    const style = {
      font: { ...font, ...(format === 'heading' ? { bold: true } : {}), ...look.font },
      alignment: alignments[format],
      border,
      numFmt: numberFormats[format] ?? 'General',
      ...(background ? { fill: background } : {}),
    } as Style
    known.set(key, style)
    return style
  }
}
