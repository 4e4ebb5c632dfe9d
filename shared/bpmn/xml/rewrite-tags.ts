export { escapeXml } from './escape-xml.ts'

/** A start tag of a text, as written between `<` and `>` (without a closing `/`). */
export interface WrittenTag {
  name: string
  attributes: WrittenAttribute[]
}

export interface WrittenAttribute {
  name: string
  /** As written between the quotes, references such as `&amp;` not resolved. */
  raw: string
  /** Offsets in the text: from the first character of the name to behind the closing quote. */
  start: number
  end: number
}

export interface TagPlace extends WrittenTag {
  /** Offset of `<` and of the character behind `>`. */
  start: number
  end: number
  isSelfClosing: boolean
}

const markup = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/[^>]*>|<([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g
const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Every start tag of a well-formed text, in order; comments, CDATA, processing instructions and end tags are passed over. Linear. */
export function* startTags(text: string): Generator<TagPlace> {
  for (const match of text.matchAll(markup)) {
    const [whole, name, rest] = match
    if (name === undefined || rest === undefined) continue
    const offset = match.index + 1 + name.length
    const attributes = [...rest.matchAll(attribute)].map((found) => ({
      name: found[1] ?? '',
      raw: found[2] ?? found[3] ?? '',
      start: offset + found.index,
      end: offset + found.index + found[0].length,
    }))
    yield { name, attributes, start: match.index, end: match.index + whole.length, isSelfClosing: whole.endsWith('/>') }
  }
}
