import { isModelObject, partsOf, type ModelObject } from './model-object.ts'

/**
 * Which object of one document is which of another: by id; drawn parts by what they draw; parts without an id by their place in their owner.
 * Objects of different types are never the same.
 */
export function pairModels(before: ModelObject, after: ModelObject): Map<ModelObject, ModelObject> {
  const known = new Map<string, ModelObject>()
  for (const [key, object] of keyedObjects(before)) known.set(key, object)
  const pairs = new Map<ModelObject, ModelObject>([[after, before]])
  const taken = new Set<ModelObject>([before])
  for (const [key, object] of keyedObjects(after)) {
    const same = known.get(key)
    if (same === undefined || taken.has(same)) continue
    pairs.set(object, same)
    taken.add(same)
  }
  pairPlaces(after, pairs, taken)
  return pairs
}

function pairPlaces(object: ModelObject, pairs: Map<ModelObject, ModelObject>, taken: Set<ModelObject>): void {
  const same = pairs.get(object)
  for (const { part, property, place } of partsOf(object)) {
    if (same !== undefined && !pairs.has(part) && keyOf(part) === null) {
      const candidate = [same[property]].flat()[place]
      if (isModelObject(candidate) && !taken.has(candidate) && isAlike(candidate, part)) {
        pairs.set(part, candidate)
        taken.add(candidate)
      }
    }
    pairPlaces(part, pairs, taken)
  }
}

/** Parts of foreign vocabularies have no known properties: they are the same when they say the same. */
function isAlike(one: ModelObject, other: ModelObject): boolean {
  if (one.$type !== other.$type || keyOf(one) !== null) return false
  return !one.$descriptor.isGeneric || JSON.stringify(one) === JSON.stringify(other)
}

function* keyedObjects(root: ModelObject): Generator<[string, ModelObject]> {
  const counts = new Map<string, number>()
  const waiting = [root]
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    const key = object === root ? null : keyOf(object)
    if (key !== null) {
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      yield [`${key} ${count}`, object]
    }
    for (const { part } of partsOf(object)) waiting.push(part)
  }
}

/** Null where only its place tells what it is. */
function keyOf(object: ModelObject): string | null {
  const drawn = object.bpmnElement ?? (object.plane as ModelObject | undefined)?.bpmnElement
  if (isModelObject(drawn) && drawn.id !== undefined) return `${object.$type} of ${drawn.id}`
  return object.id === undefined || object.$descriptor.isGeneric ? null : `${object.$type} ${object.id}`
}
