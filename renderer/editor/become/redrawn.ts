import type { LiveElement } from './element-changes.ts'
import type { ModelChange } from './model-changes.ts'
import type { ModelObject } from './model-object.ts'

/** Lists of arrows and of contents, which nothing draws. */
const unseen = new Set(['incoming', 'outgoing', 'flowElements', 'artifacts', '$parent', 'planeElement', 'rootElements', 'messageFlows', 'participants'])

/** Properties by which an element shows what another object says: the content of a document, the value of a group. */
const shownThrough = ['dataObjectRef', 'categoryValueRef', 'sourceRef'] as const

/** The elements of the drawing whose look a change of the model may change. */
export function redrawn(changes: readonly ModelChange[], elements: Iterable<LiveElement>): Set<LiveElement> {
  const shownBy = new Map<object, LiveElement[]>()
  const show = (object: unknown, element: LiveElement) => {
    if (typeof object !== 'object' || object === null) return
    const known = shownBy.get(object)
    if (known === undefined) shownBy.set(object, [element])
    else known.push(element)
  }
  for (const element of elements) {
    const object = element.businessObject as ModelObject
    show(object, element)
    show(element.di, element)
    for (const property of shownThrough) show(object[property], element)
  }
  const found = new Set<LiveElement>()
  for (const { owner, property } of changes) {
    if (unseen.has(property)) continue
    let at: ModelObject | undefined = owner
    while (at !== undefined && !shownBy.has(at)) at = at.$parent
    for (const element of (at && shownBy.get(at)) ?? []) found.add(element)
  }
  return found
}
