import { describe, expect, it } from 'vitest'
import { atLine, lineOfRow } from '../../../../renderer/ui/grid/model/grid-group.ts'

describe('headings between the rows of a grid', () => {
  // Two headings above row 0 (the first group is folded away), one above row 2.
  const groups = [{ id: 'a', at: 0 }, { id: 'b', at: 0 }, { id: 'c', at: 2 }]

  it('take lines of their own', () => {
    expect([0, 1, 2, 3, 4, 5].map((line) => atLine(groups, line))).toEqual([{ group: 0 }, { group: 1 }, { row: 0 }, { row: 1 }, { group: 2 }, { row: 2 }])
  })

  it('move the rows below them down', () => {
    expect([0, 1, 2, 3].map((row) => lineOfRow(groups, row))).toEqual([2, 3, 5, 6])
    expect(lineOfRow([], 7)).toBe(7)
  })
})
