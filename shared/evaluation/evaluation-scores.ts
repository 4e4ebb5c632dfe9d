import type { EvaluationView } from '../contract/packages.ts'

/** What scores are computed from. */
export type ScoredView = Pick<EvaluationView, 'packages' | 'lines' | 'answers' | 'criteria' | 'marks' | 'weights' | 'interfaces'>

/** A share of the full points, 0..1: with everything unknown bad, half way, and with everything unknown good. */
export interface ScoreRange {
  low: number
  middle: number
  high: number
}

/** How a package stands in one criterion. */
export interface CriterionScore extends ScoreRange {
  /** How much of it is known, 0..1. */
  known: number
}

/** Yearly or total cost of a package over the lines, in 千円; the same at both ends while nothing is unknown. */
export interface CostSum {
  low: number
  high: number
  unknown: number
  /** Nobody named any cost: then there is no sum. */
  isUnknown: boolean
}

export interface PackageScore {
  id: string
  /** From 1; equal points share a rank. */
  rank: number
  /** Of 100, rounded nowhere. */
  points: ScoreRange
  known: number
  /** By criterion: the share, and the points of 100 that it brings. */
  criteria: Readonly<Record<string, CriterionScore & { points: ScoreRange }>>
  cost: CostSum
  /** Subjects of mandatory lines answered ×, answered △, and not answered. */
  mandatory: { no: readonly string[]; partial: readonly string[]; unknown: readonly string[]; count: number }
}

export interface EvaluationScores {
  /** By rank, then in their own order. */
  packages: readonly PackageScore[]
  /** The only first; null where there is none or several share the first rank. */
  winner: string | null
  /** Packages that what is unknown could put before the winner. */
  rivals: readonly string[]
  /** Sum of the weights of the criteria; with 0 everybody has 0 points. */
  weight: number
}
