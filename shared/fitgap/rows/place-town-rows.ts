import type { FlowOrder } from '../order/flow-order.ts'

/**
 * The step of the town's flow that each own step follows: the nearest earlier step with a row, walking back over gateways and events;
 * null where it stands at the very beginning.
 * @param withRow ids of all steps that have a row, own ones included.
 */
export function findPrecedingSteps(
  order: FlowOrder,
  own: readonly string[],
  withRow: ReadonlySet<string>,
): Map<string, string | null> {
  const before = new Map<string, string[]>()
  for (const [from, targets] of order.successors) {
    for (const target of targets) before.set(target, [...(before.get(target) ?? []), from])
  }
  const place = (id: string) => order.position.get(id) ?? 0
  const preceding = new Map<string, string | null>()
  for (const id of own) {
    const seen = new Set<string>([id])
    let level = before.get(id) ?? []
    let found: string | null = null
    while (level.length > 0 && found === null) {
      const candidates = level.filter((candidate) => withRow.has(candidate)).sort((a, b) => place(b) - place(a))
      found = candidates[0] ?? null
      const next = level.flatMap((candidate) => before.get(candidate) ?? []).filter((candidate) => !seen.has(candidate))
      for (const candidate of next) seen.add(candidate)
      level = [...new Set(next)]
    }
    preceding.set(id, found)
  }
  return preceding
}
