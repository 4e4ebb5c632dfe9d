import type { JobSteps } from '../../jobs/jobs.ts'
import { scanXml } from './scan-xml.ts'

/** How a number is shown by the style of its cell. */
export type NumberFormat = { kind: 'date' } | { kind: 'digits'; least: number } | { kind: 'plain' }

/** Numbers of the formats for dates that every spreadsheet knows (ECMA-376 part 1, 18.8.30), those of East Asia included. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** The number format of each style of cells, by the number of the style. */
export async function readNumberFormats(bytes: Uint8Array, signal: JobSteps['signal']): Promise<NumberFormat[]> {
  const codes = new Map<string, string>()
  const formats: NumberFormat[] = []
  let isOfCells = false
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'numFmt') codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '')
    else if (name === 'cellXfs') isOfCells = true
    else if (name === 'xf' && isOfCells) formats.push(formatOf(attributes.numFmtId ?? '0', codes.get(attributes.numFmtId ?? '')))
  }
  const close = (name: string) => {
    if (name === 'cellXfs') isOfCells = false
  }
  await scanXml(bytes, { open, close }, signal)
  return formats
}

function formatOf(id: string, code: string | undefined): NumberFormat {
  if (code === undefined) return builtInDates.has(Number(id)) ? { kind: 'date' } : { kind: 'plain' }
  const digits = /^"?(0{2,15})"?(?:;.*)?$/.exec(code)?.[1]
  if (digits !== undefined) return { kind: 'digits', least: digits.length }
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase()
  return /[yde]|g{1,3}e|m.*d/.test(bare) && !/[#0?]/.test(bare) ? { kind: 'date' } : { kind: 'plain' }
}

/** A number of a cell as it is shown: a day as 2026-04-01, digits with their leading zeros, anything else in full without exponent. */
export function shownNumber(written: string, format: NumberFormat, isFrom1904: boolean): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written
  if (format.kind === 'digits' && Number.isInteger(value) && value >= 0) return String(value).padStart(format.least, '0')
  if (format.kind === 'date' && value >= 1 && value < 2_958_466) return dayOf(value, isFrom1904)
  return String(value)
}

/** Serial days: 1 is 1 January 1900, with a 29 February 1900 that never was; from 1904 0 is 1 January 1904. */
function dayOf(serial: number, isFrom1904: boolean): string {
  const days = Math.floor(serial) + (isFrom1904 ? 1_462 : serial < 60 ? 1 : 0)
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
}
