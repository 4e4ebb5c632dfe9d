import type { XmlElement } from '../xml/xml-element.ts'

/** A rectangle of the diagram in its own units (pixels); y grows downwards. */
export interface Bounds {
  x: number
  y: number
  width: number
  height: number
}

/** Adds the bounds of every shape below a diagram element, by the id of the element drawn; the first shape of an id counts. */
export function readBounds(diagram: XmlElement, into: Map<string, Bounds>): void {
  for (const child of diagram.children) {
    if (child.local === 'BPMNShape') readShape(child, into)
    else readBounds(child, into)
  }
}

function readShape(shape: XmlElement, into: Map<string, Bounds>): void {
  const reference = shape.attributes.get('bpmnElement') ?? ''
  const id = reference.slice(reference.indexOf(':') + 1)
  const rectangle = shape.children.find((child) => child.local === 'Bounds')
  if (!rectangle || !id || into.has(id)) return
  const number = (name: string) => Number(rectangle.attributes.get(name) ?? Number.NaN)
  const bounds = { x: number('x'), y: number('y'), width: number('width'), height: number('height') }
  if (Object.values(bounds).every(Number.isFinite)) into.set(id, bounds)
}

/** Whether the centre of `inner` lies in `outer`. */
export function holdsCentre(outer: Bounds, inner: Bounds): boolean {
  const x = inner.x + inner.width / 2
  const y = inner.y + inner.height / 2
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height
}
