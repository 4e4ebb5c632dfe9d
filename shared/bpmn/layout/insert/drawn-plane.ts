import { escapeXml } from '../../xml/escape-xml.ts'
import { bpmnDiagramNamespace, diagramCommonNamespace, diagramInterchangeNamespace } from '../../xml/namespaces.ts'
import { detachRaw, elementsIn, insertRaw, localName, type RawElement, rawAttribute, rawFrom, setRawAttribute } from '../../xml/raw-tree.ts'
import type { Bounds, Point } from '../flow-layout.ts'
import type { Drawing } from './drawing.ts'

/** One plane of the diagram part of a text, open to changes: what nobody changes stays as written, colours and ids included. */
export class DrawnPlane {
  /** Id of the collaboration, process or sub-process that the plane shows. */
  readonly root: string
  private readonly plane: RawElement
  private readonly prefixes: Prefixes
  private readonly shapes = new Map<string, RawElement>()
  private readonly edges = new Map<string, RawElement>()

  constructor(plane: RawElement, prefixes: Prefixes) {
    this.plane = plane
    this.prefixes = prefixes
    this.root = reference(plane)
    for (const child of elementsIn(plane)) {
      const known = localName(child) === 'BPMNShape' ? this.shapes : localName(child) === 'BPMNEdge' ? this.edges : null
      if (known && !known.has(reference(child))) known.set(reference(child), child)
    }
  }

  read(): Drawing {
    const drawing: Drawing = { shapes: new Map(), labels: new Map(), edges: new Map() }
    for (const [id, element] of this.shapes) {
      const bounds = boundsIn(element)
      const label = labelOf(element)
      if (bounds) drawing.shapes.set(id, bounds)
      if (bounds && label) drawing.labels.set(id, label)
    }
    for (const [id, element] of this.edges) {
      const points = waypointsOf(element).map((one): Point => ({ x: Number(rawAttribute(one, 'x')), y: Number(rawAttribute(one, 'y')) }))
      const label = labelOf(element)
      if (points.length > 1 && points.every(({ x, y }) => Number.isFinite(x + y))) drawing.edges.set(id, points)
      if (label) drawing.labels.set(id, label)
    }
    return drawing
  }

  /** Whether a sub-process is drawn with its contents; null where the drawing does not say so. */
  isExpanded(id: string): boolean | null {
    const element = this.shapes.get(id)
    const said = element && rawAttribute(element, 'isExpanded')
    return said === undefined ? null : said === 'true'
  }

  /** Whether a pool or lane runs from top to bottom. */
  hasUprightAreas(): boolean {
    return [...this.shapes.values()].some((element) => rawAttribute(element, 'isHorizontal') === 'false')
  }

  /** Takes out what is drawn of elements that are not there. */
  keepOnly(isThere: (id: string) => boolean): void {
    for (const id of [...this.shapes.keys(), ...this.edges.keys()]) if (!isThere(id)) this.remove(id)
  }

  remove(id: string): void {
    for (const known of [this.shapes, this.edges]) {
      const element = known.get(id)
      if (element) detachRaw(element)
      known.delete(id)
    }
  }

  /** Sets an attribute of the drawn shape. */
  setAttribute(id: string, name: string, value: string | null): void {
    const element = this.shapes.get(id)
    if (element) setRawAttribute(element, name, value)
  }

  /** Draws a shape, or moves it; new pools and lanes go below all else. */
  setShape(id: string, bounds: Bounds, label: Bounds | null, attributes: Record<string, string>, newId: (wish: string) => string): void {
    let element = this.shapes.get(id)
    if (!element) {
      element = this.make('BPMNShape', newId(`${id}_di`), id, attributes)
      insertRaw(element, this.makeBounds(bounds))
      const isArea = attributes.isHorizontal !== undefined
      insertRaw(this.plane, element, (child) => isArea && rawAttribute(child, 'isHorizontal') === undefined)
      this.shapes.set(id, element)
    }
    writeBounds(element, bounds)
    this.setLabel(element, label)
  }

  /** Draws a way, or leads it elsewhere. */
  setEdge(id: string, points: readonly Point[], label: Bounds | null, newId: (wish: string) => string): void {
    let element = this.edges.get(id)
    if (!element) {
      element = this.make('BPMNEdge', newId(`${id}_di`), id, {})
      insertRaw(this.plane, element)
      this.edges.set(id, element)
    }
    const old = waypointsOf(element)
    const place = old[0] ? null : (child: RawElement) => localName(child) === 'BPMNLabel'
    points.forEach((point, index) => {
      const known = old[index]
      if (known) writePlace(known, point)
      else insertRaw(element, this.makeWaypoint(point), place ?? ((child) => !['extension', 'waypoint'].includes(localName(child))))
    })
    for (const surplus of old.slice(points.length)) detachRaw(surplus)
    this.setLabel(element, label)
  }

