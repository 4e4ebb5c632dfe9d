import { legendKinds, legendMarkup, legendWidth } from './page-legend.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Page } from './page.ts'
import type { PageOptions } from './page-options.ts'
import { pageText, round } from './page-text.ts'
import { bodyArea, hasHead, margin, paperSize } from './paper.ts'
import { sayOnce } from '../text/say-once.ts'

/** The font of every drawing: bundled here, and part of Windows since version 1809 under both names. */
export const drawingFont = "'BIZ UDPGothic', 'BIZ UDPゴシック', sans-serif"

export interface PageSurroundings {
  options: PageOptions
  /** The day that stands in the foot. */
  date: string
  translate: Translate
}

/** One page of paper as an SVG document in points: what the preview shows, what is printed and what becomes a page of the PDF. */
export function drawPage(page: Page, number: number, count: number, { options, date, translate }: PageSurroundings): string {
  const { width, height } = paperSize(options)
  const hasLegend = page.marks.length > 0
  const body = bodyArea(options, hasLegend)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${drawingFont}">` +
    (hasHead(options) ? drawHead(page, options, width) : '') +
    page.draw(body) +
    (hasLegend ? drawLegend(page, body.y + body.height + 4, translate) : '') +
    drawFoot(page, options, { width, height, number, count, date }) +
    '</svg>'
  )
}

function drawHead(page: Page, { header }: PageOptions, width: number): string {
  const y = margin + 12
  const left = sayOnce([header.town ? page.town : '', header.procedure ? page.procedure : '', page.title]).join('　')
  const version = header.version ? page.version : ''
  const room = width - 2 * margin
  return (
    pageText(margin, y, left, { size: 13, isBold: true, width: room * 0.7 }) +
    pageText(width - margin, y, version, { size: 12, anchor: 'end', width: room * 0.28 }) +
    `<line x1="${margin}" y1="${y + 7}" x2="${round(width - margin)}" y2="${y + 7}" stroke="#949494" stroke-width="0.75"/>`
  )
}

function drawFoot(page: Page, { header }: PageOptions, place: { width: number; height: number; number: number; count: number; date: string }): string {
  const y = place.height - margin - 6
  const right = place.width - margin
  const numbers = header.pageNumber ? pageText(right, y, `${place.number} / ${place.count}`, { size: 12, anchor: 'end' }) : ''
  return (
    (header.date ? pageText(margin, y, place.date, { size: 12 }) : '') +
    // 14.02 × 5.57 units, as large as on the screen.
    `<g transform="translate(${round(place.width / 2 - 20)} ${round(y - 12)}) scale(2.85)">${page.mark}</g>` +
    numbers +
    (page.tile === null ? '' : drawTileMap(page.tile, right - 90, y))
  )
}

/** A small map: which of the tiles this page is. */
function drawTileMap({ column, row, columns, rows }: NonNullable<Page['tile']>, right: number, bottom: number): string {
  const cell = Math.min(8, 100 / columns, 22 / rows)
  const left = right - columns * cell
  return Array.from({ length: columns * rows }, (_, index) => {
    const isHere = index === row * columns + column
    const x = left + (index % columns) * cell
    const y = bottom + 2 - (rows - Math.floor(index / columns)) * cell
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(cell)}" height="${round(cell)}" fill="${isHere ? '#0017c1' : '#ffffff'}" stroke="#7f7f7f" stroke-width="0.4"/>`
  }).join('')
}

function drawLegend(page: Page, y: number, translate: Translate): string {
  let x = margin
  return legendKinds(page.marks)
    .map((kind) => {
      const word = translate(`output.mark.${kind}`)
      const markup = legendMarkup(kind, word, x, y)
      x += legendWidth(word)
      return markup
    })
    .join('')
}
