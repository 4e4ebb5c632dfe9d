import { describe, expect, it } from 'vitest'
import { assignPairs } from '../../../../shared/align/assign/assign-pairs.ts'

/** The best sum found by trying every assignment. */
function bestSum(gains: number[][], row = 0, taken = new Set<number>()): number {
  if (row === gains.length) return 0
  let best = bestSum(gains, row + 1, taken)
  for (const [column, gain] of gains[row]!.entries()) {
    if (taken.has(column) || gain <= 0) continue
    best = Math.max(best, gain + bestSum(gains, row + 1, new Set([...taken, column])))
  }
  return best
}

describe('assignPairs', () => {
  it('finds the greatest sum, as trying everything does', () => {
    let state = 7
    const draw = () => (state = (state * 48271) % 2147483647) / 2147483647
    for (let round = 0; round < 40; round++) {
      const rows = 1 + Math.floor(draw() * 5)
      const columns = 1 + Math.floor(draw() * 5)
      const gains = Array.from({ length: rows }, () => Array.from({ length: columns }, () => draw() * 4 - 1.5))
      const chosen = assignPairs(Float64Array.from(gains.flat()), rows, columns)
      const sum = [...chosen].reduce((total, column, row) => total + (column < 0 ? 0 : gains[row]![column]!), 0)
      expect(sum).toBeCloseTo(bestSum(gains), 9)
      const used = [...chosen].filter((column) => column >= 0)
      expect(new Set(used).size).toBe(used.length)
    }
  })

  it('chooses nothing that gains nothing', () => {
    expect([...assignPairs(Float64Array.from([-1, 0, -Infinity, 2]), 2, 2)]).toEqual([-1, 1])
    expect([...assignPairs(new Float64Array(0), 0, 3)]).toEqual([])
  })
})
