import type { DiagramElement, ElementRegistry, EventBus, Viewbox } from '../session/bpmn-js-services.ts'

/** Part of a lane, in pixels of the screen, that must still be seen for its name to be worth its place. */
const least = 80

/**
 * While the beginning of a lane is scrolled out at the left, its name stands at the edge of the canvas.
 * Works from what the view reports, never asks the browser to lay out, and rests while nothing moves.
 */
export class PinnedNames {
  static readonly $inject = ['eventBus', 'canvas', 'elementRegistry']
  readonly #registry: ElementRegistry
  readonly #layer = document.createElement('div')
  /** Lanes with a name, and pools without lanes; null while it has to be read again. */
  #lanes: readonly DiagramElement[] | null = null
  #view: Viewbox | null = null
  #frame = 0

  constructor(eventBus: EventBus, canvas: { getContainer(): HTMLElement }, registry: ElementRegistry) {
    this.#registry = registry
    this.#layer.className = 'pinned-names'
    this.#layer.setAttribute('aria-hidden', 'true')
    canvas.getContainer().append(this.#layer)
    eventBus.on('canvas.viewbox.changed', ({ viewbox }: { viewbox: Viewbox }) => {
      this.#view = viewbox
      this.#schedule()
    })
    const readAgain = () => {
      this.#lanes = null
      this.#schedule()
    }
    eventBus.on(['import.done', 'root.set'], readAgain)
    eventBus.on('elements.changed', ({ elements }: { elements: DiagramElement[] }) => {
      if (elements.some(isBand)) readAgain()
    })
    eventBus.on('diagram.destroy', () => cancelAnimationFrame(this.#frame))
  }

  #schedule(): void {
    if (this.#view === null) return
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#show(this.#view!))
  }

  #show(view: Viewbox): void {
    const isHidden = (lane: DiagramElement) => lane.x < view.x && (lane.x + lane.width - view.x) * view.scale > least
    this.#lanes ??= readLanes(this.#registry)
    const labels = this.#lanes.filter(isHidden).map((lane) => {
      const top = Math.max(0, (lane.y - view.y) * view.scale)
      const bottom = Math.min(view.outer.height, (lane.y + lane.height - view.y) * view.scale)
      const label = document.createElement('div')
      label.textContent = lane.businessObject.name ?? ''
      label.style.top = `${top}px`
      label.style.height = `${Math.max(0, bottom - top)}px`
      return label
    })
    this.#layer.replaceChildren(...labels)
  }
}

function readLanes(registry: ElementRegistry): DiagramElement[] {
  const bands = registry.filter((element) => isBand(element) && element.width > element.height / 2)
  const holders = new Set(bands.filter(({ type }) => type === 'bpmn:Lane').map(({ parent }) => parent))
  return bands.filter((band) => !holders.has(band) && band.businessObject.name)
}

function isBand({ type, labelTarget }: DiagramElement): boolean {
  return (type === 'bpmn:Lane' || type === 'bpmn:Participant') && labelTarget === undefined
}
