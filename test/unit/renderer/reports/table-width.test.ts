import { expect, it } from 'vitest'
import { readableWidth, widestTable } from '../../../../renderer/features/reports/table-width.ts'

const table = (widths: number[]) => ({ kind: 'table' as const, caption: '', columns: widths.map((width) => ({ header: '', width, align: 'left' as const })), rows: [] })

it('a sheet is as wide as its widest table needs, and needs nothing without one', () => {
  expect(widestTable([{ kind: 'paragraph', text: '本文' }])).toBe(0)
  // Five references beside the rest: a column of seven characters keeps room for 「未判定」 in one line.
  const wide = table([3, 7, 14, 11, 7, 7, 7, 7, 7, 17, 8, 15, 9])
  expect(widestTable([table([10, 10]), wide])).toBe(readableWidth(wide))
  expect((readableWidth(wide) * 7) / 119).toBeGreaterThan(4)
})
