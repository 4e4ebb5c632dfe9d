import type { ReportBlock } from '../../../shared/contract/reports.ts'

/** Width of one half-width character of the office's type, in em of the preview. */
const characterWidth = 0.62

/** How wide a table has to be for its columns to be readable, in em: its columns are measured in half-width characters. */
export function readableWidth({ columns }: Extract<ReportBlock, { kind: 'table' }>): number {
  return columns.reduce((total, { width }) => total + width, 0) * characterWidth
}

/** The widest table of a sheet, in em; 0 without one. The sheet grows with it, as a landscape page does. */
export function widestTable(blocks: readonly ReportBlock[]): number {
  return Math.max(0, ...blocks.map((block) => (block.kind === 'table' ? readableWidth(block) : 0)))
}
