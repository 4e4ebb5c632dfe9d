/**
 * One element of a parsed XML document. Attributes and prefixes live in Maps, so names such as `__proto__` are ordinary names.
 * Comments and processing instructions are not kept: the tree is for reading, the text stays the truth.
 */
export interface XmlElement {
  prefix: string
  local: string
  /** Namespace name, or '' where there is none or where the prefix was never declared. */
  namespace: string
  /** By the name as written, prefix included. */
  attributes: ReadonlyMap<string, string>
  children: readonly XmlElement[]
  /** The character data directly inside, joined. */
  text: string
  /** Line of the start tag's end, from 1. */
  line: number
  /** Namespace names in force here, by prefix ('' is the default namespace). */
  prefixes: ReadonlyMap<string, string>
}

/** The child elements of one local name, whatever their prefix. */
export function childrenNamed(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((child) => child.local === local)
}

/** The trimmed texts of the child elements of one local name. */
export function textsOf(element: XmlElement, local: string): string[] {
  return childrenNamed(element, local).map((child) => child.text.trim())
}
