import type { SpecChange } from '../../contract/specs.ts'

/** How many items of each change there are, of 機能 and 帳票 together. */
export function countChanges(changes: readonly SpecChange[]): Record<SpecChange['change'], number> {
  const counts = { added: 0, changed: 0, removed: 0, renumbered: 0, same: 0 }
  for (const { change } of changes) counts[change] += 1
  return counts
}
