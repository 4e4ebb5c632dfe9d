import type { Translate } from '../../i18n/translate.ts'
import type { UnlinkedStep } from '../functions/link-functions.ts'
import type { Judgement } from '../judgement/judgement.ts'
import type { Treatment } from '../judgement/treatment.ts'
import type { Difference } from '../rows/difference.ts'
import { differenceSentence } from '../rows/difference-sentence.ts'
import type { FitGapRow } from '../rows/fit-gap-row.ts'
import type { RowKind } from '../rows/row-kind.ts'
import type { TobeChange } from '../rows/tobe-change.ts'
import type { FitGapSummary } from '../summary/summarise-fit-gap.ts'
import type { Suggestion } from '../suggest/suggest-judgement.ts'
import type { MissingFact } from '../suggest/rule.ts'

export interface FitGapJson {
  rows: FitGapJsonRow[]
  summary: FitGapSummary
  /** Functions whose steps were not found; absent where no list was given. */
  unlinkedFunctions?: UnlinkedStep[]
  /** Element ids of ToBe steps that belong to no row; absent without a ToBe. */
  unplacedTobe?: string[]
}

export interface FitGapJsonRow {
  key: string
  number: number
  kind: RowKind
  moved: boolean
  asis: string[]
  standard: string[]
  /** Absent without a ToBe. */
  tobe?: string[]
  tobeChange?: TobeChange | null
  functions: { id: string; step: string; implementationClass: string }[]
  /** The sentence; `differences` are the facts it is made of. */
  difference: string
  differences: Difference[]
  score: number | null
  suggestion: { judgement: Judgement; rule: string; ground: string; treatment: Treatment | null; missing: MissingFact | null }
}

export interface FitGapJsonInput {
  rows: readonly FitGapRow[]
  suggestions: ReadonlyMap<string, Suggestion>
  summary: FitGapSummary
  translate: Translate
  withTobe?: boolean
  unlinkedFunctions?: UnlinkedStep[]
  unplacedTobe?: string[]
}

/** The table as the command line writes it with `--json`: plain data, the same for the same input, ids as in the diagrams. */
export function fitGapToJson(input: FitGapJsonInput): FitGapJson {
  const rows = input.rows.map((row): FitGapJsonRow => {
    const suggestion = input.suggestions.get(row.key)
    if (suggestion === undefined) throw new Error(`no suggestion for row ${row.key}`)
    return {
      key: row.key,
      number: row.number,
      kind: row.kind,
      moved: row.moved,
      asis: row.asis,
      standard: row.standard,
      ...(input.withTobe ? { tobe: row.tobe, tobeChange: row.tobeChange } : {}),
      functions: row.functions.map((item) => ({ id: item.id, step: item.step, implementationClass: item.implementationClass })),
      difference: differenceSentence(row, input.translate),
      differences: row.difference,
      score: row.score,
      suggestion: {
        judgement: suggestion.judgement,
        rule: suggestion.rule,
        ground: suggestion.ground,
        treatment: suggestion.treatment,
        missing: suggestion.missing,
      },
    }
  })
  return {
    rows,
    summary: input.summary,
    ...(input.unlinkedFunctions ? { unlinkedFunctions: input.unlinkedFunctions } : {}),
    ...(input.unplacedTobe ? { unplacedTobe: input.unplacedTobe } : {}),
  }
}
