import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { SpecSheet } from '../../../../shared/spec/spec-sheet.ts'
import type { JobSteps } from '../../jobs/jobs.ts'
import { shownNumber, type NumberFormat } from './number-formats.ts'
import { scanXml } from './scan-xml.ts'
import { unescaped } from './shared-strings.ts'
import { specFileLimits } from './spec-file-limits.ts'
import { spreadMerged, type MergedArea } from './spread-merged.ts'

export interface SheetSurroundings {
  file: string
  name: string
  isHidden: boolean
  texts: readonly string[]
  formats: readonly NumberFormat[]
  isFrom1904: boolean
  /** Cells and characters of the whole file so far. */
  budget: { cells: number; characters: number }
}

interface OpenCell {
  line: number
  column: number
  type: string
  style: number
  value: string
  isFormula: boolean
}

const plain: NumberFormat = { kind: 'plain' }

/** The cells of one sheet as a reader sees them: formulas by their results, errors (#N/A) as shown, merged areas as `SheetCells` says. */
export async function readSheetPart(bytes: Uint8Array, given: SheetSurroundings, signal: JobSteps['signal'], told: (bytes: number) => void): Promise<SpecSheet> {
  const numbers = new Set<number>()
  const sheet: SpecSheet = { name: given.name, isHidden: given.isHidden, rows: [], continued: [], formulas: [], omitted: 0, numbers }
  const areas: MergedArea[] = []
  let line = -1
  let column = -1
  let cell: OpenCell | null = null
  let isText = false
  let isReading = false
  let lastOmitted = -1
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'c') {
      const place = attributes.r === undefined ? null : placeOf(attributes.r)
      column = place?.column ?? column + 1
      cell = { line: place?.line ?? line, column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', isFormula: false }
    } else if (name === 'v' || name === 't') isText = true
    else if (name === 'rPh') isReading = true
    else if (name === 'f' && cell !== null) cell.isFormula = true
    else if (name === 'row') {
      line = attributes.r === undefined ? line + 1 : Number(attributes.r) - 1
      column = -1
    } else if (name === 'mergeCell') areas.push(areaOf(attributes.ref ?? ''))
  }
  const close = (name: string) => {
    if (name === 'v' || name === 't') isText = false
    else if (name === 'rPh') isReading = false
    else if (name === 'c' && cell !== null) {
      keep(cell)
      cell = null
    }
  }
  const text = (more: string) => {
    if (isText && !isReading && cell !== null) cell.value += more
  }
  await scanXml(bytes, { open, close, text }, signal, told)
  sheet.rows = Array.from(sheet.rows, (row) => Array.from(row ?? [], (value) => value ?? ''))
  given.budget.cells += spreadMerged(sheet, areas, specFileLimits.cells - given.budget.cells)
  check()
  return sheet

  function keep({ line: at, column: across, type, style, value, isFormula }: OpenCell): void {
    if (!(at >= 0) || across >= specFileLimits.columns) return
    const shown = shownValue(type, value, given.formats[style] ?? plain)
    if (shown === '') return
    if (at >= specFileLimits.lines) {
      if (at > lastOmitted) {
        sheet.omitted += 1
        lastOmitted = at
      }
      return
    }
    ;(sheet.rows[at] ??= [])[across] = shown
    if (type === 'n' && given.formats[style]?.kind !== 'date') numbers.add(at * 1_000 + across)
    if (isFormula) sheet.formulas.push([at, across])
    given.budget.cells += 1
    given.budget.characters += shown.length
    check()
  }

  function shownValue(type: string, value: string, format: NumberFormat): string {
    if (type === 's') return given.texts[Number(value)] ?? ''
    if (type === 'b') return value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE'
    if (type === 'n') return shownNumber(value, format, given.isFrom1904)
    return unescaped(value)
  }

  function check(): void {
    const { cells, characters } = given.budget
    if (cells > specFileLimits.cells || characters > specFileLimits.characters) throw new KurabeError('BAD_INPUT', 'fitgap.functions.tooLarge', { file: given.file })
  }
}

function placeOf(reference: string): { line: number; column: number } | null {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference)
  return found === null ? null : { line: Number(found[2]) - 1, column: columnOf(found[1]!) }
}

function areaOf(reference: string): MergedArea {
  const [from = '', to = from] = reference.split(':')
  const [first, last] = [placeOf(from), placeOf(to)]
  return { line: first?.line ?? 0, column: first?.column ?? 0, lastLine: last?.line ?? -1 }
}

function columnOf(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}
