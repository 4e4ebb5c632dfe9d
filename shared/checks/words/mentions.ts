import { documentKey } from './document-key.ts'

const keys = new Map<string, string>()

/** Whether a step name speaks of a document by its full name, however written. Names of one or two characters say too little. */
export function mentions(step: string, document: string): boolean {
  const name = keyOf(document)
  if (name.length < 3) return false
  const text = keyOf(step)
  const at = text.indexOf(name)
  // 認定申請書 is not 申請書: a kanji before makes it another document.
  return at >= 0 && !/[一-鿿]/.test(text[at - 1] ?? '') && !/[一-鿿]/.test(text[at + name.length] ?? '')
}

function keyOf(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  if (keys.size > 5000) keys.clear()
  const key = documentKey(text)
  keys.set(text, key)
  return key
}
