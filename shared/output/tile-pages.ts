import type { Translate } from '../i18n/translate.ts'
import type { Area, Page } from './page.ts'
import { pageText, round } from './page-text.ts'
import { fittedPlace, markedBox, markedDrawing, placeFitted, placeSheet, type MarkedSheet } from './place-sheet.ts'

/** How much neighbouring tiles share, so that they can be glued: ten millimetres, in points. */
const overlap = 28.35
/** Points that a pixel of the screen takes at scale 1 (96 pixels and 72 points to the inch). */
const pointsPerPixel = 0.75
/** More sheets than this nobody glues together; the letters get smaller instead. */
const mostTiles = 200

type PageHead = Omit<Page, 'draw' | 'tile' | 'isListed' | 'title'>

/**
 * A sheet over as many pages as it takes at a scale: a map of the whole first, then the tiles row by row, each sharing a strip with its neighbours.
 * One page where it fits. `reduced` says that the letters had to be smaller than asked for.
 */
export function tilePages(
  marked: MarkedSheet,
  body: Area,
  wanted: number,
  head: PageHead,
  title: string,
  prefix: string,
  translate: Translate,
): { pages: Page[]; reduced: boolean } {
  const box = markedBox(marked)
  const { scale, columns, rows } = gridOf(box, body, wanted * pointsPerPixel)
  const reduced = scale < wanted * pointsPerPixel - 1e-9
  if (columns * rows === 1) {
    return { pages: [{ ...head, title, isListed: true, tile: null, draw: (area) => placeFitted(marked, area) }], reduced }
  }
  const step = { x: body.width - overlap, y: body.height - overlap }
  const map: Page = {
    ...head,
    title,
    isListed: true,
    tile: null,
    draw: (area) => drawMap(marked, area, body, { columns, rows, scale, step }),
  }
  const tiles = Array.from({ length: rows * columns }, (_, index): Page => {
    const column = index % columns
    const row = Math.floor(index / columns)
    return {
      ...head,
      title: translate('output.page.tile', { title, row: row + 1, column: column + 1 }),
      isListed: false,
      tile: { column, row, columns, rows },
      draw: (area) => drawTile(marked, area, { scale, left: column * step.x, top: row * step.y }, { right: column < columns - 1, below: row < rows - 1, before: column > 0, above: row > 0 }, `${prefix}-${column}-${row}`),
    }
  })
  return { pages: [map, ...tiles], reduced }
}

function gridOf(box: { width: number; height: number }, body: Area, wanted: number): { scale: number; columns: number; rows: number } {
  for (let scale = wanted; ; scale *= 0.8) {
    const columns = Math.max(1, Math.ceil((box.width * scale - overlap - 0.01) / (body.width - overlap)))
    const rows = Math.max(1, Math.ceil((box.height * scale - overlap - 0.01) / (body.height - overlap)))
    if (columns * rows <= mostTiles) return { scale, columns, rows }
  }
}

function drawTile(
  marked: MarkedSheet,
  area: Area,
  at: { scale: number; left: number; top: number },
  next: { right: boolean; below: boolean; before: boolean; above: boolean },
  name: string,
): string {
  const box = markedBox(marked)
  const x = area.x - at.left - box.x * at.scale
  const y = area.y - at.top - box.y * at.scale
  const clip = `clip-${marked.sheet.plane.replaceAll(/[^\w-]/g, '')}-${name}`
  const right = area.x + area.width
  const bottom = area.y + area.height
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#7f7f7f" stroke-width="0.5" stroke-dasharray="6 4"/>`
  return (
    `<defs><clipPath id="${clip}"><rect x="${round(area.x)}" y="${round(area.y)}" width="${round(area.width)}" height="${round(area.height)}"/></clipPath></defs>` +
    `<g clip-path="url(#${clip})"><g transform="translate(${round(x)} ${round(y)}) scale(${Math.round(at.scale * 1e6) / 1e6})">${markedDrawing(marked)}</g></g>` +
    (next.right ? line(right - overlap, area.y, right - overlap, bottom) : '') +
    (next.before ? line(area.x + overlap, area.y, area.x + overlap, bottom) : '') +
    (next.below ? line(area.x, bottom - overlap, right, bottom - overlap) : '') +
    (next.above ? line(area.x, area.y + overlap, right, area.y + overlap) : '') +
    corners(area)
  )
}

/** Crosses at the corners, to lay sheets edge to edge. */
function corners({ x, y, width, height }: Area): string {
  const cross = (cx: number, cy: number) => `M${round(cx - 5)} ${round(cy)}h10M${round(cx)} ${round(cy - 5)}v10`
  return `<path d="${cross(x, y)}${cross(x + width, y)}${cross(x, y + height)}${cross(x + width, y + height)}" stroke="#4d4d4d" stroke-width="0.5" fill="none"/>`
}

function drawMap(
  marked: MarkedSheet,
  area: Area,
  body: Area,
  { columns, rows, scale, step }: { columns: number; rows: number; scale: number; step: { x: number; y: number } },
): string {
  // The frames of the tiles reach beyond the diagram; all of them stay on the page.
  const frame = { width: (columns * step.x + overlap) / scale, height: (rows * step.y + overlap) / scale }
  const place = fittedPlace(frame, area)
  const factor = place.scale / scale
  const frames = Array.from({ length: columns * rows }, (_, index) => {
    const column = index % columns
    const row = Math.floor(index / columns)
    const x = place.x + column * step.x * factor
    const y = place.y + row * step.y * factor
    return (
      `<rect x="${round(x)}" y="${round(y)}" width="${round(body.width * factor)}" height="${round(body.height * factor)}" fill="none" stroke="#0017c1" stroke-width="0.75" stroke-dasharray="5 3"/>` +
      pageText(x + 4, y + 14, `${row + 1}-${column + 1}`, { size: 12, isBold: true, fill: '#0017c1' })
    )
  })
  return placeSheet(marked, place) + frames.join('')
}
