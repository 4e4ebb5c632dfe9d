import { describe, expect, it } from 'vitest'
import { linkCorrections, unlinkCorrections } from '../../../../renderer/features/fitgap/correct/corrections.ts'
import { sampleRow } from './sample-rows.ts'

describe('linking picked steps', () => {
  it('links every pair of them, one to many and many to many', () => {
    expect(linkCorrections([], ['a'], ['x', 'y'])).toEqual([
      { kind: 'link', asis: 'a', standard: 'x' },
      { kind: 'link', asis: 'a', standard: 'y' },
    ])
    expect(linkCorrections([], ['a', 'b'], ['x', 'y'])).toHaveLength(4)
  })

  it('lets go what people had linked to one of them before, and leaves what the machine found alone', () => {
    const byHand = sampleRow({ asis: ['a'], standard: ['x'], isCorrected: true })
    const byMachine = sampleRow({ asis: ['b'], standard: ['y'] })
    expect(linkCorrections([byHand, byMachine], ['a'], ['y'])).toEqual([
      { kind: 'unlink', asis: 'a', standard: 'x' },
      { kind: 'link', asis: 'a', standard: 'y' },
    ])
  })
})

describe('taking steps apart', () => {
  const row = sampleRow({ asis: ['a', 'b'], standard: ['x'] })

  it('parts only the picked pair where both sides are picked', () => {
    expect(unlinkCorrections([row], ['a'], ['x'])).toEqual([{ kind: 'unlink', asis: 'a', standard: 'x' }])
  })

  it('parts a step from everything where only one side is picked', () => {
    expect(unlinkCorrections([row], [], ['x'])).toHaveLength(2)
  })

  it('has nothing to do for steps that are not in one row', () => {
    expect(unlinkCorrections([row, sampleRow({ asis: ['c'], standard: ['y'] })], ['a'], ['y'])).toEqual([])
  })
})
