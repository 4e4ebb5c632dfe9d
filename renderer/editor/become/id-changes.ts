import type { Change } from './change.ts'
import { partsOf, type ModelObject } from './model-object.ts'

interface Ids {
  claim(id: string, object: object): void
  unclaim(id: string): void
}

/** Ids that come into use and go out of it: a new shape must never get one that stands in the document. */
export function idChanges(before: ModelObject, after: ModelObject, ids: Ids): Change[] {
  const known = idsOf(before)
  const wanted = idsOf(after)
  const changes: Change[] = []
  for (const [id, object] of known) if (!wanted.has(id)) changes.push({ apply: () => ids.unclaim(id), revert: () => ids.claim(id, object) })
  for (const [id, object] of wanted) if (!known.has(id)) changes.push({ apply: () => ids.claim(id, object), revert: () => ids.unclaim(id) })
  return changes
}

function idsOf(root: ModelObject): Map<string, ModelObject> {
  const found = new Map<string, ModelObject>()
  const waiting = [root]
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (typeof object.id === 'string') found.set(object.id, object)
    for (const { part } of partsOf(object)) waiting.push(part)
  }
  return found
}
