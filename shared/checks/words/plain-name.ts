/** Longer texts are no names: a pasted paragraph is not judged by its grammar. */
export const longestName = 200

const plainNames = new Map<string, string>()

/** A step name for reading its grammar: NFKC, without line breaks, spaces, brackets and what stands in them, and closing marks. */
export function plainName(name: string): string {
  const known = plainNames.get(name)
  if (known !== undefined) return known
  const folded = name.normalize('NFKC').replace(/\s+/g, '')
  const plain = folded.replace(/\([^()]*\)|【[^【】]*】|\[[^[\]]*\]/g, '').replace(/^[①-⑳\d]+[.)、]/, '').replace(/[。.、]+$/, '')
  if (plainNames.size > 5000) plainNames.clear()
  plainNames.set(name, plain)
  return plain
}

/** Whether a name is Japanese, so that the rules on Japanese names may judge it. */
export function isJapanese(name: string): boolean {
  return /[ぁ-ヿ一-鿿]/.test(name)
}
