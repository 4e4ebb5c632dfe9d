import { basisParts } from './cell-basis.ts'

/**
 * Why a cell is 再判定待ち: a part of what it was judged on has changed, or with a new 版 its function was changed, removed or is no longer
 * the same. In words: `fitGapTables.rejudge.<cause>`.
 */
export const rejudgeCauses = [...basisParts, 'stepGone', 'edition', 'editionRemoved'] as const
export type RejudgeCause = (typeof rejudgeCauses)[number]
