import { createSvg } from '../marks/create-svg.ts'
import { StepKindBadges } from '../step-kinds/step-kind-badges.ts'

/** The kind of a step on the upper edge at its right, mirrored from the left corner, where the pill of a comparison stands. */
class BadgesAtRight extends StepKindBadges {
  override drawShape(parent: SVGElement, shape: Parameters<StepKindBadges['drawShape']>[1], attributes?: object): SVGElement {
    const drawn = super.drawShape(parent, shape, attributes)
    const icon = parent.lastElementChild
    const ground = icon?.previousElementSibling
    if (icon?.getAttribute('aria-hidden') !== 'true' || ground?.tagName !== 'rect') return drawn
    const left = Number(ground.getAttribute('x'))
    const mirrored = createSvg('g', { class: 'step-kind', transform: `translate(${shape.width - 2 * left - Number(ground.getAttribute('width'))} 0)` })
    mirrored.append(ground, icon)
    // Under the name: five lines of letters run out of the box, and stay whole.
    parent.insertBefore(mirrored, parent.querySelector('text.djs-label'))
    return drawn
  }
}

export const badgesAtRight = { __init__: ['stepKindBadges'], stepKindBadges: ['type', BadgesAtRight] }
