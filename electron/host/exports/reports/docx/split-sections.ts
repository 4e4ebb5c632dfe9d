import type { ReportBlock } from '../../../../../shared/contract/reports.ts'
import type { PageShape } from './page-shape.ts'

export interface PageSection {
  shape: PageShape
  blocks: ReportBlock[]
}

/** Full-width characters of a table that an upright page holds in readable columns. */
const mostOnPortrait = 52

/**
 * Cuts a document where pages have to turn: a chapter or section (heading of level 1 or 2) with a wide table lies, everything else stands.
 * A heading goes with what follows it. Neighbours of the same shape stay one, so that pages turn as seldom as can be.
 */
export function splitSections(blocks: readonly ReportBlock[]): PageSection[] {
  const parts: ReportBlock[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level <= 2 && parts.at(-1)!.some(({ kind }) => kind !== 'heading')) parts.push([])
    parts.at(-1)!.push(block)
  }
  const sections: PageSection[] = []
  for (const part of parts) {
    if (part.length === 0) continue
    const shape: PageShape = part.some(isWide) ? 'landscape' : 'portrait'
    const last = sections.at(-1)
    if (last?.shape === shape) last.blocks.push(...part)
    else sections.push({ shape, blocks: [...part] })
  }
  return sections.length === 0 ? [{ shape: 'portrait', blocks: [] }] : sections
}

function isWide(block: ReportBlock): boolean {
  return block.kind === 'table' && block.columns.reduce((sum, { width }) => sum + width, 0) > mostOnPortrait
}
