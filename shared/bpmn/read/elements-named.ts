import type { XmlElement } from '../xml/xml-element.ts'

/** Every element below `root` of one local name, in document order, the diagram part left out. */
export function elementsNamed(root: XmlElement, locals: ReadonlySet<string>, into: XmlElement[] = []): XmlElement[] {
  for (const child of root.children) {
    if (child.local === 'BPMNDiagram' || child.local === 'extensionElements') continue
    if (locals.has(child.local)) into.push(child)
    elementsNamed(child, locals, into)
  }
  return into
}
