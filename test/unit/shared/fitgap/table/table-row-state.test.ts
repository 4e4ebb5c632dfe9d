import { describe, expect, it } from 'vitest'
import { tableRowState } from '../../../../../shared/fitgap/table/table-row-state.ts'
import { references, sampleRow } from '../../../renderer/fitgap-table/sample-view.ts'

const judged = (...judgements: string[]) => sampleRow(1, { cells: sampleRow(1).cells.map((cell, index) => ({ ...cell, judgement: judgements[index] ?? '' })) })

describe('how far a row of a Fit & Gap 表 is', () => {
  it('is decided with the main reference: candidates that wait for their answers do not hold it back', () => {
    expect(references).toHaveLength(2)
    expect(tableRowState(judged())).toBe('open')
    expect(tableRowState(judged('fit'))).toBe('decided')
    expect(tableRowState(judged('', 'fit'))).toBe('open')
  })

  it('asks again as long as any reference does', () => {
    const { cells, ...row } = judged('fit', 'fit')
    const asked = cells.map((cell, index) => (index === 1 ? { ...cell, rejudge: { cause: '', before: '', after: '', words: [] } } : cell))
    expect(tableRowState({ ...row, cells: asked })).toBe('rejudge')
  })

  it('is open where there is nothing to compare with', () => {
    expect(tableRowState(sampleRow(1, { cells: [] }))).toBe('open')
  })
})