  private setLabel(element: RawElement, box: Bounds | null): void {
    const label = elementsIn(element).find((child) => localName(child) === 'BPMNLabel')
    const bounds = label && elementsIn(label).find((child) => localName(child) === 'Bounds')
    if (!box) {
      if (bounds) detachRaw(bounds)
    } else if (label && bounds) {
      writeBounds(label, box)
    } else {
      const holder = label ?? rawFrom(`<${this.prefixes.diagram.name('BPMNLabel')}${this.prefixes.diagram.declared()} />`)
      insertRaw(holder, this.makeBounds(box))
      if (!label) insertRaw(element, holder)
    }
  }

  private make(local: string, id: string, of: string, attributes: Record<string, string>): RawElement {
    const { diagram } = this.prefixes
    const written = Object.entries({ id, bpmnElement: of, ...attributes }).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
    return rawFrom(`<${diagram.name(local)}${diagram.declared()}${written} />`)
  }

  private makeBounds({ x, y, width, height }: Bounds): RawElement {
    const { common } = this.prefixes
    return rawFrom(`<${common.name('Bounds')}${common.declared()} x="${x}" y="${y}" width="${width}" height="${height}" />`)
  }

  private makeWaypoint({ x, y }: Point): RawElement {
    const { interchange } = this.prefixes
    return rawFrom(`<${interchange.name('waypoint')}${interchange.declared()} x="${x}" y="${y}" />`)
  }
}

/** How a text writes the three namespaces of a diagram part. */
export interface Prefixes {
  diagram: Prefix
  common: Prefix
  interchange: Prefix
}

class Prefix {
  private readonly prefix: string | null
  private readonly namespace: string
  private readonly fallback: string

  constructor(xml: string, namespace: string, fallback: string) {
    this.namespace = namespace
    this.fallback = fallback
    const found = [...xml.matchAll(/xmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)].find((match) => match[2] === namespace)
    this.prefix = found?.[1] ?? null
  }

  name(local: string): string {
    return `${this.prefix ?? this.fallback}:${local}`
  }

  /** A declaration of its own where the text has none. */
  declared(): string {
    return this.prefix === null ? ` xmlns:${this.fallback}="${this.namespace}"` : ''
  }
}

export function prefixesOf(xml: string): Prefixes {
  return {
    diagram: new Prefix(xml, bpmnDiagramNamespace, 'bpmndi'),
    common: new Prefix(xml, diagramCommonNamespace, 'dc'),
    interchange: new Prefix(xml, diagramInterchangeNamespace, 'di'),
  }
}

function reference(element: RawElement): string {
  const written = rawAttribute(element, 'bpmnElement')?.trim() ?? ''
  return written.slice(written.indexOf(':') + 1)
}

function waypointsOf(element: RawElement): RawElement[] {
  return elementsIn(element).filter((child) => localName(child) === 'waypoint')
}

function labelOf(element: RawElement): Bounds | null {
  const label = elementsIn(element).find((child) => localName(child) === 'BPMNLabel')
  return label ? boundsIn(label) : null
}

function boundsIn(element: RawElement): Bounds | null {
  const box = elementsIn(element).find((child) => localName(child) === 'Bounds')
  const number = (name: string): number => Number((box && rawAttribute(box, name)) ?? Number.NaN)
  const bounds = { x: number('x'), y: number('y'), width: number('width'), height: number('height') }
  return Object.values(bounds).every(Number.isFinite) ? bounds : null
}

function writeBounds(element: RawElement, bounds: Bounds): void {
  const box = elementsIn(element).find((child) => localName(child) === 'Bounds')
  if (!box) return
  for (const name of ['x', 'y', 'width', 'height'] as const) {
    if (Number(rawAttribute(box, name)) !== bounds[name]) setRawAttribute(box, name, String(bounds[name]))
  }
}

function writePlace(element: RawElement, point: Point): void {
  for (const name of ['x', 'y'] as const) if (Number(rawAttribute(element, name)) !== point[name]) setRawAttribute(element, name, String(point[name]))
}
