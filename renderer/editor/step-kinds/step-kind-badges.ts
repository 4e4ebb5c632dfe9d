import BaseRenderer from 'diagram-js/lib/draw/BaseRenderer'
import type BpmnRenderer from 'bpmn-js/lib/draw/BpmnRenderer'
import { createSvg } from '../marks/create-svg.ts'

type Shape = Parameters<BpmnRenderer['drawShape']>[1]
type EventBus = ConstructorParameters<typeof BaseRenderer>[0]

/** Before the library's renderer (1000), which it uses for all but the place of the icon. */
const priority = 1500
const kinds = /^bpmn:(User|Manual|Service|Send|Receive|Script|BusinessRule)Task$/

/** On the upper edge of the box, clear of three lines of 14 px letters in a box 60 px high. */
const place = { x: 8, y: -14, width: 20, height: 16 }
/** The library's icons lie around this point, are about 22 px large and are drawn with hair lines; smaller, they need stronger ones to be seen. */
const iconMiddle = { x: 16, y: 13.5 }
const scale = 0.62
const stroke = '1.4px'

/** The icon that tells kinds of steps apart (by hand, on screen …) stands framed on the upper edge of the box; the library draws it over the name. */
export class StepKindBadges extends BaseRenderer {
  static readonly $inject = ['eventBus', 'bpmnRenderer']
  readonly #renderer: BpmnRenderer

  constructor(eventBus: EventBus, renderer: BpmnRenderer) {
    super(eventBus, priority)
    this.#renderer = renderer
  }

  override canRender(element: object): boolean {
    return kinds.test((element as { type?: string }).type ?? '')
  }

  override drawShape(parent: SVGElement, shape: Shape, attributes?: object): SVGElement {
    const box = this.#renderer.drawShape(parent, shape, attributes)
    const parts = [...parent.children]
    const label = parts.findIndex((part) => part.classList.contains('djs-label'))
    const icon = parts.slice(label + 1 + countMarkers(shape))
    if (label < 0 || icon.length === 0) return box
    const middle = { x: place.x + place.width / 2 - iconMiddle.x * scale, y: place.y + place.height / 2 - iconMiddle.y * scale }
    const badge = createSvg('g', { transform: `translate(${middle.x} ${middle.y}) scale(${scale})`, 'aria-hidden': 'true' })
    const frame = { ...place, rx: 4, fill: box.style.fill || '#fff', stroke: box.style.stroke || '#22242a', 'stroke-width': 1 }
    parent.append(createSvg('rect', frame), badge)
    for (const part of icon) if (part instanceof SVGElement) part.style.strokeWidth = stroke
    badge.append(...icon)
    return box
  }

  override getShapePath(shape: Shape): string {
    return this.#renderer.getShapePath(shape)
  }
}

/** Marks the library draws at the foot of the box between the name and the icon: repetition and compensation. */
function countMarkers(shape: Shape): number {
  const { loopCharacteristics, isForCompensation } = shape.businessObject as { loopCharacteristics?: object; isForCompensation?: boolean }
  return (loopCharacteristics === undefined ? 0 : 1) + (isForCompensation ? 1 : 0)
}
