import { breakLines } from '../../../shared/text/break-lines.ts'
import { createSvg } from '../marks/create-svg.ts'
import { diagramFont } from '../text/diagram-font.ts'
import { measureText } from '../text/measure-text.ts'

/** Width of the strip at the left of a lane or pool that holds its name, in pixels at zoom 1 (set by the library). */
export const nameStrip = 30
const columns = 2
const columnWidth = 14
const margin = 4

/** The name of a lane, standing upright in its strip: one column, two where one is too short; the rest ends in …. */
export function drawUprightName(name: string, height: number, fill: string): SVGElement {
  const { fontFamily, fontSize, fontWeight } = diagramFont
  const font = `${fontWeight} ${fontSize}px ${fontFamily}`
  const all = breakLines(name, height - 2 * margin, (line) => measureText(line, font))
  const lines = all.slice(0, columns)
  if (all.length > columns) lines[columns - 1] = `${[...lines[columns - 1]!].slice(0, -1).join('')}…`
  const text = createSvg('text', { class: 'djs-label', 'font-family': fontFamily, 'font-size': fontSize, fill })
  text.setAttribute('style', 'writing-mode: vertical-rl; text-orientation: mixed; dominant-baseline: central')
  lines.forEach((line, index) => {
    const x = nameStrip / 2 + ((lines.length - 1) / 2 - index) * columnWidth
    const part = createSvg('tspan', { x, y: height / 2, 'text-anchor': 'middle' })
    part.textContent = line
    text.append(part)
  })
  return text
}
