import { elementsIn, localName, parseRaw, type RawElement, writeRaw } from '../../xml/raw-tree.ts'
import { DrawnPlane, prefixesOf } from './drawn-plane.ts'

/** The planes of a text, and the text as it is after changes to them. */
export class DiagramPart {
  readonly planes: readonly DrawnPlane[]
  private readonly top: RawElement
  private readonly used: Set<string>

  constructor(xml: string) {
    this.top = parseRaw(xml)
    this.used = new Set([...xml.matchAll(/\sid\s*=\s*["']([^"']*)["']/g)].map((match) => match[1]!))
    const prefixes = prefixesOf(xml)
    const definitions = elementsIn(this.top).flatMap(elementsIn)
    const planes = definitions.filter((one) => localName(one) === 'BPMNDiagram').flatMap(elementsIn).filter((one) => localName(one) === 'BPMNPlane')
    this.planes = planes.map((plane) => new DrawnPlane(plane, prefixes))
  }

  /** An id that the text does not use. */
  readonly newId = (wish: string): string => {
    let id = wish
    for (let number = 2; this.used.has(id); number += 1) id = `${wish}_${number}`
    this.used.add(id)
    return id
  }

  write(): string {
    return writeRaw(this.top)
  }
}
