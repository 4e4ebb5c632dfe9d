import type { Bounds, Point } from '../../bpmn/layout/flow-layout.ts'
import { diagramCommonNamespace, diagramInterchangeNamespace } from '../../bpmn/xml/namespaces.ts'
import { escapeXml } from '../../bpmn/xml/escape-xml.ts'
import type { DiagramText } from '../../steps/apply/diagram-text.ts'
import { detachRaw, elementsIn, insertRaw, localName, type RawElement, rawAttribute, rawFrom, setRawAttribute } from '../../bpmn/xml/raw-tree.ts'

export interface Drawn {
  id: string
  element: RawElement
}

/** The sheet of a diagram on which one element is drawn, open to changes; what is not changed stays as written. */
export class DrawingText {
  readonly shapes = new Map<string, RawElement>()
  readonly edges = new Map<string, RawElement>()
  readonly #text: DiagramText
  readonly #plane: RawElement
  readonly #ids = new Set<string>()

  /** The sheet that shows the element; null where none does. */
  static around(text: DiagramText, element: string): DrawingText | null {
    const planes = elementsIn(text.definitions).filter((child) => localName(child) === 'BPMNDiagram').flatMap(elementsIn)
    const plane = planes.find((one) => elementsIn(one).some((drawn) => drawnId(drawn) === element))
    return plane ? new DrawingText(text, plane) : null
  }

  private constructor(text: DiagramText, plane: RawElement) {
    this.#text = text
    this.#plane = plane
    for (const drawn of elementsIn(plane)) {
      const id = drawnId(drawn)
      if (localName(drawn) === 'BPMNShape' && !this.shapes.has(id)) this.shapes.set(id, drawn)
      if (localName(drawn) === 'BPMNEdge' && !this.edges.has(id)) this.edges.set(id, drawn)
    }
    const visit = (element: RawElement) => {
      this.#ids.add(rawAttribute(element, 'id') ?? '')
      elementsIn(element).forEach(visit)
    }
    visit(text.definitions)
  }

  bounds(id: string): Bounds | null {
    return boundsIn(this.shapes.get(id))
  }

  setBounds(id: string, bounds: Bounds): void {
    writeBounds(this.shapes.get(id), bounds)
  }

  /** Where the name beside a shape or flow stands, if the drawing says so. */
  label(id: string): Bounds | null {
    return boundsIn(labelOf(this.shapes.get(id) ?? this.edges.get(id)))
  }

  setLabel(id: string, bounds: Bounds): void {
    writeBounds(labelOf(this.shapes.get(id) ?? this.edges.get(id)), bounds)
  }

  points(id: string): Point[] {
    const edge = this.edges.get(id)
    return edge ? elementsIn(edge).filter(isWaypoint).map((point) => ({ x: numberOf(point, 'x'), y: numberOf(point, 'y') })) : []
  }

