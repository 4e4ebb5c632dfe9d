import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alignFlows } from '../../../../shared/align/align-flows.ts'
import { addCounts, countPairs, rate } from '../../../bench/matching/count-pairs.ts'
import { readGoldPairs } from '../../../bench/matching/gold-pairs.ts'

/** A floor a little below what the bench prints, to notice a step back; it is no aim. */
const floor = 0.8

describe('matching on the development pairs', () => {
  it(`keeps micro-F above ${floor}`, async () => {
    const pairs = await readGoldPairs(join(import.meta.dirname, '../../../fixtures/align/dev'))
    expect(pairs).not.toBeNull()
    const counts = addCounts(pairs!.map((pair) => countPairs(alignFlows(pair.asis, pair.standard), pair)))
    expect(rate(counts).f).toBeGreaterThan(floor)
  })
})
