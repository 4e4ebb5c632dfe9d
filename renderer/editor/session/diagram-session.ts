import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css'
import Modeler from 'bpmn-js/lib/Modeler'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { attributesDescriptor } from '../../../shared/bpmn/attributes/attributes-descriptor.ts'
import { mendAfterBpmnJs, prepareForBpmnJs } from '../../../shared/bpmn/write/prepare-for-bpmn-js.ts'
import type { Locale } from '../../../shared/i18n/translate.ts'
import type { Become } from '../become/become.ts'
import { become } from '../become/index.ts'
import { clearWays } from '../clear-ways/index.ts'
import { inputMethod } from '../input-method/index.ts'
import { canvasKeys, editorKeys } from '../keys/index.ts'
import { createLanguageModule } from '../language/create-language-module.ts'
import { laneMembership } from '../lane-membership/index.ts'
import { nothingLost } from '../nothing-lost/index.ts'
import { searchWords } from '../search/index.ts'
import { stepKinds } from '../step-kinds/index.ts'
import { symbols } from '../symbols/index.ts'
import type { PlaceSymbol } from '../symbols/place-symbol.ts'
import { symbolMenuId } from '../symbols/symbol-menu.ts'
import { drawnLaneNames, laneNames } from '../lanes/index.ts'
import { taskSize } from '../task-size/index.ts'
import { loadDiagramFont } from '../text/diagram-font.ts'
import { japaneseText } from '../text/index.ts'
import { ways } from '../ways/index.ts'
import type { ChangeText } from '../ways/ways.ts'
import { wordActions } from '../word-actions/index.ts'
import type { DiagramElement, Services, SymbolTarget, ViewerServices } from './bpmn-js-services.ts'
import { countShapes } from './count-shapes.ts'
import { describeSelection } from './describe-selection.ts'
import './editor.css'
import { performAction, type DiagramAction } from './diagram-action.ts'
import { UnreadableDiagram } from './unreadable-diagram.ts'
import type { DiagramCounts, DiagramSnapshot } from './diagram-snapshot.ts'

interface EditorServices extends Services {
  placeSymbol: PlaceSymbol
  become: Become
}

const nothing: DiagramSnapshot = Object.freeze({
  changeCount: 0,
  canUndo: false,
  canRedo: false,
  selection: Object.freeze([]),
  zoom: 1,
})

/**
 * One open diagram. It lives as long as the document is open, not as long as a component shows it:
 * components attach it to a place on the screen, read its snapshot and trigger actions.
 */
export class DiagramSession {
  readonly isReadOnly: boolean
  /** Null where the diagram may only be looked at. */
  readonly #editor: Modeler<EditorServices> | null
  readonly #viewer: NavigatedViewer<ViewerServices>
  readonly #listeners = new Set<() => void>()
  #snapshot = nothing
  #wasShown = false
  /** The last of the changes by text; the next one waits for it. */
  #turn: Promise<unknown> = Promise.resolve()
  /** Work that will change the diagram. */
  readonly #expected = new Set<Promise<unknown>>()
  #counted: { changeCount: number; counts: DiagramCounts } | null = null
  #written: { changeCount: number; text: Promise<string> } | null = null

  /** Opens a diagram; rejects with UnreadableDiagram where the library cannot show it. */
  static async open(xml: string, options: { locale: Locale | (() => Locale); isReadOnly?: boolean }): Promise<DiagramSession> {
    // Without the font the diagram is still worth seeing; its lines may break elsewhere.
    await loadDiagramFont().catch(() => undefined)
    const session = new DiagramSession(options.locale, options.isReadOnly ?? false)
    try {
      await session.#viewer.importXML(isPlain(xml) ? xml : prepareForBpmnJs(xml))
    } catch (error) {
      session.destroy()
      throw new UnreadableDiagram(error)
    }
    session.#refresh({ isChanged: false })
    return session
  }

