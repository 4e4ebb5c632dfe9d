import { describe, expect, it } from 'vitest'
import { groupHistory } from '../../../../renderer/features/fitgap/detail/group-history.ts'

const entry = (field: string, at: string, by = '') => ({ field, before: '', after: field, by, at })

describe('the history of a row', () => {
  it('holds one entry per decision with all that it wrote, in the order it came', () => {
    const late = '2026-11-22T04:00:00.000Z'
    const early = '2026-11-21T04:00:00.000Z'
    const groups = groupHistory([entry('judgement', late), entry('treatment', late), entry('reason', early), entry('note', early, '(undo)')])
    expect(groups.map(({ at, by, entries }) => [at, by, entries.map(({ field }) => field)])).toEqual([
      [late, '', ['judgement', 'treatment']],
      [early, '', ['reason']],
      [early, '(undo)', ['note']],
    ])
  })
})
