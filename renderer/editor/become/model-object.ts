/** An object of the file's model as bpmn-moddle builds it: properties by name, what it does not know in `$attrs`. */
export interface ModelObject {
  readonly $type: string
  readonly $attrs?: Record<string, unknown>
  readonly $descriptor: { isGeneric?: boolean; propertiesByName?: Record<string, { isReference?: boolean } | undefined> }
  $parent?: ModelObject
  id?: string
  [property: string]: unknown
}

export function isModelObject(value: unknown): value is ModelObject {
  return typeof value === 'object' && value !== null && typeof (value as { $type?: unknown }).$type === 'string'
}

/** Whether a property only names its value, which lives elsewhere in the document. */
export function isReference(owner: ModelObject, property: string): boolean {
  return owner.$descriptor.propertiesByName?.[property]?.isReference === true
}

/** Names of the properties that say something; empty lists say nothing. */
export function propertiesOf(object: ModelObject): string[] {
  return Object.getOwnPropertyNames(object).filter(
    (name) => !name.startsWith('$') && object.$descriptor.propertiesByName?.[name] !== undefined && !isEmpty(object[name]),
  )
}

/** What an object holds: each part with the property it hangs in and its place there. */
export function* partsOf(object: ModelObject): Generator<{ part: ModelObject; property: string; place: number }> {
  if (object.$descriptor.isGeneric) return
  for (const property of propertiesOf(object)) {
    if (isReference(object, property)) continue
    const values = [object[property]].flat()
    for (const [place, part] of values.entries()) if (isModelObject(part)) yield { part, property, place }
  }
}

/** Sets a property as bpmn-moddle does: references do not count as parts when the model is written. */
export function setProperty(owner: ModelObject, property: string, value: unknown): void {
  if (value === undefined) delete owner[property]
  else Object.defineProperty(owner, property, { value, enumerable: !isReference(owner, property), writable: true, configurable: true })
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
