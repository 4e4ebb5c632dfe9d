import type { MessageKey, MessageValues } from '../i18n/translate.ts'
import type { CheckFix } from './fix.ts'
import type { RuleId } from './rule-ids.ts'

/** error: the flow cannot be followed; warning: a reader may take it wrongly; hint: it reads better otherwise. */
export const severities = ['error', 'warning', 'hint'] as const
export type Severity = (typeof severities)[number]

/** What a project chooses for single rules; a rule not named keeps the severity of the table. */
export type RuleChoice = Readonly<Partial<Record<RuleId, 'off' | Severity>>>

/** One thing to look at. It holds data only, so it can cross a wire and be told in any language (`describeFinding`). */
export interface Finding {
  rule: RuleId
  severity: Severity
  /** Id of the element to jump to: node, flow, lane, pool, document, annotation, or the diagram itself. */
  element: string
  /** Key of its sentence. A value that is '' stands for an element without a name. */
  reason: MessageKey
  values: MessageValues
  fix: CheckFix | null
}
