import type { SpecSheetChoice } from '../contract/specs.ts'
import { readClassLegend } from './class-legend.ts'
import { readSpecSheet, type SpecSheetReading } from './read-spec-sheet.ts'
import type { SpecSheet } from './spec-sheet.ts'

/** A legend stands near the top of its sheet, or fills a sheet of its own. */
const legendLines = 60

/**
 * The items of the chosen sheets of a file. An id stands once per kind: a row that says the same again is joined to the first (its steps are
 * added), one that says something else is unread and names where the first one is. 機能ID and 帳票ID are told apart by their kind.
 */
export function readSpecSheets(
  sheets: readonly SpecSheet[], choices: readonly SpecSheetChoice[], answers: Readonly<Record<string, string | null>> = {},
): SpecSheetReading {
  const whole: SpecSheetReading = { items: [], unread: [], warnings: [], questions: [] }
  const known = new Map<string, SpecSheetReading['items'][number]>()
  const lists = new Set(choices.filter(({ isIncluded }) => isIncluded).map(({ sheet }) => sheet))
  const common = new Map(sheets.flatMap(({ rows }, index) => [...readClassLegend(rows, legendLines, !lists.has(index))]))
  for (const choice of choices) {
    const sheet = sheets[choice.sheet]
    if (!choice.isIncluded || sheet === undefined) continue
    const { items, unread, warnings, questions } = readSpecSheet(sheet, choice, answers, common)
    whole.unread.push(...unread)
    whole.warnings.push(...warnings)
    whole.questions.push(...questions)
    for (const item of items) {
      const key = `${item.kind} ${item.code}`
      const first = known.get(key)
      if (first === undefined) {
        known.set(key, item)
        whole.items.push(item)
        continue
      }
      const isSame = first.name === item.name && first.text === item.text && first.classText === item.classText
      if (isSame) first.steps = [...new Set([...first.steps, ...item.steps])]
      const values = { code: item.code, sheet: first.sheet, row: first.line }
      const told = { values, sheet: item.sheet, row: item.line, column: '' }
      if (isSame) whole.warnings.push({ reason: 'spec.warning.twice', ...told })
      else whole.unread.push({ reason: 'spec.unread.duplicate', ...told })
    }
  }
  // A sheet may be read for its 機能 and again for its 帳票: a line that is one of them is not unread as the other.
  const taken = new Set(whole.items.map(({ sheet, line }) => `${line} ${sheet}`))
  const unread = whole.unread.filter(({ reason, sheet, row }) => reason !== 'spec.unread.noCode' || !taken.has(`${row} ${sheet}`))
  return { ...whole, unread, questions: oncePerKey(whole.questions) }
}

function oncePerKey(questions: SpecSheetReading['questions']): SpecSheetReading['questions'] {
  const keys = new Set<string>()
  return questions.filter(({ key }) => !keys.has(key) && keys.add(key))
}
