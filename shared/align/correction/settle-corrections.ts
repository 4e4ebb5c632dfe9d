import type { Correction } from '../alignment.ts'

/** What people have said, free of contradictions: groups that stand, and pairs that must not. */
export interface SettledCorrections {
  groups: { asis: string[]; standard: string[] }[]
  isUnlinked(asis: string, standard: string): boolean
}

/**
 * Later corrections win over earlier ones. Links that share an element make one group (many to many); a link that would bring an
 * unlinked pair into one group, and an unlink of two elements already linked later, is dropped. Ids that are in neither list of known
 * elements are left out: the element was deleted.
 */
export function settleCorrections(
  corrections: readonly Correction[],
  knownAsis: ReadonlySet<string>,
  knownStandard: ReadonlySet<string>,
): SettledCorrections {
  const groups = new Set<{ asis: Set<string>; standard: Set<string> }>()
  const groupOf = new Map<string, { asis: Set<string>; standard: Set<string> }>()
  const unlinked = new Set<string>()
  const key = (asis: string, standard: string) => JSON.stringify([asis, standard])
  for (const { kind, asis, standard } of corrections.toReversed()) {
    if (!knownAsis.has(asis) || !knownStandard.has(standard)) continue
    const left = groupOf.get(`a:${asis}`)
    const right = groupOf.get(`s:${standard}`)
    if (kind === 'unlink') {
      if (!left || left !== right) unlinked.add(key(asis, standard))
      continue
    }
    if (left && left === right) continue
    const merged = {
      asis: new Set([asis, ...(left?.asis ?? []), ...(right?.asis ?? [])]),
      standard: new Set([standard, ...(left?.standard ?? []), ...(right?.standard ?? [])]),
    }
    const isForbidden = [...merged.asis].some((one) => [...merged.standard].some((other) => unlinked.has(key(one, other))))
    if (isForbidden) continue
    if (left) groups.delete(left)
    if (right) groups.delete(right)
    groups.add(merged)
    for (const id of merged.asis) groupOf.set(`a:${id}`, merged)
    for (const id of merged.standard) groupOf.set(`s:${id}`, merged)
  }
  return {
    groups: [...groups].map((group) => ({ asis: [...group.asis], standard: [...group.standard] })),
    isUnlinked: (asis, standard) => unlinked.has(key(asis, standard)),
  }
}
