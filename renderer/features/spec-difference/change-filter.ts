import type { SpecChange, SpecItemKind } from '../../../shared/contract/specs.ts'

export type ChangeShown = 'all' | SpecChange['change']

export const changeKinds = ['added', 'changed', 'removed', 'renumbered', 'same'] as const

/** Names a row of the difference. */
export function keyOfChange({ kind, before, after }: SpecChange): string {
  return `${kind} ${before?.code ?? ''} ${after?.code ?? ''}`
}

/** The rows of one kind of change that hold all the words; `all` are those with a change. */
export function filterChanges(changes: readonly SpecChange[], kind: SpecItemKind, shown: ChangeShown, words: string): SpecChange[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return changes.filter((one) => {
    if (one.kind !== kind || (shown === 'all' ? one.change === 'same' : one.change !== shown)) return false
    if (wanted.length === 0) return true
    const text = plain([one.before, one.after].map((side) => (side === null ? '' : `${side.code} ${side.name} ${side.middle} ${side.text}`)).join(' '))
    return wanted.every((word) => text.includes(word))
  })
}

/** How many of each kind of change there are. */
export function countChanges(changes: readonly SpecChange[], kind: SpecItemKind): Record<ChangeShown, number> {
  const counts: Record<ChangeShown, number> = { all: 0, added: 0, changed: 0, removed: 0, renumbered: 0, same: 0 }
  for (const one of changes) {
    if (one.kind !== kind) continue
    counts[one.change] += 1
    if (one.change !== 'same') counts.all += 1
  }
  return counts
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
