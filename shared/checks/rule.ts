import type { Finding, Severity } from './finding.ts'
import type { FlowView } from './flow/flow-view.ts'
import type { RuleId } from './rule-ids.ts'

/** What a rule found; id and severity are added by the table. */
export type Hit = Pick<Finding, 'element' | 'reason' | 'values' | 'fix'>

export type FindHits = (flow: FlowView) => Iterable<Hit>

/** One rule of the table. */
export interface CheckRule {
  id: RuleId
  /** Severity where a project chose none. */
  severity: Severity
  /** Reads the flow only; same flow, same hits in the same order. */
  find: FindHits
}
