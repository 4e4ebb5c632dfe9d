import type { DiagramElement } from '../session/bpmn-js-services.ts'
import { isStep } from './walk-steps.ts'

interface Linked extends DiagramElement {
  parent?: Linked
  incoming?: Linked[]
  outgoing?: (Linked & { target: Linked })[]
}

/** Steps after the first one that should be seen with it. */
const following = 2

/**
 * The first steps of the main pool, the one with the most activities: where it begins, and what follows at once. Empty where there is no step.
 * Closed pools and pools of others hold few steps or none, wherever they are drawn.
 */
export function findBeginning(elements: readonly DiagramElement[]): DiagramElement[] {
  const steps = (elements as readonly Linked[]).filter(isStep)
  const counts = new Map<string, number>()
  for (const step of steps) counts.set(poolOf(step), (counts.get(poolOf(step)) ?? 0) + (isActivity(step) ? 1000 : 1))
  const main = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
  const own = steps.filter((step) => poolOf(step) === main).toSorted((a, b) => a.x - b.x || a.y - b.y)
  const first = own.find(({ incoming = [] }) => !incoming.some(isFlow)) ?? own[0]
  if (first === undefined) return []
  const found = [first]
  for (let next = after(first); next !== undefined && found.length <= following && !found.includes(next); next = after(next)) found.push(next)
  return found
}

function after({ outgoing = [] }: Linked): Linked | undefined {
  return outgoing.find(isFlow)?.target
}

function poolOf(element: Linked): string {
  let pool = element
  while (pool.type !== 'bpmn:Participant' && pool.parent !== undefined) pool = pool.parent
  return pool.id
}

function isActivity({ type }: DiagramElement): boolean {
  return /(Task|SubProcess|Transaction|CallActivity)$/.test(type)
}

function isFlow({ type }: DiagramElement): boolean {
  return type === 'bpmn:SequenceFlow'
}
