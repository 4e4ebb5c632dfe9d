import type { Alignment, AlignmentPair } from '../../../../shared/align/alignment.ts'

/** An alignment from element pairs: pairs that share an element become one group. */
export function joinPairs(pairs: readonly [asis: string, standard: string][]): Alignment {
  let groups: AlignmentPair[] = []
  for (const [asis, standard] of pairs) {
    const touched = groups.filter((group) => group.asis.includes(asis) || group.standard.includes(standard))
    const joined: AlignmentPair = {
      asis: [...new Set([...touched.flatMap((group) => group.asis), asis])],
      standard: [...new Set([...touched.flatMap((group) => group.standard), standard])],
      score: 1,
      evidence: [],
    }
    groups = [...groups.filter((group) => !touched.includes(group)), joined]
  }
  return { pairs: groups, asisOnly: [], standardOnly: [] }
}
