import type { FlowStep } from '../steps/flow-step.ts'

/** What the ToBe does with the work of a row. */
export type TobeChange = 'kept' | 'follows-standard' | 'changed' | 'dropped' | 'not-adopted'

/**
 * `follows-standard`: every step of the ToBe comes from the standard or bears its name; `kept`: name, lane and method as today;
 * `changed`: neither; `dropped`: today's work is gone; `not-adopted`: the standard's step is not taken over.
 */
export function tobeChangeOf(asis: readonly FlowStep[], standard: readonly FlowStep[], tobe: readonly FlowStep[]): TobeChange {
  if (tobe.length === 0) return asis.length > 0 ? 'dropped' : 'not-adopted'
  const standardNames = new Set(standard.map((step) => step.name))
  const asToday = tobe.every((step) =>
    asis.some(
      (known) => known.name === step.name && known.lane === step.lane && known.method?.method === step.method?.method,
    ),
  )
  if (asToday && tobe.length === asis.length) return 'kept'
  return tobe.every((step) => standardNames.has(step.name)) ? 'follows-standard' : 'changed'
}
