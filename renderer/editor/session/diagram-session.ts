import Modeler from 'bpmn-js/lib/Modeler'
import type { Locale } from '../../../shared/i18n/translate.ts'
import { inputMethod } from '../input-method/index.ts'
import { createLanguageModule } from '../language/create-language-module.ts'
import { japaneseText } from '../text/index.ts'
import { loadDiagramFont } from '../text/diagram-font.ts'
import type { DiagramElement, Services } from './bpmn-js-services.ts'
import type { DiagramSnapshot } from './diagram-snapshot.ts'

export type DiagramAction = 'undo' | 'redo' | 'zoom-100' | 'zoom-fit' | 'zoom-in' | 'zoom-out' | 'select-all' | 'clear-selection'

/**
 * One open diagram. It lives as long as the document is open, not as long as a component shows it:
 * components attach it to a place on the screen, read its snapshot and trigger actions.
 */
export class DiagramSession {
  readonly #modeler: Modeler<Services>
  readonly #listeners = new Set<() => void>()
  #snapshot: DiagramSnapshot = Object.freeze({ changeCount: 0, canUndo: false, canRedo: false, selection: Object.freeze([]), zoom: 1 })

  /** Opens a diagram; rejects where the library cannot show it. */
  static async open(xml: string, options: { locale: Locale }): Promise<DiagramSession> {
    await loadDiagramFont()
    const session = new DiagramSession(options.locale)
    try {
      await session.#modeler.importXML(xml)
    } catch (error) {
      session.destroy()
      throw error
    }
    session.#refresh({ changeCount: 0 })
    return session
  }

  private constructor(locale: Locale) {
    this.#modeler = new Modeler<Services>({
      additionalModules: [createLanguageModule(locale), japaneseText, inputMethod],
      keyboard: { bindTo: undefined },
    })
    const bus = this.#modeler.get('eventBus')
    bus.on('commandStack.changed', () => this.#refresh({ changeCount: this.#snapshot.changeCount + 1 }))
    bus.on(['selection.changed', 'canvas.viewbox.changed'], () => this.#refresh({}))
  }

  /** Shows the diagram inside an element; the one before is left. */
  attach(place: HTMLElement): void {
    this.#modeler.attachTo(place)
    this.service('canvas').resized()
  }

  detach(): void {
    this.#modeler.detach()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  snapshot = (): DiagramSnapshot => this.#snapshot

  /** The diagram as text, as it is now. */
  async text(): Promise<string> {
    const { xml } = await this.#modeler.saveXML({ format: true })
    if (xml === undefined) throw new Error('the diagram gave no text')
    return xml
  }

  /** The diagram as a drawing, without marks. */
  async drawing(): Promise<string> {
    return (await this.#modeler.saveSVG()).svg
  }

  trigger(action: DiagramAction): void {
    const canvas = this.service('canvas')
    const actions: Record<DiagramAction, () => void> = {
      undo: () => this.service('commandStack').undo(),
      redo: () => this.service('commandStack').redo(),
      'zoom-100': () => void canvas.zoom(1, 'auto'),
      'zoom-fit': () => void canvas.zoom('fit-viewport', 'auto'),
      'zoom-in': () => void canvas.zoom(Math.min(4, this.#snapshot.zoom * 1.2), 'auto'),
      'zoom-out': () => void canvas.zoom(Math.max(0.2, this.#snapshot.zoom / 1.2), 'auto'),
      'select-all': () => this.service('selection').select(this.service('elementRegistry').filter(isShown(canvas.getRootElement()))),
      'clear-selection': () => this.service('selection').select(null),
    }
    actions[action]()
  }

  /** Selects an element and brings it into view; an id that is gone changes nothing. */
  select(id: string): void {
    const element = this.service('elementRegistry').get(id)
    if (element === undefined) return
    this.service('selection').select(element)
    this.service('canvas').scrollToElement(element, 80)
  }

  service<Name extends keyof Services>(name: Name): Services[Name] {
    return this.#modeler.get(name)
  }

  destroy(): void {
    this.#listeners.clear()
    this.#modeler.destroy()
  }

  #refresh(change: { changeCount?: number }): void {
    const commands = this.service('commandStack')
    const selection = this.service('selection')
      .get()
      .map(({ id, businessObject }) => Object.freeze({ id, type: businessObject.$type, name: businessObject.name ?? '' }))
    this.#snapshot = Object.freeze({
      changeCount: change.changeCount ?? this.#snapshot.changeCount,
      canUndo: commands.canUndo(),
      canRedo: commands.canRedo(),
      selection: Object.freeze(selection),
      zoom: this.service('canvas').zoom(),
    })
    for (const listener of this.#listeners) listener()
  }
}

function isShown(root: DiagramElement): (element: DiagramElement) => boolean {
  return (element) => element !== root && element.labelTarget === undefined
}
