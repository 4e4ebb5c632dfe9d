import type { Translate } from '../../i18n/translate.ts'
import type { Judgement } from '../judgement/judgement.ts'
import type { Treatment } from '../judgement/treatment.ts'
import type { FitGapRow } from '../rows/fit-gap-row.ts'
import { matchedRules } from './matched-rules.ts'
import { standardOnlyRules, townOnlyRules } from './one-sided-rules.ts'
import { type PackageAnswers, readRowFacts, type RowFacts } from './row-facts.ts'
import type { MissingFact, Rule } from './rule.ts'

export interface Suggestion {
  judgement: Judgement
  treatment: Treatment | null
  /** Id of the rule, `R01` …; see suggest/README.md. */
  rule: string
  /** Why, in a sentence that names the facts. */
  ground: string
  /** What has to be found out first; only and always with `unclear`. */
  missing: MissingFact | null
}

export interface SuggestOptions {
  translate: Translate
  /** What the package at hand offers, by 機能ID. */
  packageAnswers?: PackageAnswers
}

/** All rules in the order of the legend. */
export const rules: readonly Rule[] = [...townOnlyRules, ...standardOnlyRules, ...matchedRules]

/**
 * The judgement that the written rules suggest for a row: the first rule that applies to its kind. A machine only suggests; a match alone is never a fit,
 * because the fits stand last, behind every difference and every unknown. Same row, same suggestion.
 */
export function suggestJudgement(row: FitGapRow, options: SuggestOptions): Suggestion {
  const facts = readRowFacts(row, options.translate, options.packageAnswers ?? {})
  const table = row.asis.length === 0 ? standardOnlyRules : row.standard.length === 0 ? townOnlyRules : matchedRules
  for (const rule of table) {
    const values = rule.applies(facts)
    if (values === null) continue
    const ground = options.translate(rule.ground, values) + alsoDiffers(rule, facts, options.translate)
    return { judgement: rule.judgement, treatment: rule.treatment, rule: rule.id, ground, missing: rule.missing ?? null }
  }
  throw new Error(`no rule for row ${row.key}`)
}

/** What else differs beside the difference the rule rests on, so that a ground hides nothing. */
function alsoDiffers(rule: Rule, facts: RowFacts, translate: Translate): string {
  const named: Record<string, string> = { R27: 'method', R28: 'method', R29: 'lane', R30: 'order', R31: 'document', R32: 'branch' }
  const main = named[rule.id]
  if (main === undefined) return ''
  const others = (['method', 'lane', 'order', 'document', 'branch'] as const).filter((kind) => kind !== main && facts.find(kind) !== null)
  if (others.length === 0) return ''
  const words = others.map((kind) => translate(`fitgap.aspect.${kind}`)).join(translate('fitgap.listSeparator'))
  return translate('fitgap.rule.also', { aspects: words })
}