  setPoints(id: string, points: readonly Point[]): void {
    const edge = this.edges.get(id)
    if (!edge) return
    const old = elementsIn(edge).filter(isWaypoint)
    if (old.length === points.length) {
      old.forEach((point, index) => place(point, points[index]!))
      return
    }
    for (const point of old) detachRaw(point)
    for (const point of points) insertRaw(edge, this.#waypoint(point), (child) => localName(child) === 'BPMNLabel')
  }

  addShape(id: string, { x, y, width, height }: Bounds, attributes: Readonly<Record<string, string>> = {}): void {
    const shape = this.#make('BPMNShape', { id: this.#newId(id), bpmnElement: id, ...attributes })
    insertRaw(this.#plane, shape)
    insertRaw(shape, this.#foreign('Bounds', diagramCommonNamespace, { x, y, width, height }))
    this.shapes.set(id, shape)
  }

  addEdge(id: string, points: readonly Point[]): void {
    const edge = this.#make('BPMNEdge', { id: this.#newId(id), bpmnElement: id })
    insertRaw(this.#plane, edge)
    for (const point of points) insertRaw(edge, this.#waypoint(point))
    this.edges.set(id, edge)
  }

  remove(id: string): void {
    for (const drawn of [this.shapes.get(id), this.edges.get(id)]) if (drawn) detachRaw(drawn)
    this.shapes.delete(id)
    this.edges.delete(id)
  }

  isExpanded(id: string): boolean {
    const shape = this.shapes.get(id)
    return shape !== undefined && rawAttribute(shape, 'isExpanded') === 'true'
  }

  /** Whether others stand inside the shape: pool, lane, open sub-process, group. */
  isContainer(id: string): boolean {
    const element = this.#text.element(id)
    const local = element ? localName(element) : ''
    return local === 'participant' || local === 'lane' || local === 'group' || this.isExpanded(id)
  }

  #waypoint({ x, y }: Point): RawElement {
    return this.#foreign('waypoint', diagramInterchangeNamespace, { x, y })
  }

  #make(local: string, attributes: Readonly<Record<string, string>>): RawElement {
    const prefix = this.#plane.name.slice(0, -'BPMNPlane'.length)
    return rawFrom(`<${prefix}${local}${written(attributes)} />`)
  }

  /** An element of another namespace, with the prefix that the text has for it at this place, else with a declaration of its own. */
  #foreign(local: string, namespace: string, numbers: Readonly<Record<string, number>>): RawElement {
    const attributes = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]))
    const prefix = prefixAt(this.#plane, namespace)
    return prefix === null
      ? rawFrom(`<d:${local} xmlns:d="${namespace}"${written(attributes)} />`)
      : rawFrom(`<${prefix}${local}${written(attributes)} />`)
  }

  #newId(element: string): string {
    let id = `${element}_di`
    for (let count = 2; this.#ids.has(id); count += 1) id = `${element}_di_${count}`
    this.#ids.add(id)
    return id
  }
}

function drawnId(drawn: RawElement): string {
  const reference = rawAttribute(drawn, 'bpmnElement') ?? ''
  return reference.slice(reference.indexOf(':') + 1)
}

function prefixAt(element: RawElement, namespace: string): string | null {
  for (let at: RawElement | null = element; at !== null; at = at.parent) {
    const found = [...at.open.matchAll(/xmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']/g)].find(([, , uri]) => uri === namespace)
    if (found) return found[1] ? `${found[1]}:` : ''
  }
  return null
}

function labelOf(drawn: RawElement | undefined): RawElement | undefined {
  return drawn && elementsIn(drawn).find((child) => localName(child) === 'BPMNLabel')
}

function boundsIn(drawn: RawElement | undefined): Bounds | null {
  const rectangle = drawn && elementsIn(drawn).find((child) => localName(child) === 'Bounds')
  if (!rectangle) return null
  const bounds = { x: numberOf(rectangle, 'x'), y: numberOf(rectangle, 'y'), width: numberOf(rectangle, 'width'), height: numberOf(rectangle, 'height') }
  return Object.values(bounds).every(Number.isFinite) ? bounds : null
}

function writeBounds(drawn: RawElement | undefined, { x, y, width, height }: Bounds): void {
  const rectangle = drawn && elementsIn(drawn).find((child) => localName(child) === 'Bounds')
  if (!rectangle) return
  for (const [name, value] of Object.entries({ x, y, width, height })) setNumber(rectangle, name, value)
}

function place(point: RawElement, { x, y }: Point): void {
  setNumber(point, 'x', x)
  setNumber(point, 'y', y)
}

/** Leaves the writing alone where the number is the same. */
function setNumber(element: RawElement, name: string, value: number): void {
  if (numberOf(element, name) !== value) setRawAttribute(element, name, String(value))
}

function isWaypoint(element: RawElement): boolean {
  return localName(element) === 'waypoint'
}

function numberOf(element: RawElement, name: string): number {
  return Number(rawAttribute(element, name) ?? Number.NaN)
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
}
