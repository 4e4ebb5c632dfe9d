import type { Change } from './change.ts'
import { isModelObject, partsOf, propertiesOf, setProperty, type ModelObject } from './model-object.ts'

export interface ModelChange extends Change {
  readonly owner: ModelObject
  readonly property: string
}

/**
 * What has to change in the open document so that it says what another says. Objects that live on stay themselves; new ones are taken over
 * from the other document and made to hang in, and refer to, the open one: the other cannot be used any more.
 */
export function modelChanges(pairs: ReadonlyMap<ModelObject, ModelObject>, after: ModelObject): ModelChange[] {
  const changes: ModelChange[] = []
  const own = (value: unknown) => (isModelObject(value) ? (pairs.get(value) ?? value) : value)
  const visit = (object: ModelObject, parent: ModelObject | undefined): void => {
    const same = pairs.get(object)
    const parts = [...partsOf(object)]
    const target = same ?? object
    if (parent !== undefined && target.$parent !== parent) {
      if (same === undefined) target.$parent = parent
      else changes.push(new ParentChange(same, same.$parent, parent))
    }
    if (!object.$descriptor.isGeneric) {
      const wanted = new Map(propertiesOf(object).map((name) => [name, ownValue(object[name], own)]))
      if (same === undefined) for (const [name, value] of wanted) setProperty(object, name, value)
      else compare(same, object, wanted, changes)
    }
    for (const { part } of parts) visit(part, target)
  }
  visit(after, undefined)
  return changes
}

function compare(before: ModelObject, after: ModelObject, wanted: ReadonlyMap<string, unknown>, changes: ModelChange[]): void {
  for (const name of new Set([...propertiesOf(before), ...wanted.keys()])) {
    const value = wanted.get(name)
    if (saysTheSame(name, before[name], value)) continue
    // A list that is empty and one that is missing are written alike; those who hold the list expect one.
    const isList = Array.isArray(before[name]) && value === undefined
    changes.push(new PropertyChange(before, name, before[name], isList ? [] : value))
  }
  const known = before.$attrs ?? {}
  const given = after.$attrs ?? {}
  const names = new Set([...Object.keys(known), ...Object.keys(given)])
  if ([...names].some((name) => known[name] !== given[name])) changes.push(new AttributesChange(before, known, given))
}

function ownValue(value: unknown, own: (value: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(own) : own(value)
}

function saysTheSame(name: string, one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other)
  if (one.length !== other.length) return false
  // The order of drawn parts is the one in which shapes lie over each other, and is made anew whenever the text is written.
  if (name !== 'planeElement') return one.every((value, place) => Object.is(value, other[place]))
  const members = new Set<unknown>(one)
  return other.every((value) => members.has(value))
}

class PropertyChange implements ModelChange {
  readonly owner: ModelObject
  readonly property: string
  readonly #before: unknown
  readonly #after: unknown

  constructor(owner: ModelObject, property: string, before: unknown, after: unknown) {
    this.owner = owner
    this.property = property
    this.#before = before
    this.#after = after
  }

  apply(): void {
    setProperty(this.owner, this.property, this.#after)
  }

  revert(): void {
    setProperty(this.owner, this.property, this.#before)
  }
}

/** Attributes that the model does not know, all at once, so that their order comes back too. */
class AttributesChange implements ModelChange {
  readonly owner: ModelObject
  readonly property = '$attrs'
  readonly #before: Record<string, unknown>
  readonly #after: Record<string, unknown>

  constructor(owner: ModelObject, before: Record<string, unknown>, after: Record<string, unknown>) {
    this.owner = owner
    this.#before = { ...before }
    this.#after = { ...after }
  }

  apply(): void {
    this.#set(this.#after)
  }

  revert(): void {
    this.#set(this.#before)
  }

  #set(values: Record<string, unknown>): void {
    const attributes = this.owner.$attrs!
    for (const name of Object.keys(attributes)) delete attributes[name]
    Object.assign(attributes, values)
  }
}

class ParentChange implements ModelChange {
  readonly owner: ModelObject
  readonly property = '$parent'
  readonly #before: ModelObject | undefined
  readonly #after: ModelObject

  constructor(owner: ModelObject, before: ModelObject | undefined, after: ModelObject) {
    this.owner = owner
    this.#before = before
    this.#after = after
  }

  apply(): void {
    this.owner.$parent = this.#after
  }

  revert(): void {
    this.owner.$parent = this.#before
  }
}
