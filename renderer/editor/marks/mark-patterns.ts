import { toneColours } from '../../../shared/drawing/marks/mark-symbols.ts'
import type { MarkTone } from '../../ui/marks/mark-symbols.ts'
import { createSvg } from './create-svg.ts'

export function patternId(tone: MarkTone): string {
  return `kurabe-strip-${tone}`
}

/** Bars, hatch and dots: each state keeps its pattern in greyscale. */
export function markPatterns(): SVGElement {
  const definitions = createSvg('defs', {})
  definitions.append(
    pattern('chg', { width: 8, height: 5 }, createSvg('rect', { width: 8, height: 2, fill: toneColours.chg.ink })),
    pattern('left', { width: 6, height: 6, patternTransform: 'rotate(45)' }, createSvg('rect', { width: 2.4, height: 6, fill: toneColours.left.ink })),
    pattern('right', { width: 4, height: 4 }, createSvg('circle', { cx: 2, cy: 2, r: 1.3, fill: toneColours.right.ink })),
  )
  return definitions
}

function pattern(tone: MarkTone, attributes: Record<string, string | number>, drawing: SVGElement): SVGElement {
  const element = createSvg('pattern', { id: patternId(tone), patternUnits: 'userSpaceOnUse', ...attributes })
  element.append(createSvg('rect', { width: 8, height: 8, fill: toneColours[tone].tint }), drawing)
  return element
}
