import { AskName } from './ask-name.ts'
import { PlaceSymbol } from './place-symbol.ts'
import { ShapeSizes } from './shape-sizes.ts'
import { SymbolMenu } from './symbol-menu.ts'

/** Symbols come from the tools row and its ほか…; the library's own column of icons stays away. */
export const symbols = {
  __init__: ['askName', 'symbolMenu'],
  askName: ['type', AskName],
  elementFactory: ['type', ShapeSizes],
  placeSymbol: ['type', PlaceSymbol],
  symbolMenu: ['type', SymbolMenu],
  paletteProvider: ['value', null],
}
