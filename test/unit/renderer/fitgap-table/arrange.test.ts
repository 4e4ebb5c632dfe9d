import { describe, expect, it } from 'vitest'
import { arrangeRows } from '../../../../renderer/features/fitgap-table/arrange/arrange-rows.ts'
import { noFilter, plainArrangement } from '../../../../renderer/features/fitgap-table/arrange/arrangement.ts'
import { RowTexts } from '../../../../renderer/features/fitgap-table/sheet/row-texts.ts'
import { tableColumns } from '../../../../renderer/features/fitgap-table/sheet/table-columns.ts'
import { references, sampleRow, sampleView, translate } from './sample-view.ts'

const judged = (number: number, judgement: string) => sampleRow(number).cells.map((cell) => ({ ...cell, judgement }))
const view = sampleView([
  sampleRow(1, { middle: '受付', owner: '窓口係', cells: judged(1, 'fit') }),
  sampleRow(2, { middle: '審査', note: 'ＤＶ支援' }),
  sampleRow(3, { middle: '受付', cells: judged(3, 'unfit') }),
  sampleRow(10, { middle: '' }),
])
const texts = new RowTexts(tableColumns(references, view.judgements, translate))
const numbers = (change: Partial<typeof plainArrangement>) => arrangeRows(view.rows, { ...plainArrangement, ...change }, texts.textsOf).ids.map((id) => Number(id.slice(4)))

describe('rows as they are shown', () => {
  it('are filtered by judgement, state and words of any cell, whatever their width', () => {
    expect(numbers({ filter: { ...noFilter, values: { 'judgement spec': ['適合', '不適合'] } } })).toEqual([1, 3])
    expect(numbers({ filter: { ...noFilter, state: 'open' } })).toEqual([2, 10])
    expect(numbers({ filter: { ...noFilter, text: 'DV' } })).toEqual([2])
    // A row with nothing to judge against is not decided.
    expect(arrangeRows([sampleRow(1, { cells: [] })], { ...plainArrangement, filter: { ...noFilter, state: 'open' } }, texts.textsOf).ids).toEqual(['row-1'])
    expect(numbers({ filter: { ...noFilter, rows: ['row-10', 'row-1'] } })).toEqual([1, 10])
  })

  it('are sorted with numbers as numbers and blanks last both ways', () => {
    expect(numbers({ sort: { column: 'number', direction: 'descending' } })).toEqual([10, 3, 2, 1])
    expect(numbers({ sort: { column: 'owner', direction: 'descending' } })[0]).toBe(1)
    expect(numbers({ sort: { column: 'middle', direction: 'ascending' } }).at(-1)).toBe(10)
  })

  it('are grouped with all rows of a group together, and a collapsed group keeps only its heading', () => {
    const shown = arrangeRows(view.rows, { ...plainArrangement, groupBy: 'middle', collapsed: new Set(['受付']) }, texts.textsOf)
    expect(shown.ids).toEqual(['row-2', 'row-10'])
    expect(shown.groups).toEqual([
      { id: '受付', at: 0, rows: ['row-1', 'row-3'] },
      { id: '審査', at: 0, rows: ['row-2'] },
      { id: '', at: 1, rows: ['row-10'] },
    ])
  })
})
