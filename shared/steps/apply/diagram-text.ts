import { escapeXml } from '../../bpmn/xml/escape-xml.ts'
import { bpmnNamespace } from '../../bpmn/xml/namespaces.ts'
import { familyOf } from '../../bpmn/read/element-kinds.ts'
import { type TableAttribute, tableNamespace, tablePrefix } from '../table-attributes.ts'
import { detachRaw, elementsIn, insertRaw, localName, parseRaw, type RawElement, rawAttribute, rawFrom, renameRaw, setRawAttribute, textIn, writeRaw } from '../../bpmn/xml/raw-tree.ts'

const naming: ReadonlySet<string> = new Set(['incoming', 'outgoing', 'flowNodeRef'])
const artifacts: ReadonlySet<string> = new Set(['association', 'group', 'textAnnotation'])
const ahead: ReadonlySet<string> = new Set(['extensionElements', 'documentation', 'laneSet', 'ioSpecification', 'property', 'auditing', 'monitoring'])

/** The text of a diagram, open to changes of its model: whatever is not changed stays as written. The diagram part is left alone. */
export class DiagramText {
  readonly definitions: RawElement
  private readonly top: RawElement
  private readonly byId = new Map<string, RawElement>()
  /** `incoming`, `outgoing` and `flowNodeRef` entries by the id they name, since looking for them in the whole text is slow. */
  private readonly mentions = new Map<string, Set<RawElement>>()
  private readonly prefix: string

