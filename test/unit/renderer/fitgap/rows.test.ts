import { describe, expect, it } from 'vitest'
import { countRows } from '../../../../renderer/features/fitgap/comparison/count-rows.ts'
import { differencePosition, findDifference } from '../../../../renderer/features/fitgap/comparison/differences.ts'
import { everyRow, filterRows, toggleKind } from '../../../../renderer/features/fitgap/comparison/row-filter.ts'
import { rowsOfSteps, stepsOfRows } from '../../../../renderer/features/fitgap/comparison/selected-steps.ts'
import { sampleRow } from './sample-rows.ts'

const rows = [
  sampleRow({ key: 'a', kind: 'matched', asis: ['1'], standard: ['x'] }),
  sampleRow({ key: 'b', kind: 'town-only', asis: ['2'], decision: { judgement: 'unfit', treatment: '4' }, state: 'decided' }),
  sampleRow({ key: 'c', kind: 'matched', moved: true, asis: ['3'], standard: ['1'], decision: { judgement: 'fit' }, state: 'rejudge' }),
  sampleRow({ key: 'd', kind: 'standard-only', standard: ['y'] }),
]
const keys = (found: readonly { key: string }[]) => found.map(({ key }) => key)

describe('the rows shown', () => {
  it('are all until a kind or a count is pressed', () => {
    expect(filterRows(rows, everyRow)).toBe(rows)
    expect(keys(filterRows(rows, { kinds: new Set(['matched']), facet: null }))).toEqual(['a', 'c'])
    expect(keys(filterRows(rows, { kinds: new Set(), facet: { by: 'treatment', value: '4' } }))).toEqual(['b'])
    expect(keys(filterRows(rows, { kinds: new Set(['matched']), facet: { by: 'state', value: 'open' } }))).toEqual(['a'])
  })

  it('tell what matches but is done in another way from what is the same; other kinds keep their mark', () => {
    const changed = sampleRow({ key: 'e', kind: 'matched', differs: true, asis: ['5'], standard: ['z'] })
    const moved = sampleRow({ key: 'f', kind: 'moved', differs: true, asis: ['6'], standard: ['w'] })
    const all = [...rows, changed, moved]
    expect(keys(filterRows(all, { kinds: new Set(['changed']), facet: null }))).toEqual(['e'])
    expect(keys(filterRows(all, { kinds: new Set(['matched']), facet: null }))).toEqual(['a', 'c'])
    expect(countRows(all).kinds).toMatchObject({ matched: 2, changed: 1, moved: 1 })
    expect(findDifference(all, 'd', 1)).toBe('e')
  })

  it('become only those of a kind by a press, all again by a second, more with Shift', () => {
    const only = toggleKind(new Set(), 'split', false)
    expect([...only]).toEqual(['split'])
    expect([...toggleKind(only, 'split', false)]).toEqual([])
    expect([...toggleKind(only, 'merged', true)]).toEqual(['split', 'merged'])
    expect([...toggleKind(new Set(['split', 'merged']), 'merged', false)]).toEqual(['merged'])
  })

  it('are counted by kind, judgement and treatment; one to judge again is not decided', () => {
    const counts = countRows(rows)
    expect(counts).toMatchObject({ rows: 4, decided: 1, rejudge: 1 })
    expect(counts.kinds).toMatchObject({ matched: 2, 'town-only': 1, 'standard-only': 1, split: 0 })
    expect(counts.judgements).toMatchObject({ fit: 1, unfit: 1, partial: 0 })
    expect(counts.treatments).toEqual({ '1': 0, '2': 0, '3': 0, '4': 1 })
  })
})

describe('the next difference', () => {
  it('skips rows that match in their place, counts those out of order, and goes round', () => {
    expect(findDifference(rows, 'a', 1)).toBe('b')
    expect(findDifference(rows, 'b', 1)).toBe('c')
    expect(findDifference(rows, 'd', 1)).toBe('b')
    expect(findDifference(rows, 'b', -1)).toBe('d')
    expect(findDifference(rows, null, 1)).toBe('b')
    expect(findDifference(rows, null, -1)).toBe('d')
  })

  it('is nothing where both flows are the same', () => {
    expect(findDifference(rows.slice(0, 1), 'a', 1)).toBeNull()
  })

  it('says which of how many it is', () => {
    expect(differencePosition(rows, 'c')).toEqual({ at: 2, of: 3 })
    expect(differencePosition(rows, 'a')).toEqual({ at: 0, of: 3 })
  })
})

describe('selected steps in the address', () => {
  it('lead back to their row, also where both sides use the same id', () => {
    for (const row of rows) expect(keys(rowsOfSteps(rows, stepsOfRows([row])))).toEqual([row.key])
  })

  it('that another tab wrote lead to the row of our own step first', () => {
    expect(keys(rowsOfSteps(rows, ['1']))).toEqual(['a'])
    expect(keys(rowsOfSteps(rows, ['3']))).toEqual(['c'])
    expect(keys(rowsOfSteps(rows, ['x']))).toEqual(['a'])
    expect(rowsOfSteps(rows, ['gone'])).toEqual([])
  })
})
