import { describe, expect, it } from 'vitest'
import type { AnalysisView } from '../../../../shared/contract/analysis.ts'
import { keptInSight } from '../../../../renderer/features/fitgap/comparison/keep-in-sight.ts'
import { everyRow, type RowFilter } from '../../../../renderer/features/fitgap/comparison/row-filter.ts'
import { sampleRow } from './sample-rows.ts'

const view = {
  rows: [
    sampleRow({ key: 'a', kind: 'split' }),
    sampleRow({ key: 'b', kind: 'matched' }),
    sampleRow({ key: 'c', kind: 'split' }),
  ],
} as unknown as AnalysisView
const splits: RowFilter = { kinds: new Set(['split']), facet: null }
const at = (row: string, filter: RowFilter, selected = [row]) => ({ view, filter, row, selected: new Set(selected) })

describe('a cursor that the filter hides', () => {
  it('goes to the first row shown when the filter changes, to the next one when the row changes', () => {
    expect(keptInSight(at('b', splits), 'first')).toMatchObject({ row: 'a', anchor: 'a', selected: new Set(['a']) })
    expect(keptInSight(at('b', splits), 'next')).toMatchObject({ row: 'c' })
  })

  it('stays where it is in sight, and lets go of hidden rows beside it', () => {
    expect(keptInSight(at('c', splits), 'first')).toEqual({})
    expect(keptInSight(at('b', everyRow), 'first')).toEqual({})
    expect(keptInSight(at('c', splits, ['b', 'c']), 'first')).toEqual({ selected: new Set(['c']) })
  })

  it('stays where no row is shown at all', () => {
    expect(keptInSight(at('b', { kinds: new Set(['moved']), facet: null }), 'first')).toEqual({})
  })
})
