/**
 * The same for two ways to write the name of one document: width, case, spaces, brackets, 送り仮名 between kanji, and 書 behind 届.
 * '' where there is no name.
 */
export function documentKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・･()「」『』\-_]/g, '')
    .replace(/(?<=[一-鿿])[いきしちみりぎえけせめれげ](?=[一-鿿]|$)/gu, '')
    .replace(/届出?(?:書|け)?$/u, '届')
    .replace(/(?<=[ァ-ヺ]{2})ー$/u, '')
}
