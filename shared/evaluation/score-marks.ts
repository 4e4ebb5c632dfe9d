import type { Mark } from '../contract/packages.ts'
import type { CriterionScore, ScoredView } from './evaluation-scores.ts'
import { rangeOf } from './range-of.ts'

/** Everybody who gave a mark anywhere in the evaluation, in the order of the first one. */
export function jurorsOf(marks: readonly Mark[]): string[] {
  return [...new Set(marks.map(({ juror }) => juror))]
}

/** Other criteria: mean of the marks (0..100) of all jurors ÷ 100; a mark that a juror has not given yet is unknown. */
export function scoreMarks({ marks }: ScoredView, packageId: string, criterion: string): CriterionScore {
  const jurors = jurorsOf(marks).length
  const given = marksOf(marks, packageId, criterion)
  if (given.length === 0) return rangeOf(0, 1, 0)
  const sum = given.reduce((total, points) => total + points, 0)
  const missing = Math.max(0, jurors - given.length)
  return rangeOf(sum / jurors / 100, (sum + missing * 100) / jurors / 100, given.length / jurors)
}

/** Mean, lowest, highest and spread (standard deviation) of the marks of a package in a criterion; null while there are none. */
export function summariseMarks(marks: readonly Mark[], packageId: string, criterion: string): { mean: number; lowest: number; highest: number; spread: number } | null {
  const given = marksOf(marks, packageId, criterion)
  if (given.length === 0) return null
  const mean = given.reduce((total, points) => total + points, 0) / given.length
  const spread = Math.sqrt(given.reduce((total, points) => total + (points - mean) ** 2, 0) / given.length)
  return { mean, lowest: Math.min(...given), highest: Math.max(...given), spread }
}

function marksOf(marks: readonly Mark[], packageId: string, criterion: string): number[] {
  return marks.flatMap((mark) => (mark.package === packageId && mark.criterion === criterion && mark.points !== null ? [mark.points] : []))
}
