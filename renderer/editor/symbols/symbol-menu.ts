import { PopupEntries } from 'bpmn-js/lib/features/popup-menu/PopupEntries'
import type { PopupMenu, SymbolTarget } from '../session/bpmn-js-services.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { translateLibrary } from '../language/create-language-module.ts'
import type { PlaceSymbol } from './place-symbol.ts'

export const symbolMenuId = 'kurabe-symbols'

interface MenuSymbol {
  label: string
  className: string
  target: SymbolTarget
}

const known = PopupEntries as Record<string, MenuSymbol>

/** Shapes that the library's own catalogue of replacements leaves out, because nothing can be turned into them. */
const more: Record<string, MenuSymbol> = {
  'text-annotation': { label: 'Text annotation', className: 'bpmn-icon-text-annotation', target: { type: 'bpmn:TextAnnotation' } },
  group: { label: 'Group', className: 'bpmn-icon-group', target: { type: 'bpmn:Group' } },
}

/** Every symbol of the notation, with a search over the names in the language of the program. */
export class SymbolMenu {
  static readonly $inject = ['popupMenu', 'placeSymbol', 'translate', 'words']
  readonly #placeSymbol: PlaceSymbol
  readonly #translate: (text: string) => string
  readonly #words: Translate

  constructor(popupMenu: PopupMenu, placeSymbol: PlaceSymbol, translate: (text: string) => string, words: Translate) {
    this.#placeSymbol = placeSymbol
    this.#translate = translate
    this.#words = words
    popupMenu.registerProvider(symbolMenuId, this)
  }

  getPopupMenuEntries() {
    return Object.fromEntries(
      Object.entries({ ...known, ...more })
        .filter(([, { target }]) => target.type !== 'bpmn:BoundaryEvent')
        .map(([id, symbol]) => [id, this.#entry(symbol)]),
    )
  }

  getEmptyPlaceholder() {
    return this.#words('editor.nothingFound')
  }

  #entry({ label, className, target }: MenuSymbol) {
    const place = (event: Event) => {
      if (event instanceof MouseEvent) this.#placeSymbol.withPointer(event, target)
      else this.#placeSymbol.withoutPointer(target)
    }
    return { label: this.#translate(label), search: `${label} ${translateLibrary(label, 'ja')}`, className, action: { click: place, dragstart: place } }
  }
}
