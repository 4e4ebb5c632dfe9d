import { drawingFont } from './draw-page.ts'
import { round } from './page-text.ts'
import { markedBox, markedDrawing, type MarkedSheet } from './place-sheet.ts'

/**
 * One sheet as an SVG file of its own: pixels of the diagram, white ground, the mark of bpmn.io at the lower right.
 * Names are text in it, never markup, and nothing in it leads elsewhere. Returns its size too.
 */
export function drawSheet(marked: MarkedSheet, mark: string): { svg: string; width: number; height: number } {
  const box = markedBox(marked)
  const width = Math.ceil(box.width)
  const height = Math.ceil(box.height + markStrip)
  const place = `translate(${round(box.x + box.width - 50)} ${round(box.y + box.height + 2)}) scale(3.2)`
  const svg =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${round(box.x)} ${round(box.y)} ${width} ${height}" font-family="${drawingFont}">` +
    `<rect x="${round(box.x)}" y="${round(box.y)}" width="${width}" height="${height}" fill="#ffffff"/>` +
    markedDrawing(marked) +
    `<g transform="${place}">${mark}</g></svg>\n`
  return { svg, width, height }
}

/** Room under the diagram for the mark of bpmn.io, in pixels. */
const markStrip = 24
