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

/** Height a strip needs so that a name standing upright takes at most two columns. */
export function heightForUprightName(name: string, height: number): number {
  const isTooLong = (candidate: number) => breakLines(name, candidate - 8, (line) => measureText(line, font)).length > 2
  let needed = height
  while (isTooLong(needed) && needed < 2000) needed += step
  return needed
}
