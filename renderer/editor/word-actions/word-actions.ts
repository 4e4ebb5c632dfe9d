import type { MessageKey, Translate } from '../../../shared/i18n/translate.ts'
import type { DiagramElement, DirectEditing, PopupMenu } from '../session/bpmn-js-services.ts'
import type { BoxElement } from '../lane-membership/lanes-of.ts'
import type { Ways } from '../ways/ways.ts'
import type { AlignMenu } from './align-menu.ts'
import { clickOf, type PadEntries, type PadEntry, type PadTarget } from './pad-entry.ts'

export const moreMenuId = 'kurabe-more'

interface Pad {
  registerProvider(priority: number, provider: object): void
}

interface EntriesProvider {
  getPopupMenuEntries(target: PadTarget): Record<string, object>
  getPopupMenuHeaderEntries(target: PadTarget): Record<string, object>
}

/** Runs after every provider of the library, so that it sees all their entries. */
const last = 100

/**
 * At most three words under the chosen shape: what most often comes next, the name, and ほか….
 * Everything else the library offers for the shape, and what it can be turned into, stands in the menu of ほか….
 */
export class WordActions {
  static readonly $inject = ['contextPad', 'popupMenu', 'directEditing', 'words', 'replaceMenuProvider', 'alignMenu', 'ways']
  readonly #popupMenu: PopupMenu
  readonly #directEditing: DirectEditing
  readonly #words: Translate
  readonly #replacements: EntriesProvider
  readonly #alignMenu: AlignMenu
  readonly #ways: Ways
  #offered: PadEntries = {}

  constructor(
    contextPad: Pad,
    popupMenu: PopupMenu,
    directEditing: DirectEditing,
    words: Translate,
    replacements: EntriesProvider,
    alignMenu: AlignMenu,
    ways: Ways,
  ) {
    this.#popupMenu = popupMenu
    this.#directEditing = directEditing
    this.#words = words
    this.#replacements = replacements
    this.#alignMenu = alignMenu
    this.#ways = ways
    contextPad.registerProvider(last, this)
    popupMenu.registerProvider(moreMenuId, this)
  }

  getContextPadEntries(element: DiagramElement) {
    return (offered: PadEntries): PadEntries => {
      this.#offered = offered
      const entries: PadEntries = {}
      const append = offered['append.append-task']
      const isBranch = element.type.endsWith('Gateway')
      if (append !== undefined) entries['append.append-task'] = this.#worded(isBranch ? append : this.#insertingWhereFollowed(append, element), isBranch ? 'editor.pad.branch' : 'editor.pad.next')
      else if (offered['lane-insert-below'] !== undefined) entries['lane-insert-below'] = this.#worded(offered['lane-insert-below'], 'editor.pad.lane')
      else if (offered.connect !== undefined) entries.connect = this.#worded(offered.connect, 'editor.pad.connect')
      entries.rename = this.#entry('editor.pad.rename', () => this.#directEditing.activate(element))
      entries.more = this.#entry('editor.pad.more', (event) => this.#openMore(event, element))
      return entries
    }
  }

  getMultiElementContextPadEntries(elements: DiagramElement[]) {
    return (offered: PadEntries): PadEntries => {
      this.#offered = offered
      const entries: PadEntries = {}
      if (offered['align-elements'] !== undefined) entries.align = this.#entry('editor.pad.align', (event) => this.#alignMenu.open(elements, below(event)))
      if (offered.delete !== undefined) entries.delete = this.#worded(offered.delete, 'editor.pad.delete')
      return entries
    }
  }

  /** Entries of the menu behind ほか…. */
  getPopupMenuEntries(target: PadTarget) {
    const does = { id: 'actions', name: this.#words('editor.more.do') }
    const actions = Object.entries(this.#offered)
      .filter(([id]) => id !== 'replace')
      .map(([id, entry]) => {
        const run = (event: Event) => {
          this.#popupMenu.close()
          clickOf(entry)(event, target)
        }
        return [`pad.${id}`, { label: entry.title ?? id, className: entry.className, action: run, group: does }] as const
      })
    const group = { id: 'kind', name: this.#words('editor.more.changeKind') }
    const kinds = Object.entries(this.#replacements.getPopupMenuEntries(target)).map(([id, entry]) => [id, { ...entry, group }] as const)
    return Object.fromEntries([...this.#stepActions(target, does), ...actions, ...kinds])
  }

  /** What a step can become part of, in words of the work; each is one undo step. */
  #stepActions(target: PadTarget, group: object) {
    if (Array.isArray(target) || !/^bpmn:(\w*Task|CallActivity|SubProcess)$/.test(target.type)) return []
    const step = target as BoxElement
    const action = (id: string, key: MessageKey, className: string, run: () => void) => {
      const close = () => {
        this.#popupMenu.close()
        run()
      }
      return [`ways.${id}`, { label: this.#words(key), className, action: close, group }] as const
    }
    return [
      action('branch', 'editor.ways.branch', 'bpmn-icon-gateway-xor', () => void this.#ways.branch(step, 'exclusiveGateway')),
      action('parallel', 'editor.ways.parallel', 'bpmn-icon-gateway-parallel', () => void this.#ways.branch(step, 'parallelGateway')),
      action('wait', 'editor.ways.wait', 'bpmn-icon-intermediate-event-catch-timer', () => void this.#ways.insertStep(step, 'wait')),
      action('document', 'editor.ways.document', 'bpmn-icon-data-object', () => this.#ways.addDocument(step)),
    ]
  }

  getPopupMenuHeaderEntries(target: PadTarget) {
    return this.#replacements.getPopupMenuHeaderEntries(target)
  }

  getEmptyPlaceholder() {
    return this.#words('editor.nothingFound')
  }

  #openMore(event: Event, element: DiagramElement): void {
    this.#popupMenu.open(element, moreMenuId, below(event), { title: this.#words('editor.more.title'), width: 320, search: true })
  }

  /** The next step of a step that another one follows stands between the two: beside that one it would be a branch nobody has named. */
  #insertingWhereFollowed(append: PadEntry, element: DiagramElement): PadEntry {
    const following = (element as { outgoing?: DiagramElement[] }).outgoing?.filter(({ type }) => type === 'bpmn:SequenceFlow') ?? []
    if (following.length !== 1) return append
    const drag = typeof append.action === 'function' ? {} : append.action
    return { ...append, action: { ...drag, click: () => void this.#ways.insertStep(element) } }
  }

  #worded(entry: PadEntry, key: MessageKey): PadEntry {
    return { ...entry, group: 'words', className: '', html: this.#html(key) }
  }

  #entry(key: MessageKey, action: PadEntry['action']): PadEntry {
    return { group: 'words', html: this.#html(key), action }
  }

  /** Only our own words go into the markup, never a name out of a diagram. */
  #html(key: MessageKey): string {
    return `<button type="button" class="entry kurabe-word" draggable="true">${this.#words(key)}</button>`
  }
}

/** Under the pad that was pressed, in pixels of the window. */
function below(event: Event): { x: number; y: number } {
  const pad = (event.target as Element).closest('.djs-context-pad')!.getBoundingClientRect()
  return { x: pad.left, y: pad.bottom + 4 }
}
