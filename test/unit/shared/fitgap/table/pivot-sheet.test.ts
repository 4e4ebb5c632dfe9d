import { expect, it } from 'vitest'
import { pivotSheet } from '../../../../../shared/fitgap/table/summary/pivot-sheet.ts'
import { sampleRow, sampleView, translate } from '../../../renderer/fitgap-table/sample-view.ts'

it('counts judgements per line and reference, and all rows in a last line', () => {
  const judged = (number: number, spec: string) => sampleRow(number).cells.map((cell, index) => ({ ...cell, judgement: index === 0 ? spec : '' }))
  const view = sampleView([sampleRow(1, { middle: '受付', treatment: '1', cells: judged(1, 'fit') }), sampleRow(2, { middle: '受付', cells: judged(2, 'unfit') }), sampleRow(3)])
  const sheet = pivotSheet(view, 'middle', translate)
  // 中項目, 行, five judgements, 未判定, 再判定待ち and the share for each of two references, ①–④.
  expect(sheet.columns).toHaveLength(2 + 2 * 8 + 4)
  expect(sheet.rows).toEqual([
    ['受付', 2, 1, 0, 1, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 2, 0, '', 1, 0, 0, 0],
    ['（空白）', 1, 0, 0, 0, 0, 0, 1, 0, '', 0, 0, 0, 0, 0, 1, 0, '', 0, 0, 0, 0],
    ['合計', 3, 1, 0, 1, 0, 0, 1, 0, 50, 0, 0, 0, 0, 0, 3, 0, '', 1, 0, 0, 0],
  ])
})
