import { describe, expect, it } from 'vitest'
import { calibrateScore } from '../../../../shared/align/result/calibrate-score.ts'
import { englishWeights, weights } from '../../../../shared/align/weights.ts'

describe('calibrateScore', () => {
  it.each([['Japanese', weights], ['English', englishWeights]])('rises with the evidence and never claims certainty (%s)', (_, used) => {
    const scores = [-6, -3, -1, 0, 1, 3, 6].map((logOdds) => calibrateScore(logOdds, used))
    expect(scores).toEqual(scores.toSorted((a, b) => a - b))
    expect(new Set(scores).size).toBe(scores.length)
    expect(scores[0]).toBeGreaterThan(0)
    expect(calibrateScore(50, used)).toBeLessThan(0.97)
  })
})
