import type { MessageKey, MessageValues } from '../../i18n/translate.ts'
import type { Judgement } from '../judgement/judgement.ts'
import type { Treatment } from '../judgement/treatment.ts'
import type { RowFacts } from './row-facts.ts'

/** A fact that would have to be known before more can be said. Its words are `fitgap.missing.<fact>`. */
export const missingFacts = ['method', 'lane', 'implementation-class', 'package-answer', 'match-evidence'] as const
export type MissingFact = (typeof missingFacts)[number]

/** One written rule; `suggest/README.md` lists them in Japanese. The first of the table that applies gives the suggestion. */
export interface Rule {
  /** `R` and two digits; never used for another rule again. */
  id: string
  judgement: Judgement
  /** Never ③: add-on development is a person's decision with a reason. */
  treatment: Exclude<Treatment, '3'> | null
  /** Only for `unclear`: what is missing. */
  missing?: MissingFact
  /** The condition in one sentence, for the legend. */
  condition: MessageKey
  /** The ground in one sentence, naming the facts. */
  ground: MessageKey
  /** The values of `ground` where the rule applies, else null. */
  applies: (facts: RowFacts) => MessageValues | null
}
