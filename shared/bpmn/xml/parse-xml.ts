import { SaxesParser } from 'saxes'
import type { XmlElement } from './xml-element.ts'
import { XmlProblem } from './xml-problem.ts'

export interface XmlLimits {
  elements: number
  depth: number
}

interface OpenElement extends XmlElement {
  children: XmlElement[]
}

const defaultLimits: XmlLimits = { elements: 1_000_000, depth: 200 }

/**
 * Parses one XML document strictly, in one pass. A DOCTYPE is refused before anything in it is read, so no entity is ever expanded.
 * A prefix that nobody declared is accepted (its namespace is ''): tools write such files and the checks above this name it.
 * @throws XmlProblem with the line of the first fault.
 */
export function parseXml(text: string, limits: XmlLimits = defaultLimits): XmlElement {
  const parser = new SaxesParser({ position: true })
  const open: OpenElement[] = []
  let root: XmlElement | undefined
  let count = 0

  parser.on('error', (error) => {
    throw problemOf(error.message, parser.line, open.at(-1))
  })
  parser.on('doctype', (inside) => {
    throw new XmlProblem('doctype', parser.line - (inside.match(/\n/g)?.length ?? 0))
  })
  parser.on('opentag', (tag) => {
    count += 1
    if (count > limits.elements) throw new XmlProblem('too-many', parser.line, String(limits.elements))
    if (open.length >= limits.depth) throw new XmlProblem('too-deep', parser.line, String(limits.depth))
    const attributes = new Map(Object.entries(tag.attributes))
    const declarations = declarationsOf(attributes)
    const outer = open.at(-1)
    const scope = extendScope(outer?.prefixes ?? new Map(), declarations)
    const colon = tag.name.indexOf(':')
    const prefix = colon < 0 ? '' : tag.name.slice(0, colon)
    const element: OpenElement = {
      prefix,
      local: tag.name.slice(colon + 1),
      namespace: scope.get(prefix) ?? '',
      attributes,
      children: [],
      text: '',
      line: parser.line,
      prefixes: scope,
    }
    outer?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (more: string) => {
    const current = open.at(-1)
    if (current) current.text += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)

  parser.write(text)
  if (open.length > 0 || !root) throw new XmlProblem('truncated', parser.line, nameOf(open.at(-1)))
  parser.close()
  return root
}

function declarationsOf(attributes: ReadonlyMap<string, string>): Map<string, string> {
  const declarations = new Map<string, string>()
  for (const [name, value] of attributes) {
    if (name === 'xmlns') declarations.set('', value)
    else if (name.startsWith('xmlns:')) declarations.set(name.slice(6), value)
  }
  return declarations
}

function extendScope(outer: ReadonlyMap<string, string>, declarations: ReadonlyMap<string, string>) {
  return declarations.size === 0 ? outer : new Map([...outer, ...declarations])
}

function nameOf(element: XmlElement | undefined): string {
  if (!element) return ''
  return element.prefix ? `${element.prefix}:${element.local}` : element.local
}

function problemOf(message: string, line: number, inside: XmlElement | undefined): XmlProblem {
  if (/unexpected end|unclosed tag/i.test(message)) return new XmlProblem('truncated', line, nameOf(inside))
  if (/disallowed character\./.test(message)) return new XmlProblem('control-character', line, nameOf(inside))
  if (/undefined entity/i.test(message)) return new XmlProblem('entity', line, nameOf(inside))
  return new XmlProblem('malformed', line, nameOf(inside))
}
