import type { FlowStep, StepCondition } from '../steps/flow-step.ts'
import { compareLanes } from '../steps/lane-role.ts'
import { methodClass, type MethodFinding, type StepMethod } from '../steps/step-method.ts'
import type { Agreement } from './fit-gap-row.ts'

const effort = { 'by-hand': 2, 'on-screen': 1, 'by-system': 0 }

/** How a group is done: as its most laborious step, for that is what a person still has to do. Null where one step is unknown. */
export function groupMethod(steps: readonly FlowStep[]): MethodFinding | null {
  let hardest: MethodFinding | null = null
  for (const step of steps) {
    if (step.family !== 'activity') continue
    if (step.method === null) return null
    const harder = hardest === null ? 1 : effort[methodClass(step.method.method)] - effort[methodClass(hardest.method)]
    if (harder > 0 || (harder === 0 && hardest?.source === 'type' && step.method.source === 'word')) hardest = step.method
  }
  return hardest
}

/** Kinds of hand work that stand for one another: what is written goes by hand or by post, what is spoken at the counter or by phone. */
const handWork: Partial<Record<StepMethod, string>> = { paper: 'written', post: 'written', phone: 'spoken', talk: 'spoken', media: 'media' }

/** Whether the way of working changes. Two kinds of hand work count as the same unless one is written and the other spoken or on media; see also `isTalkOfPeople`. */
export function compareMethods(asis: readonly FlowStep[], standard: readonly FlowStep[]): Agreement {
  if (![...asis, ...standard].some((step) => step.family === 'activity')) return 'same'
  const left = groupMethod(asis)
  const right = groupMethod(standard)
  if (left === null || right === null) return isEventGroup(asis) !== isEventGroup(standard) ? 'same' : 'unknown'
  if (isTalkOfPeople(left, right) || isTalkOfPeople(right, left)) return 'same'
  if (methodClass(left.method) !== methodClass(right.method)) return 'different'
  const kinds = [handWork[left.method], handWork[right.method]] as const
  return kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1] ? 'different' : 'same'
}

/**
 * Standards draw all work of people as user tasks, also what is said across the counter. So spoken work against a user task whose name speaks of no screen
 * is the same way of working.
 */
function isTalkOfPeople(spoken: MethodFinding, drawn: MethodFinding): boolean {
  return spoken.method === 'talk' && drawn.method === 'terminal' && drawn.source === 'type'
}

/** The lanes of a group against the other's: the same if every step of one side has the same hands on the other. */
export function compareGroupLanes(
  asis: readonly FlowStep[],
  standard: readonly FlowStep[],
): { agreement: Agreement; asis: string | null; standard: string | null } {
  let unknown = false
  for (const left of asis) {
    for (const right of standard) {
      const agreement = compareLanes(left.lane, right.lane)
      if (agreement === 'different' && left.role !== 'system' && right.role !== 'system') {
        return { agreement, asis: left.lane, standard: right.lane }
      }
      if (agreement === 'unknown') unknown = true
    }
  }
  return { agreement: unknown ? 'unknown' : 'same', asis: asis[0]?.lane ?? null, standard: standard[0]?.lane ?? null }
}

/** The condition of a group: that of its first step if every step has one. */
export function groupCondition(steps: readonly FlowStep[]): StepCondition | null {
  return steps.every((step) => step.condition !== null) ? (steps[0]?.condition ?? null) : null
}

function isEventGroup(steps: readonly FlowStep[]): boolean {
  return steps.every((step) => step.family === 'event')
}
