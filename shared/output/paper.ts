import type { PageOptions } from './page-options.ts'
import type { Area } from './page.ts'

/** Landscape sizes in points (ISO 216: 420 × 297 mm, 297 × 210 mm). */
const sizes = { A3: { width: 1190.55, height: 841.89 }, A4: { width: 841.89, height: 595.28 } } as const

/** Ten millimetres: what office printers leave free. */
export const margin = 28.35
const headHeight = 32
const footHeight = 30
const legendHeight = 20

export function paperSize({ paper }: PageOptions): { width: number; height: number } {
  return sizes[paper]
}

/** Where the diagram stands, between head and foot. */
export function bodyArea(options: PageOptions, hasLegend: boolean): Area {
  const { width, height } = paperSize(options)
  const head = hasHead(options) ? headHeight : 0
  return {
    x: margin,
    y: margin + head,
    width: width - 2 * margin,
    height: height - 2 * margin - head - footHeight - (hasLegend ? legendHeight : 0),
  }
}

export function hasHead({ header }: PageOptions): boolean {
  return header.town || header.procedure || header.version
}
