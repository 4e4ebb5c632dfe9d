/**
 * 実装区分 of a function. `mandatory` must be built, `optional` may be, `forbidden` must not (what is not written may not be built);
 * `unknown` where the list leaves the cell empty or uses another mark.
 */
export type ImplementationClass = 'mandatory' | 'optional' | 'forbidden' | 'unknown'

/** Reads the words of the official lists; short forms (必須, オプション, 不可) and spaces or brackets around them are understood, marks like ◎ are not. */
export function readImplementationClass(text: string): ImplementationClass {
  const word = text.normalize('NFKC').replace(/[\s「」()[\]]/g, '')
  if (/^(?:実装)?必須(?:機能)?$/.test(word)) return 'mandatory'
  if (/^(?:標準)?オプション(?:機能)?$/.test(word)) return 'optional'
  if (/^(?:実装)?不可(?:機能)?$/.test(word)) return 'forbidden'
  return 'unknown'
}