  private constructor(locale: Locale | (() => Locale), isReadOnly: boolean) {
    this.isReadOnly = isReadOnly
    const shared = [createLanguageModule(locale), japaneseText, stepKinds]
    const changeText: ChangeText = (make) => this.change(make)
    const textChanges = { changeText: ['value', changeText] as const }
    const moddleExtensions = { kurabe: attributesDescriptor }
    this.#editor = isReadOnly
      ? null
      : new Modeler<EditorServices>({ additionalModules: [...shared, become, clearWays, laneNames, laneMembership, taskSize, inputMethod, nothingLost, symbols, ways, wordActions, searchWords, editorKeys, textChanges], moddleExtensions })
    this.#viewer = this.#editor ?? new NavigatedViewer<ViewerServices>({ additionalModules: [...shared, drawnLaneNames, canvasKeys], moddleExtensions })
    const bus = this.service('eventBus')
    bus.on('commandStack.changed', () => this.#refresh({ isChanged: true }))
    bus.on('selection.changed', () => this.#refresh({ isChanged: false }))
    bus.on('canvas.viewbox.changed', ({ viewbox }: { viewbox: { scale: number } }) => {
      if (viewbox.scale !== this.#snapshot.zoom) this.#publish({ ...this.#snapshot, zoom: viewbox.scale })
    })
  }

  /** Shows the diagram inside an element; at first with its beginning at the upper left, later where it was left. */
  attach(place: HTMLElement): void {
    this.#viewer.attachTo(place)
    if (!this.#wasShown) this.#showBeginning()
    this.#wasShown = true
  }

  /** Takes the diagram off the screen. A name being typed is taken over. */
  detach(): void {
    this.completeTyping()
    this.#editor?.get('dragging').cancel()
    this.#viewer.detach()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  snapshot = (): DiagramSnapshot => this.#snapshot

  /** What the diagram holds now; counted when somebody asks, and again after a change only. */
  counts(): DiagramCounts {
    const { changeCount } = this.#snapshot
    if (this.#counted?.changeCount !== changeCount) {
      this.#counted = { changeCount, counts: countShapes(this.service('elementRegistry').getAll()) }
    }
    return this.#counted.counts
  }

  /** The diagram as text, as it is now; written once after a change, for all who ask: table, checks, details and journal. */
  text(): Promise<string> {
    const { changeCount } = this.#snapshot
    if (this.#written?.changeCount === changeCount) return this.#written.text
    const text = this.#write()
    this.#written = { changeCount, text }
    text.catch(() => {
      if (this.#written?.text === text) this.#written = null
    })
    return text
  }

  async #write(): Promise<string> {
    const { xml } = await this.#viewer.saveXML({ format: true })
    if (xml === undefined) throw new Error('the diagram gave no text')
    return mendAfterBpmnJs(xml)
  }

  /**
   * Brings the open diagram to what a BPMN text says, as one undo step, and tells whether there was anything to change.
   *
   * The two are compared by id. What is equal is not touched: the selection is kept where the elements live on, the view stays. Afterwards
   * `text()` says the same as the given text in every id, name, attribute, bound and waypoint; nothing is laid out anew. Only the order in which
   * shapes lie over each other stays as it is, and elements without a drawn part in the text disappear from the drawing and stay in the file.
   *
   * Compute the text from `await text()` right before: what was changed in between would be taken back by it. A name being typed is taken
   * over first, a drag is dropped. Does nothing where the diagram may only be looked at.
   * @throws UnreadableDiagram where the text is no BPMN or has nothing to draw; the diagram is then as it was.
   */
  async become(xml: string): Promise<boolean> {
    if (this.#editor === null) return false
    this.completeTyping()
    this.#editor.get('dragging').cancel()
    const become = this.#editor.get('become')
    const target = await become.read(xml).catch((error: unknown) => {
      throw new UnreadableDiagram(error)
    })
    return become.changeTo(target)
  }

  /**
   * Changes the diagram by its text, as one undo step: the given function is told the text as it is and says what it shall become. One change
   * after the other, and computed anew where somebody drew meanwhile, so that no change takes back another.
   * @returns what the function gave, and whether anything changed.
   */
  change<Change extends { xml: string }>(make: (text: string) => Change | Promise<Change>): Promise<Change & { isChanged: boolean }> {
    const turn = this.#turn.then(async () => {
      for (;;) {
        this.completeTyping()
        const { changeCount } = this.#snapshot
        const text = await this.text()
        const change = await make(text)
        if (this.#snapshot.changeCount === changeCount) return { ...change, isChanged: change.xml !== text && (await this.become(change.xml)) }
      }
    })
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  /** Tells of work that will change the diagram, from the moment the user asked for it; it may fail. */
  expect(work: Promise<unknown>): void {
    this.#expected.add(work)
    const end = () => this.#expected.delete(work)
    work.then(end, end)
  }

  /** Whether something the user did is still on its way into the diagram. */
  get isExpecting(): boolean {
    return this.#expected.size > 0
  }

  /** Resolves when nothing is on its way into the diagram. */
  async settle(): Promise<void> {
    while (this.#expected.size > 0) await Promise.allSettled(this.#expected)
  }

  /** The diagram as a drawing, without marks. */
  async drawing(): Promise<string> {
    return (await this.#viewer.saveSVG()).svg
  }

  /** Does what the action says; one that changes the diagram does nothing where it may only be looked at. */
  trigger(action: DiagramAction): void {
    performAction(action, this.#viewer, this.#editor)
  }

  /** Gives an element another name, as if it were typed in the diagram; its box grows with it. Nothing where there is no such element. */
  rename(id: string, name: string): void {
    const element = this.service('elementRegistry').get(id)
    if (element !== undefined && name !== (element.businessObject.name ?? '')) this.#editor?.get('modeling').updateLabel(element, name)
  }

  /** Takes over a name that is being typed. */
  completeTyping(): void {
    const typing = this.#editor?.get('directEditing')
    if (typing?.isActive()) typing.complete()
  }

  /** Whether the pointer holds something right now. */
  isDragging(): boolean {
    return this.#editor?.get('dragging').context() != null
  }

  /** Hangs a new shape on the pointer of a mouse event, or places it at once after a key. */
  place(target: SymbolTarget, event: MouseEvent | null): void {
    const placing = this.#editor?.get('placeSymbol')
    if (event === null) placing?.withoutPointer(target)
    else placing?.withPointer(event, target)
  }

  /** The menu of every symbol, at a place of the window. */
  openSymbolMenu(position: { x: number; y: number }, title: string): void {
    const root = this.service('canvas').getRootElement()
    this.#editor?.get('popupMenu').open(root, symbolMenuId, { ...position, cursor: position }, { title, width: 320, search: true })
  }

  /** Selects elements and brings the first into view; ids that are gone are passed over. */
  select(ids: readonly string[]): void {
    const registry = this.service('elementRegistry')
    const elements = ids.map((id) => registry.get(id)).filter((element): element is DiagramElement => element !== undefined)
    this.service('selection').select(elements)
    if (elements[0] !== undefined) this.service('canvas').scrollToElement(elements[0], 80)
  }

  zoom(level: number): void {
    this.service('canvas').zoom(level, 'auto')
  }

  /** What a screen reader says of the diagram as a whole, and the id of the text that explains its keys. */
  describe(label: string, help: string): void {
    const drawing = this.service('canvas').getContainer().querySelector('svg')!
    drawing.setAttribute('role', 'application')
    drawing.setAttribute('aria-label', label)
    drawing.setAttribute('aria-describedby', help)
    drawing.setAttribute('data-pane-focus', '')
  }

  resized(): void {
    this.service('canvas').resized()
  }

  focus(): void {
    this.service('canvas').focus()
  }

  service<Name extends keyof ViewerServices>(name: Name): ViewerServices[Name] {
    return this.#viewer.get(name)
  }

  destroy(): void {
    this.#listeners.clear()
    this.#viewer.destroy()
  }

  #showBeginning(): void {
    const { inner, outer } = this.service('canvas').viewbox()
    this.service('canvas').viewbox({ x: inner.x - 8, y: inner.y - 8, width: outer.width, height: outer.height })
  }

  /** Runs within every command: no look at all shapes, and nothing that makes the browser lay out. */
  #refresh({ isChanged }: { isChanged: boolean }): void {
    const commands = this.#editor?.get('commandStack')
    const chosen = this.service('selection').get()
    const all = chosen.length === 0 ? [] : this.service('elementRegistry').getAll()
    this.#publish({
      changeCount: this.#snapshot.changeCount + (isChanged ? 1 : 0),
      canUndo: commands?.canUndo() ?? false,
      canRedo: commands?.canRedo() ?? false,
      selection: Object.freeze(chosen.map((element) => describeSelection(element, all))),
      zoom: this.#snapshot.zoom,
    })
  }

  #publish(snapshot: DiagramSnapshot): void {
    this.#snapshot = Object.freeze(snapshot)
    for (const listener of this.#listeners) listener()
  }
}

/** Whether a text surely has nothing that must be prepared for the library; nearly every file is so, and the look is much quicker than the work. */
function isPlain(xml: string): boolean {
  return !/&#|\r|=\s*"[^"]*[\n\t]|=\s*'[^']*[\n\t]/.test(xml)
}
