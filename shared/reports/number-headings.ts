import type { ReportBlock } from '../contract/reports.ts'

/** Gives headings their numbers: 1, 1.1, 1.1.1; a level that was left out counts as 1. */
export function numberHeadings(blocks: readonly ReportBlock[]): ReportBlock[] {
  const counts = [0, 0, 0, 0]
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1
    counts.fill(0, block.level)
    return { ...block, number: counts.slice(0, block.level).map((count) => Math.max(count, 1)).join('.') }
  })
}
