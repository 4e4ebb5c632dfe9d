import { describe, expect, it } from 'vitest'
import { modelOrder } from '../../../../shared/align/order/order-model.ts'

/** Every way to lay rows and columns side by side, added up one by one. */
function addUp(odds: number[][], skip: number, repeat: number): number[][] {
  const rows = odds.length
  const columns = odds[0]!.length
  const through = odds.map((row) => row.map(() => 0))
  let total = 0
  const walk = (i: number, j: number, last: 'match' | 'row' | 'column', weight: number, path: [number, number][]) => {
    if (i === rows && j === columns) {
      total += weight
      for (const [a, b] of path) through[a]![b]! += weight
      return
    }
    const match = (a: number, b: number, factor: number, nextI: number, nextJ: number) =>
      walk(nextI, nextJ, 'match', weight * factor * (1 - skip) * odds[a]![b]!, [...path, [a, b]])
    if (i < rows && j < columns) match(i, j, 1, i + 1, j + 1)
    if (last === 'match' && i > 0 && j > 0) {
      if (i < rows) match(i, j - 1, repeat, i + 1, j)
      if (j < columns) match(i - 1, j, repeat, i, j + 1)
    }
    if (i < rows && last !== 'column') walk(i + 1, j, 'row', weight * skip, path)
    if (j < columns) walk(i, j + 1, 'column', weight * skip, path)
  }
  walk(0, 0, 'match', 1, [])
  return through.map((row) => row.map((value) => value / total))
}

describe('modelOrder', () => {
  it('gives each pair the share of all ways that go through it', () => {
    const odds = [[4, 1, 0.5], [0.3, 5, 1], [1, 0.2, 3]]
    const { posterior } = modelOrder(Float64Array.from(odds.flat().map(Math.log)), 3, 3, 0.3, 0.1)
    const expected = addUp(odds, 0.3, 0.1).flat()
    for (const [k, value] of expected.entries()) expect(posterior[k]).toBeCloseTo(value, 4)
  })

  it('supports an unclear pair between two clear ones, and not the one across', () => {
    const logOdds = Float64Array.from([4, -3, -3, -3, 0, -3, -3, -3, 4])
    const { evidence } = modelOrder(logOdds, 3, 3, 0.2, 0.1)
    expect(evidence[4]).toBeGreaterThan(0)
    expect(evidence[2]).toBeLessThan(-2)
  })

  it('takes the evidence of the pair itself out', () => {
    const plain = Float64Array.from([4, -3, -3, -3, 0, -3, -3, -3, 4])
    const sure = plain.slice()
    sure[4] = 3
    expect(modelOrder(sure, 3, 3, 0.2, 0.1).evidence[4]).toBeCloseTo(modelOrder(plain, 3, 3, 0.2, 0.1).evidence[4]!, 3)
  })
})
