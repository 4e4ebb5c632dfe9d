import type { DiagramElement, ElementRegistry, Viewbox } from '../session/bpmn-js-services.ts'
import './lane-names.css'

/** Width of the band in which bpmn-js writes the name of a pool or lane, in diagram units. */
const bandWidth = 30
export const laneNameWidth = bandWidth
/** Names keep the size of text; the column must hold one upright line of it. */
const narrowest = 24

/** Height of one upright letter; a name that is longer than its lane is high is cut. */
const letterHeight = 15

interface Band {
  shape: DiagramElement
  label: HTMLElement
  /** Stays at the left edge while its lane runs on to the right. */
  isPinned: boolean
}

/** Names of lanes and pools, upright in one column that stays in sight while the diagram is panned. Drawn over the turned text of the library. */
export class LaneNames {
  readonly #layer = document.createElement('div')
  readonly #registry: ElementRegistry
  #bands: Band[] = []

  constructor(container: HTMLElement, registry: ElementRegistry) {
    this.#registry = registry
    this.#layer.className = 'lane-names'
    this.#layer.setAttribute('aria-hidden', 'true')
    container.append(this.#layer)
  }

  /** Reads the lanes of what is shown; the inside of a collapsed sub-process has others, or none. */
  show(viewbox: Viewbox, isShown: (element: DiagramElement) => boolean): void {
    const named = this.#registry.filter((element) => isBand(element) && isShown(element) && (element.businessObject.name ?? '') !== '')
    const holders = new Set(this.#registry.filter((element) => element.type === 'bpmn:Lane').map((lane) => lane.parent))
    this.#bands = named.map((shape) => ({ shape, label: bandLabel(shape.businessObject.name ?? ''), isPinned: !holders.has(shape) }))
    this.#layer.replaceChildren(...this.#bands.map(({ label }) => label))
    this.moved(viewbox)
  }

  moved({ x, y, scale, outer }: Viewbox): void {
    const width = Math.max(bandWidth * scale, narrowest)
    for (const { shape, label, isPinned } of this.#bands) {
      const left = (shape.x - x) * scale
      const right = left + shape.width * scale
      const top = Math.max((shape.y - y) * scale, -1)
      const bottom = Math.min((shape.y + shape.height - y) * scale, outer.height + 1)
      const at = isPinned ? Math.min(Math.max(left, 0), right - width) : left
      const isSeen = bottom - top > 20 && at + width > 0 && at < outer.width
      label.style.display = isSeen ? '' : 'none'
      if (!isSeen) continue
      label.style.transform = `translate(${at}px, ${top}px)`
      label.style.width = `${width}px`
      label.style.height = `${bottom - top}px`
      label.classList.toggle('is-cut', (label.textContent ?? '').length * letterHeight > bottom - top - 4)
    }
  }
}

/** Pools and lanes that run from left to right and show what is in them. */
function isBand(element: DiagramElement): boolean {
  return (element.type === 'bpmn:Lane' || element.type === 'bpmn:Participant') && element.width > element.height / 4 && element.width > 2 * bandWidth
}

function bandLabel(name: string): HTMLElement {
  const label = document.createElement('div')
  label.className = 'lane-name'
  const text = document.createElement('span')
  text.textContent = name
  label.title = name
  label.append(text)
  return label
}
