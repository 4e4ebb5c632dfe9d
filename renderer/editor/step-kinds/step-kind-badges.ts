import BaseRenderer from 'diagram-js/lib/draw/BaseRenderer'
import type BpmnRenderer from 'bpmn-js/lib/draw/BpmnRenderer'
import { createSvg } from '../marks/create-svg.ts'

type Shape = Parameters<BpmnRenderer['drawShape']>[1]
type EventBus = ConstructorParameters<typeof BaseRenderer>[0]

/** Before the library's renderer (1000), which it uses for all but the place of the icon. */
const priority = 1500
const kinds = /^bpmn:(User|Manual|Service|Send|Receive|Script|BusinessRule)Task$/

/** How small the icon becomes, and where: on the upper edge, clear of three lines of 14 px letters in a box 60 px high. */
const scale = 0.5
const place = { x: 8, y: -11, width: 17, height: 12 }

/** The icon that tells kinds of steps apart (by hand, on screen …) stands on the upper edge of the box; the library draws it over the name. */
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
    const badge = createSvg('g', { transform: `translate(${place.x} ${place.y}) scale(${scale})`, 'aria-hidden': 'true' })
    parent.append(createSvg('rect', { ...place, rx: 4, fill: box.style.fill || '#fff' }), badge)
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
