import { drawMarks, markRise } from '../drawing/draw-marks.ts'
import type { FlowSheet } from '../drawing/flow-drawing.ts'
import type { SheetMark } from '../drawing/sheet-mark.ts'
import type { Area } from './page.ts'
import { round } from './page-text.ts'

export interface MarkedSheet {
  sheet: FlowSheet
  marks: readonly SheetMark[]
}

/** What a sheet takes with its marks, in pixels of the diagram: pills stand a little above and left of their shapes. */
export function markedBox({ sheet: { box }, marks }: MarkedSheet): FlowSheet['box'] {
  if (marks.length === 0) return box
  return { x: box.x - 6, y: box.y - markRise, width: box.width + 6 + 40, height: box.height + markRise }
}

/** The sheet with its marks in coordinates of the diagram. */
export function markedDrawing({ sheet, marks }: MarkedSheet): string {
  return sheet.drawing + drawMarks(sheet, marks)
}

/** Largest size of a diagram on paper, in points a pixel: letters of 14 pt; a diagram of three steps need not fill a sheet. */
const largest = 1

/** Where a box stands in an area, as large as it fits: at the top, in the middle of its width. `most` holds it smaller. */
export function fittedPlace(box: { width: number; height: number }, area: Area, most = largest): { x: number; y: number; scale: number } {
  const scale = Math.min(area.width / box.width, area.height / box.height, most)
  return { x: area.x + (area.width - box.width * scale) / 2, y: area.y, scale }
}

/** A sheet at a place of a page. */
export function placeSheet(marked: MarkedSheet, { x, y, scale }: { x: number; y: number; scale: number }): string {
  const box = markedBox(marked)
  return `<g transform="translate(${round(x - box.x * scale)} ${round(y - box.y * scale)}) scale(${Math.round(scale * 1e6) / 1e6})">${markedDrawing(marked)}</g>`
}

/** A sheet in an area, as large as it fits. */
export function placeFitted(marked: MarkedSheet, area: Area): string {
  return placeSheet(marked, fittedPlace(markedBox(marked), area))
}
