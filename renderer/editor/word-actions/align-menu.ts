import type { Translate } from '../../../shared/i18n/translate.ts'
import type { DiagramElement, PopupMenu } from '../session/bpmn-js-services.ts'

export const alignMenuId = 'kurabe-align'

interface MenuEntry {
  title: string
  group: string
  imageHtml: string
  action: () => void
}

interface EntriesProvider {
  getPopupMenuEntries(elements: DiagramElement[]): Record<string, MenuEntry>
}

/** Ways to line up several shapes, each with its name; the library shows pictures only. */
export class AlignMenu {
  static readonly $inject = ['popupMenu', 'words', 'alignElementsMenuProvider', 'distributeElementsMenuProvider']
  readonly #popupMenu: PopupMenu
  readonly #words: Translate
  readonly #providers: readonly EntriesProvider[]

  constructor(popupMenu: PopupMenu, words: Translate, ...providers: EntriesProvider[]) {
    this.#popupMenu = popupMenu
    this.#words = words
    this.#providers = providers
    popupMenu.registerProvider(alignMenuId, this)
  }

  open(elements: DiagramElement[], position: { x: number; y: number }): void {
    this.#popupMenu.open(elements, alignMenuId, position, { title: this.#words('editor.alignElements'), width: 280 })
  }

  getPopupMenuEntries(elements: DiagramElement[]) {
    const entries = this.#providers.flatMap((provider) => Object.entries(provider.getPopupMenuEntries(elements)))
    return Object.fromEntries(entries.map(([id, { title, group, imageHtml, action }]) => [id, { label: title, group, imageHtml, action }]))
  }
}
