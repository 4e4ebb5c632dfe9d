import BaseRenderer from 'diagram-js/lib/draw/BaseRenderer'
import type BpmnRenderer from 'bpmn-js/lib/draw/BpmnRenderer'
import { drawUprightName } from './draw-upright-name.ts'

type Shape = Parameters<BpmnRenderer['drawShape']>[1]
type EventBus = ConstructorParameters<typeof BaseRenderer>[0]

/** Before the library's renderer (1000), which it uses for all but the name. */
const priority = 1500

/** Names of lanes and open pools stand upright instead of lying on their side. */
export class UprightNames extends BaseRenderer {
  static readonly $inject = ['eventBus', 'bpmnRenderer']
  readonly #renderer: BpmnRenderer

  constructor(eventBus: EventBus, renderer: BpmnRenderer) {
    super(eventBus, priority)
    this.#renderer = renderer
  }

  override canRender(element: object): boolean {
    const { type, di } = element as { type?: string; di?: { isHorizontal?: boolean; isExpanded?: boolean } }
    if (di?.isHorizontal === false) return false
    return type === 'bpmn:Lane' || (type === 'bpmn:Participant' && di?.isExpanded !== false && hasProcess(element))
  }

  override drawShape(parent: SVGElement, shape: Shape, attributes?: { width?: string; height?: string }): SVGElement {
    const drawn = this.#renderer.drawShape(parent, shape, attributes)
    const label = parent.querySelector('text.djs-label')
    const name = (shape.businessObject as { name?: string }).name ?? ''
    if (label === null) return drawn
    if (name === '') label.remove()
    else label.replaceWith(drawUprightName(name, Number(attributes?.height ?? shape.height), labelColour(label)))
    return drawn
  }

  override getShapePath(shape: Shape): string {
    return this.#renderer.getShapePath(shape)
  }
}

/** A pool without a process is a closed box whose name lies flat. */
function hasProcess(element: object): boolean {
  return (element as { businessObject?: { processRef?: object } }).businessObject?.processRef !== undefined
}

function labelColour(label: Element): string {
  return (label as SVGElement).style.fill || label.getAttribute('fill') || '#000'
}
