import { headerBand } from '../columns/header-band.ts'
import { mapRows } from '../columns/map-rows.ts'
import type { SpecImportNote, SpecItem, SpecSheetChoice } from '../contract/specs.ts'
import { classOfTypes, readClass, readClassLegend, type ClassLegend } from './class-legend.ts'
import { repairCodes } from './repair-codes.ts'
import { plainCode, readWrittenCode, withoutContinuationMarks } from './spec-code.ts'
import type { SpecSheet } from './spec-sheet.ts'
import { specTableDescription } from './spec-table-description.ts'

/** One 機能 or 帳票 as a list states it. */
export interface ReadSpecItem extends Omit<SpecItem, 'id' | 'links'> {
  /** 対応手順: names or ids of steps of the standard flow. */
  steps: string[]
  sheet: string
  /** Line of the sheet, from 1. */
  line: number
}

export interface CodeQuestion {
  /** What the answer is filed under: the written form, or one row of it where many ids may have become the same. */
  key: string
  written: string
  proposal: string
  sheet: string
  row: number
  reason: 'spec.question.lost' | 'spec.question.short' | 'spec.question.other'
}

export interface SpecSheetReading {
  items: ReadSpecItem[]
  unread: SpecImportNote[]
  warnings: SpecImportNote[]
  questions: CodeQuestion[]
}

/**
 * The 機能 or 帳票 of one sheet. What is no item is listed with its place and why; ids that are not certain become questions, and their rows
 * are unread until they are answered.
 * @param answers key of a question (or written form) → id, or null to leave such rows out.
 * @param common what marks mean by the other sheets of the file (凡例); the sheet's own legend counts first.
 */
export function readSpecSheet(sheet: SpecSheet, choice: SpecSheetChoice, answers: Readonly<Record<string, string | null>>, common: ClassLegend = new Map()): SpecSheetReading {
  const table = specTableDescription(choice.kind)
  const mapped = mapRows(sheet, choice.headerLine, choice.mapping, table)
  const name = sheet.name
  const reading: SpecSheetReading = { items: [], unread: [], warnings: [], questions: [] }
  const note = (reason: string, row: number, values: SpecImportNote['values'] = {}): SpecImportNote => ({ reason, values, sheet: name, row, column: '' })
  const codeColumn = choice.mapping.indexOf('code')
  const header = (codeColumn < 0 ? '' : headerBand(sheet, choice.headerLine).words[codeColumn]?.trim()) || table.fields[0]!.header
  const legend = new Map([...common, ...readClassLegend(sheet.rows, (choice.headerLine ?? -1) + 3)])
  for (const { line, text } of rowsAboveHeader(sheet, choice.headerLine)) reading.unread.push(note('spec.unread.aboveHeader', line, { text }))
  for (const { line, text } of mapped.unread) reading.unread.push(note('spec.unread.noCode', line, { text, header }))
  if (sheet.omitted > 0) reading.unread.push(note('spec.unread.beyond', sheet.rows.length + 1, { count: sheet.omitted }))
  const written = mapped.rows.map(({ code }, index) => readWrittenCode(code, sheet.numbers.has((mapped.lines[index]! - 1) * 1_000 + codeColumn)))
  const verdicts = repairCodes(written)
  const hasClassColumn = choice.mapping.includes('class')
  const unknownClasses = new Map<string, number[]>()
  mapped.rows.forEach((row, index) => {
    const line = mapped.lines[index]!
    const verdict = verdicts[index]!
    const key = verdict.kind === 'ask' && verdict.why === 'lost' ? `${row.code} ${name}#${line}` : row.code
    const answer = key in answers ? answers[key] : answers[row.code]
    if (answer === null) return void reading.unread.push(note('spec.unread.leftOut', line, { written: row.code }))
    if (answer === undefined && verdict.kind === 'none') return void reading.unread.push(note('spec.unread.badCode', line, { written: row.code, header }))
    if (answer === undefined && verdict.kind === 'ask') {
      reading.questions.push({ key, written: row.code, proposal: verdict.proposal, sheet: name, row: line, reason: `spec.question.${verdict.why}` })
      reading.unread.push(note('spec.unread.asked', line, { written: row.code, proposal: verdict.proposal }))
      return
    }
    const code = answer ?? (verdict.kind === 'taken' ? verdict.code : '')
    if (verdict.kind === 'taken' && verdict.isRepaired && answer === undefined) reading.warnings.push(note('spec.warning.repaired', line, { written: row.code, code }))
    const types = mapped.repeated[index]!
    const ofTypes = !hasClassColumn || row.class === ''
    const implementationClass = ofTypes ? classOfTypes(types, legend) : readClass(row.class, legend)
    const classText = ofTypes ? Object.entries(types).map(([type, value]) => `${type}：${value}`).join('／') : row.class
    if (implementationClass === 'unknown' && choice.kind === 'function' && (hasClassColumn || classText !== '')) {
      unknownClasses.set(row.class, [...(unknownClasses.get(row.class) ?? []), line])
    }
    reading.items.push({
      kind: choice.kind,
      code,
      name: withoutContinuationMarks(row.name),
      large: row.large,
      middle: row.middle,
      small: row.small,
      text: withoutContinuationMarks(row.text),
      class: implementationClass,
      classText,
      types,
      effectiveOn: row.effectiveOn,
      note: row.note,
      steps: splitSteps(row.steps),
      sheet: name,
      line,
    })
  })
  for (const [words, lines] of unknownClasses) {
    reading.warnings.push(note(words === '' ? 'spec.warning.noClass' : 'spec.warning.unknownClass', lines[0]!, { written: words, count: lines.length }))
  }
  return reading
}

/** Lines above the header that hold an id: another table stands there, or the header is not where it was taken to be. */
function rowsAboveHeader({ rows }: SpecSheet, headerLine: number | null): { line: number; text: string }[] {
  return rows.slice(0, headerLine ?? 0).flatMap((row, index) => {
    const said = row.filter((cell) => cell.trim() !== '')
    const hasCode = said.length > 1 && said.some((cell) => /^0?\d{6}$/.test(plainCode(cell)))
    return hasCode ? [{ line: index + 1, text: said.join(' ｜ ').slice(0, 200) }] : []
  })
}

function splitSteps(text: string): string[] {
  return [...new Set(text.split(/[、，,;；\n]/).map((step) => step.trim()).filter((step) => step !== ''))]
}
