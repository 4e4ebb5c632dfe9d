import { createSvg } from '../marks/create-svg.ts'
import { StepKindBadges } from '../step-kinds/step-kind-badges.ts'

/** How far above its box the kind stands, clear of the outline of a mark and of the ring of a selection; how large, so that a long pill beside it has room. */
const above = 6.5
const size = 0.95

/** The kind of a step above its box at the right, mirrored from the left corner, where the pill of a comparison stands. */
class BadgesAtRight extends StepKindBadges {
  override drawShape(parent: SVGElement, shape: Parameters<StepKindBadges['drawShape']>[1], attributes?: object): SVGElement {
    const drawn = super.drawShape(parent, shape, attributes)
    const icon = parent.lastElementChild
    const ground = icon?.previousElementSibling
    if (icon?.getAttribute('aria-hidden') !== 'true' || ground?.tagName !== 'rect') return drawn
    const [left, top, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(ground.getAttribute(name))) as [number, number, number, number]
    const x = shape.width - left - size * (left + width)
    const y = -above - size * (top + height)
    const mirrored = createSvg('g', { class: 'step-kind', transform: `translate(${x} ${y}) scale(${size})` })
    mirrored.append(ground, icon)
    // Under the name: five lines of letters run out of the box, and stay whole.
    parent.insertBefore(mirrored, parent.querySelector('text.djs-label'))
    return drawn
  }
}

export const badgesAtRight = { __init__: ['stepKindBadges'], stepKindBadges: ['type', BadgesAtRight] }
