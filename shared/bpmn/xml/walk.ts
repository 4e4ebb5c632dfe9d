import type { XmlElement } from './xml-element.ts'

/** Every element below and including `root`, in document order. */
export function* walk(root: XmlElement): Generator<XmlElement> {
  const waiting = [root]
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element
    for (const child of element.children.toReversed()) waiting.push(child)
  }
}
