import { nameOf } from '../../bpmn/read/bpmn-document.ts'
import { dataKindOf } from '../draft/data-kind.ts'
import type { IdMaker } from '../draft/id-maker.ts'
import type { TableSource } from '../view/table-source.ts'
import type { DiagramText } from './diagram-text.ts'
import { detachRaw, elementsIn, localName, type RawElement, rawAttribute, textIn, unescapeXml } from '../../bpmn/xml/raw-tree.ts'

type Direction = 'read' | 'write'

/** Ties documents to rows and unties them in the text of a diagram. */
export class DocumentChanges {
  private readonly text: DiagramText
  private readonly source: TableSource
  private readonly ids: IdMaker
  /** Drawings that lost a tie. */
  private readonly untied = new Set<string>()

  constructor(text: DiagramText, source: TableSource, ids: IdMaker) {
    this.text = text
    this.source = source
    this.ids = ids
  }

  /** Takes away the tie of a row to every document of that name; see `dropUnused`. */
  untie(node: string, name: string, direction: Direction): void {
    const element = this.text.element(node)
    if (!element) return
    const [tag, end] = direction === 'read' ? ['dataInputAssociation', 'sourceRef'] : ['dataOutputAssociation', 'targetRef']
    for (const association of elementsIn(element).filter((child) => localName(child) === tag)) {
      const reference = elementsIn(association).filter((child) => localName(child) === end).map(textIn).find((id) => this.nameOf(id) === name)
      if (reference === undefined) continue
      this.removeOrDetach(association)
      this.untied.add(reference)
    }
    const [here, there] = direction === 'read' ? ['targetRef', 'sourceRef'] : ['sourceRef', 'targetRef']
    for (const association of this.text.all((one) => localName(one) === 'association' && rawAttribute(one, here) === node)) {
      const reference = rawAttribute(association, there) ?? ''
      if (this.nameOf(reference) !== name) continue
      this.removeOrDetach(association)
      this.untied.add(reference)
    }
  }

  /** Ties a row to the document of that name: the one a neighbour uses, else a new drawing of the same object, else a new object. */
  tie(node: string, name: string, direction: Direction, neighbours: readonly string[]): void {
    const scope = this.text.scopeOf(node)
    const element = this.text.element(node)
    if (!scope || !element) return
    const inScope = elementsIn(scope).filter((child) => isReference(child) && this.nameOf(rawAttribute(child, 'id') ?? '') === name)
    const used = inScope.find((child) => [node, ...neighbours].some((other) => this.isTied(other, rawAttribute(child, 'id') ?? '')))
    const reference = rawAttribute(used ?? this.draw(name, scope, inScope[0], node), 'id') ?? ''
    if (!/task|subProcess|callActivity|transaction/i.test(localName(element))) {
      const [from, to] = direction === 'read' ? [reference, node] : [node, reference]
      const id = this.ids.make('Association', `${node} ${reference} ${direction}`)
      this.text.add(scope, this.text.make('association', { id, associationDirection: 'One', sourceRef: from, targetRef: to }))
    } else if (direction === 'write') {
      const target = this.text.make('targetRef', {}, [], reference)
      this.text.add(element, this.text.make('dataOutputAssociation', { id: this.ids.make('DataOutput', `${node} ${reference}`) }, [target]))
    } else {
      const ends = [this.text.make('sourceRef', {}, [], reference), this.text.make('targetRef', {}, [], this.propertyOf(element, node))]
      this.text.add(element, this.text.make('dataInputAssociation', { id: this.ids.make('DataInput', `${node} ${reference}`) }, ends))
    }
  }

  private draw(name: string, scope: RawElement, like: RawElement | undefined, node: string): RawElement {
    const isStore = like ? localName(like) === 'dataStoreReference' : dataKindOf(name) === 'store'
    const [tag, link, object] = isStore ? ['dataStoreReference', 'dataStoreRef', 'dataStore'] : ['dataObjectReference', 'dataObjectRef', 'dataObject']
    const seed = `${rawAttribute(scope, 'id')}\n${name}`
    let target = like && rawAttribute(like, link)
    if (target === undefined) {
      target = this.ids.make(isStore ? 'DataStore' : 'DataObject', seed)
      const holder = isStore ? this.text.definitions : scope
      this.text.add(holder, this.text.make(object, isStore ? { id: target, name } : { id: target }))
    }
    const id = this.ids.make(isStore ? 'DataStoreReference' : 'DataObjectReference', `${seed}\n${node}`)
    const drawn = this.text.make(tag, { id, name, [link]: target })
    this.text.add(scope, drawn)
    return drawn
  }

  private propertyOf(element: RawElement, node: string): string {
    const known = elementsIn(element).find((child) => localName(child) === 'property')
    const id = known && rawAttribute(known, 'id')
    if (id !== undefined) return id
    const made = this.ids.make('Property', node)
    this.text.add(element, this.text.make('property', { id: made, name: '__targetRef_placeholder' }))
    return made
  }

  private isTied(node: string, reference: string): boolean {
    const element = this.text.element(node)
    const inside = element ? elementsIn(element).filter((child) => /^data(In|Out)putAssociation$/.test(localName(child))) : []
    if (inside.some((association) => elementsIn(association).some((end) => textIn(end) === reference))) return true
    return this.text.all((one) => localName(one) === 'association').some((one) => {
      const ends = [rawAttribute(one, 'sourceRef'), rawAttribute(one, 'targetRef')]
      return ends.includes(reference) && ends.includes(node)
    })
  }

  /** Drops what was untied and nothing refers to any more. */
  dropUnused(): void {
    for (const reference of this.untied) this.dropIfUnused(reference)
  }

  /** Drops a drawing that nothing refers to any more, and the object that was drawn only there. */
  private dropIfUnused(reference: string): void {
    const element = this.text.element(reference)
    if (!element || !isReference(element)) return
    const isUsed = this.text.all((one) => ['sourceRef', 'targetRef'].some((end) => rawAttribute(one, end) === reference
      || (localName(one) === end && textIn(one) === reference))).length > 0
    if (isUsed) return
    const object = rawAttribute(element, 'dataObjectRef') ?? rawAttribute(element, 'dataStoreRef')
    this.text.remove(reference)
    const isDrawn = this.text.all((one) => rawAttribute(one, 'dataObjectRef') === object || rawAttribute(one, 'dataStoreRef') === object).length > 0
    if (object !== undefined && !isDrawn) this.text.remove(object)
  }

  private removeOrDetach(association: RawElement): void {
    const id = rawAttribute(association, 'id')
    if (id === undefined) detachRaw(association)
    else this.text.remove(id)
  }

  private nameOf(reference: string): string {
    const element = this.source.document.resolve(reference)
    const object = element && this.source.document.resolve(element.attributes.get('dataObjectRef') ?? element.attributes.get('dataStoreRef'))
    const known = element ? nameOf(element) || (object ? nameOf(object) : '') : unescapeXml(this.text.attribute(reference, 'name') ?? '')
    return known.replace(/\s*\n\s*/g, ' ').trim()
  }
}

function isReference(element: RawElement): boolean {
  return /^data(Object|Store)Reference$/.test(localName(element))
}