  constructor(xml: string) {
    this.top = parseRaw(xml)
    this.definitions = elementsIn(this.top)[0] ?? this.top
    const declared = [...this.definitions.open.matchAll(/xmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']/g)].find((found) => found[2] === bpmnNamespace)
    this.prefix = declared?.[1] ? `${declared[1]}:` : ''
    for (const child of elementsIn(this.definitions)) if (localName(child) !== 'BPMNDiagram') this.index(child)
  }

  write(): string {
    return writeRaw(this.top)
  }

  ids(): Iterable<string> {
    return this.byId.keys()
  }

  element(id: string): RawElement | undefined {
    return this.byId.get(id)
  }

  /** Writes one element of BPMN from parts, with the prefix of this text. Blank attributes are left out. */
  make(local: string, attributes: Record<string, string>, content: readonly RawElement[] = [], text = ''): RawElement {
    const written = Object.entries(attributes).filter(([, value]) => value !== '').map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
    const element = rawFrom(text === '' ? `<${this.prefix}${local}${written} />` : `<${this.prefix}${local}${written}>${escapeXml(text)}</${this.prefix}${local}>`)
    for (const child of content) insertRaw(element, child)
    return element
  }

  /** Puts an element into another at the place where BPMN's order of elements wants it. */
  add(parent: RawElement, element: RawElement): void {
    const own = rankOf(localName(element))
    let next: RawElement | null = null
    for (let index = parent.children.length - 1; index >= 0; index -= 1) {
      const child = parent.children[index]
      if (typeof child === 'string' || child === undefined) continue
      if (rankOf(localName(child)) <= own) break
      next = child
    }
    insertRaw(parent, element, (child) => child === next)
    this.index(element)
  }

  /** Takes an element out with everything that refers to it: incoming, outgoing, lane entries, associations, default marks. */
  remove(id: string): void {
    const element = this.byId.get(id)
    if (!element) return
    detachRaw(element)
    this.unindex(element)
    this.removeReferences(id)
  }

  /** Moves an element with its contents into another scope. */
  move(id: string, scope: RawElement): void {
    const element = this.byId.get(id)
    if (!element || element.parent === scope) return
    detachRaw(element)
    this.add(scope, element)
  }

  rename(id: string, local: string): void {
    const element = this.byId.get(id)
    if (element) renameRaw(element, `${this.prefix}${local}`)
  }

  attribute(id: string, name: string): string | undefined {
    const element = this.byId.get(id)
    return element && rawAttribute(element, name)
  }

  set(id: string, name: string, value: string | null): void {
    const element = this.byId.get(id)
    if (element) setRawAttribute(element, name, value)
  }

  /** Sets what the table remembers of an element, or takes it away. */
  remember(id: string, attribute: TableAttribute, value: string | null): void {
    const element = this.byId.get(id)
    const declared = [...this.definitions.open.matchAll(/xmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)].find((found) => found[2] === tableNamespace)?.[1]
    if (!element || (declared === undefined && value === null)) return
    const prefix = declared ?? this.declareTable()
    setRawAttribute(element, `${prefix}:${attribute}`, value)
  }

  private declareTable(): string {
    let prefix = tablePrefix
    while (this.definitions.open.includes(`xmlns:${prefix}=`)) prefix += '1'
    setRawAttribute(this.definitions, `xmlns:${prefix}`, tableNamespace)
    return prefix
  }

  /** Sequence flow or message flow from one element to another, the incoming and outgoing entries of both kept right. */
  connect(flow: string, source: string, target: string): void {
    for (const element of this.mentionsOf(flow)) detachRaw(element)
    this.set(flow, 'sourceRef', source)
    this.set(flow, 'targetRef', target)
    const element = this.byId.get(flow)
    if (!element || localName(element) !== 'sequenceFlow') return
    const [from, to] = [this.byId.get(source), this.byId.get(target)]
    if (from) this.add(from, this.make('outgoing', {}, [], flow))
    if (to) this.add(to, this.make('incoming', {}, [], flow))
  }

  /** The entries that name an element as incoming, outgoing or standing in a lane. */
  mentionsOf(id: string): RawElement[] {
    return [...(this.mentions.get(id) ?? [])].filter(({ parent }) => parent !== null)
  }

  /** The innermost lane that names an element. */
  laneOf(id: string): RawElement | null {
    const depth = (element: RawElement | null): number => (element === null ? 0 : 1 + depth(element.parent))
    const lanes = this.mentionsOf(id).flatMap((one) => (localName(one) === 'flowNodeRef' && one.parent ? [one.parent] : []))
    return lanes.toSorted((one, other) => depth(other) - depth(one))[0] ?? null
  }

  /** The process or sub-process that an element lies in. */
  scopeOf(id: string): RawElement | null {
    return this.byId.get(id)?.parent ?? null
  }

  /** Elements of the model that fit, in the order of the text. */
  all(fits: (element: RawElement) => boolean): RawElement[] {
    const found: RawElement[] = []
    const visit = (element: RawElement) => {
      if (localName(element) === 'BPMNDiagram' || localName(element) === 'extensionElements') return
      if (fits(element)) found.push(element)
      elementsIn(element).forEach(visit)
    }
    visit(this.definitions)
    return found
  }

  private removeReferences(id: string): void {
    for (const element of this.mentionsOf(id)) detachRaw(element)
    for (const element of this.all((one) => rawAttribute(one, 'default') === id)) setRawAttribute(element, 'default', null)
    const ends = (one: RawElement) => [rawAttribute(one, 'sourceRef'), rawAttribute(one, 'targetRef')]
    for (const element of this.all((one) => /^(association|sequenceFlow|messageFlow)$/.test(localName(one)) && ends(one).includes(id))) {
      const other = rawAttribute(element, 'id')
      if (other === undefined) detachRaw(element)
      else this.remove(other)
    }
  }

  private index(element: RawElement): void {
    const id = rawAttribute(element, 'id')
    if (id !== undefined && !this.byId.has(id)) this.byId.set(id, element)
    if (naming.has(localName(element))) {
      const named = textIn(element)
      const known = this.mentions.get(named)
      if (known) known.add(element)
      else this.mentions.set(named, new Set([element]))
    }
    elementsIn(element).forEach((child) => this.index(child))
  }

  private unindex(element: RawElement): void {
    const id = rawAttribute(element, 'id')
    if (id !== undefined && this.byId.get(id) === element) this.byId.delete(id)
    if (naming.has(localName(element))) this.mentions.get(textIn(element))?.delete(element)
    elementsIn(element).forEach((child) => this.unindex(child))
  }
}

/** The order that BPMN's schema gives the children of a process and of a flow node (Semantic.xsd). */
function rankOf(local: string): number {
  if (local === 'documentation' || local === 'extensionElements') return 0
  if (local === 'incoming') return 1
  if (local === 'outgoing') return 2
  if (ahead.has(local)) return 3
  if (local === 'dataInputAssociation') return 4
  if (local === 'dataOutputAssociation' || local === 'flowNodeRef' || local === 'participant') return 5
  if (artifacts.has(local)) return 8
  if (local === 'BPMNDiagram') return 9
  return familyOf(local) !== null || local === 'sequenceFlow' || local.startsWith('data') ? 7 : 6
}
