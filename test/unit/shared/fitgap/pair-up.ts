import type { Alignment, Evidence } from '../../../../shared/align/alignment.ts'

/** An alignment of groups written as `a+b=x+y`. */
export function pairUp(groups: string[], score = 0.9, evidence: Evidence[] = []): Alignment {
  return {
    pairs: groups.map((group) => {
      const [asis, standard] = group.split('=')
      return { asis: (asis ?? '').split('+'), standard: (standard ?? '').split('+'), score, evidence }
    }),
    asisOnly: [],
    standardOnly: [],
  }
}
