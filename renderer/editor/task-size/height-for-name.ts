import { breakLines } from '../../../shared/text/break-lines.ts'
import { shownLines } from '../../../shared/text/shown-lines.ts'
import { diagramFont } from '../text/diagram-font.ts'
import { measureText } from '../text/measure-text.ts'

/** Both sides together, as the library keeps them, and the pixel that our text renderer leaves free. */
const textPadding = 11
const step = 20
const font = `${diagramFont.fontWeight} ${diagramFont.fontSize}px ${diagramFont.fontFamily}`

/** Height in pixels, in steps of 20, that a box of a width needs for its name; `least` without a long name, `foot` for signs below the name. */
export function heightForName(name: string, width: number, { least, foot }: { least: number; foot: number }): number {
  const lines = shownLines(name, width - textPadding, (line) => measureText(line, font)).length
  const needed = lines * diagramFont.fontSize * diagramFont.lineHeight + 4 + foot
  return least + Math.max(0, Math.ceil((needed - least) / step)) * step
}

/** Widths in pixels that a box takes for a long name before it becomes high: as the layout does. */
const widths = [100, 120, 140]

/**
 * Size in pixels of a box for its name: `least` high as long as three lines hold the name, one step higher for a fourth, then wider, and at the
 * greatest width as high as it must be. `width` is the least width.
 */
export function sizeForName(name: string, width: number, room: { least: number; foot: number }): { width: number; height: number } {
  for (const candidate of [width, ...widths.filter((wider) => wider > width)]) {
    const height = heightForName(name, candidate, room)
    if (height <= room.least + step) return { width: candidate, height }
  }
  const widest = Math.max(width, widths.at(-1)!)
  return { width: widest, height: heightForName(name, widest, room) }
}

/** Height a strip needs so that a name standing upright takes at most two columns. */
export function heightForUprightName(name: string, height: number): number {
  const isTooLong = (candidate: number) => breakLines(name, candidate - 8, (line) => measureText(line, font)).length > 2
  let needed = height
  while (isTooLong(needed) && needed < 2000) needed += step
  return needed
}
