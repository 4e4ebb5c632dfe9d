import type { ReportBlock } from '../../../../../shared/contract/reports.ts'
import type { PageShape } from './page-shape.ts'

export interface PageSection {
  shape: PageShape
  blocks: ReportBlock[]
}

/** A picture wider than this, in pixels, could not be read on an upright page. */
const widestOnPortrait = 900

/** Full-width characters of a table that an upright page holds in readable columns. */
const mostOnPortrait = 52

/**
 * Cuts a document where pages have to turn: a chapter or section (heading of level 1 or 2) with a wide table lies, of one with a wide diagram
 * the part under its own heading (level 3) alone; everything else stands. A heading goes with what follows it. Neighbours of the same shape
 * stay one, and a few lines lie with the wide table they stand beside, so that pages turn as seldom as can be.
 */
export function splitSections(blocks: readonly ReportBlock[]): PageSection[] {
  const parts = cut(blocks, 2).flatMap((part) => (part.some(isWide) ? [part] : cut(part, 3)))
  const sections: PageSection[] = []
  for (const part of parts) {
    if (part.length === 0) continue
    const last = sections.at(-1)
    const isLying = part.some(isWide) || part.some(isWideDiagram) || (last?.shape === 'landscape' && isShort(part))
    const shape: PageShape = isLying ? 'landscape' : 'portrait'
    // A few lines before a wide table lie with it instead of leaving a page nearly empty.
    if (last?.shape === 'portrait' && part.some(isWide) && isShort(last.blocks)) last.shape = 'landscape'
    if (last?.shape === shape) last.blocks.push(...part)
    else sections.push({ shape, blocks: [...part] })
  }
  return sections.length === 0 ? [{ shape: 'portrait', blocks: [] }] : sections
}

/** Parts that begin with a heading of at most this level; headings that follow each other stay together. */
function cut(blocks: readonly ReportBlock[], level: number): ReportBlock[][] {
  const parts: ReportBlock[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level <= level && parts.at(-1)!.some(({ kind }) => kind !== 'heading')) parts.push([])
    parts.at(-1)!.push(block)
  }
  return parts
}

function isWideDiagram(block: ReportBlock): boolean {
  return block.kind === 'diagram' && block.width > widestOnPortrait && block.width > block.height
}

function isWide(block: ReportBlock): boolean {
  return block.kind === 'table' && block.columns.reduce((sum, { width }) => sum + width, 0) > mostOnPortrait
}

/** Lines that are not worth a page of their own shape. */
const mostLines = 24

function isShort(part: readonly ReportBlock[]): boolean {
  return part.every(({ kind }) => kind !== 'diagram') && part.reduce((lines, block) => lines + linesOf(block), 0) <= mostLines
}

/** Roughly, at 60 full-width characters to a line. */
function linesOf(block: ReportBlock): number {
  if (block.kind === 'table') return 2 + block.rows.length
  if (block.kind === 'list') return block.items.length
  return block.kind === 'paragraph' || block.kind === 'note' ? Math.ceil(block.text.length / 60) : 1
}
