import { escapeXml } from './escape-xml.ts'

/** An element of a text as it is written: what nobody touches comes back to the character. */
export interface RawElement {
  /** Name as written, prefix included. */
  name: string
  /** From `<` to `>`; for an element without contents it ends in `/>` and `close` is ''. */
  open: string
  /** Elements, and everything between them (white space, text, comments) as written. */
  children: (RawElement | string)[]
  close: string
  parent: RawElement | null
}

const markup = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<\/[^>]*>|<([^\s/>!?]+)(?:[^>"']|"[^"]*"|'[^']*')*>/g

/** The tree of a well-formed text; its root element is among `children` of what comes back. */
export function parseRaw(text: string): RawElement {
  const top: RawElement = { name: '', open: '', children: [], close: '', parent: null }
  let at = top
  let done = 0
  for (const match of text.matchAll(markup)) {
    const [whole, name] = match
    if (match.index > done) at.children.push(text.slice(done, match.index))
    done = match.index + whole.length
    if (name !== undefined) {
      const element: RawElement = { name, open: whole, children: [], close: '', parent: at }
      at.children.push(element)
      if (!whole.endsWith('/>')) at = element
    } else if (whole.startsWith('</')) {
      at.close = whole
      at = at.parent ?? top
    } else {
      at.children.push(whole)
    }
  }
  if (done < text.length) top.children.push(text.slice(done))
  return top
}

export function writeRaw(element: RawElement): string {
  return element.open + element.children.map((child) => (typeof child === 'string' ? child : writeRaw(child))).join('') + element.close
}

export function elementsIn(element: RawElement): RawElement[] {
  return element.children.filter((child): child is RawElement => typeof child !== 'string')
}

/** Name without prefix. */
export function localName(element: RawElement): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

/** The text directly inside, trimmed, references not resolved: enough for ids. */
export function textIn(element: RawElement): string {
  return element.children.filter((child) => typeof child === 'string').join('').trim()
}

/** An attribute as written; undefined where there is none. */
export function rawAttribute(element: RawElement, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element.open)
  return found ? (found[1] ?? found[2]) : undefined
}

/** Sets an attribute, or takes it away. */
export function setRawAttribute(element: RawElement, name: string, value: string | null): void {
  const written = value === null ? '' : ` ${name}="${escapeXml(value)}"`
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`)
  if (pattern.test(element.open)) element.open = element.open.replace(pattern, () => written)
  else element.open = element.open.replace(/\s*\/?>$/, (end) => written + (end.trim() === '/>' ? ' />' : '>'))
}

/** Gives the element another name, contents and attributes kept. */
export function renameRaw(element: RawElement, name: string): void {
  element.open = `<${name}${element.open.slice(1 + element.name.length)}`
  if (element.close !== '') element.close = `</${name}>`
  element.name = name
}

/** Takes the element out, with the white space before it. */
export function detachRaw(element: RawElement): void {
  const { parent } = element
  if (!parent) return
  const index = parent.children.indexOf(element)
  if (index < 0) return
  const before = parent.children[index - 1]
  const isSpace = typeof before === 'string' && before.trim() === ''
  parent.children.splice(isSpace ? index - 1 : index, isSpace ? 2 : 1)
  element.parent = null
}

/** Puts the element into another: before the first child that `before` picks, else at the end. */
export function insertRaw(parent: RawElement, element: RawElement, before: (child: RawElement) => boolean = () => false): void {
  if (parent.close === '') {
    parent.open = parent.open.replace(/\s*\/>$/, '>')
    parent.close = `</${parent.name}>`
  }
  const depth = depthOf(parent) + 1
  const indent = `\n${'  '.repeat(depth - 1)}`
  let index = parent.children.findIndex((child) => typeof child !== 'string' && before(child))
  if (index >= 0) {
    const space = parent.children[index - 1]
    if (typeof space === 'string' && space.trim() === '') index -= 1
    parent.children.splice(index, 0, indent, element)
  } else {
    const last = parent.children.at(-1)
    const tail = typeof last === 'string' && last.trim() === '' ? parent.children.splice(-1) : [`\n${'  '.repeat(Math.max(0, depth - 2))}`]
    parent.children.push(indent, element, ...tail)
  }
  element.parent = parent
}

function depthOf(element: RawElement): number {
  let depth = 0
  for (let at = element.parent; at !== null; at = at.parent) depth += 1
  return depth
}

/** The element that a snippet of XML writes. */
export function rawFrom(snippet: string): RawElement {
  const [element] = elementsIn(parseRaw(snippet))
  if (!element) throw new RangeError('no element in the snippet')
  element.parent = null
  return element
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text that an attribute as written stands for. */
export function unescapeXml(written: string): string {
  return written.replace(/[\t\n\r]/g, ' ').replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
  })
}
