import { documentOf, type BpmnDocument } from '../bpmn/read/bpmn-document.ts'
import type { Bounds } from '../bpmn/read/diagram-bounds.ts'
import { openBpmnText } from '../bpmn/read/open-bpmn-text.ts'
import { graphOf } from '../bpmn/read/read-flow-graph.ts'
import { thingsOf, type Thing } from './things.ts'
import type { PropertyChange, VersionChange } from './version-change.ts'

/**
 * What differs between two versions of one flow, by the ids of its elements (a version keeps them; between flows of different towns use `alignFlows`).
 * First what was added, changed and removed in the order of the newer version, then what only stands elsewhere.
 * @throws BpmnInputError where a text is no diagram.
 */
export function compareVersions(before: string, after: string): VersionChange[] {
  const old = open(before)
  const now = open(after)
  const moved = movedElements(old.document, now.document)
  const changes: VersionChange[] = []
  const moves: VersionChange[] = []
  for (const thing of now.things.values()) {
    const earlier = old.things.get(thing.id)
    if (earlier === undefined) {
      changes.push(changeOf('added', thing))
      continue
    }
    const properties = differences(earlier, thing)
    if (properties.length > 0) changes.push({ ...changeOf('changed', thing), properties })
    else if (moved.has(thing.id) && thing.isPlaced) moves.push(changeOf('moved', thing))
  }
  const removed = [...old.things.values()].filter(({ id }) => !now.things.has(id)).map((thing) => changeOf('removed', thing))
  return [...changes, ...removed, ...moves]
}

function open(xml: string): { document: BpmnDocument; things: Map<string, Thing> } {
  const document = documentOf(openBpmnText(xml).root)
  return { document, things: thingsOf(graphOf(document)) }
}

function changeOf(kind: VersionChange['kind'], { id, thing, name, lane }: Thing): VersionChange {
  return { kind, element: id, thing, name, lane, properties: [] }
}

/** Properties are compared by their keys (ids), and told by what they show: a renamed target is no new way. */
function differences(before: Thing, after: Thing): PropertyChange[] {
  const names = new Set([...before.properties.keys(), ...after.properties.keys()])
  return [...names].flatMap((property) => {
    const one = before.properties.get(property) ?? nothing
    const other = after.properties.get(property) ?? nothing
    return one.key === other.key ? [] : [{ property, before: one.shown, after: other.shown }]
  })
}

const nothing = { key: '', shown: '' }

/** Less than this is a nudge nobody sees, in pixels. */
const leastMove = 3

/** Elements that stand elsewhere, but for a shift that the whole drawing made together. */
function movedElements(before: BpmnDocument, after: BpmnDocument): Set<string> {
  const shifts: { id: string; dx: number; dy: number }[] = []
  for (const [id, now] of after.bounds) {
    const earlier = before.bounds.get(id)
    if (earlier !== undefined) shifts.push({ id, ...shiftOf(earlier, now) })
  }
  const common = { dx: middle(shifts.map(({ dx }) => dx)), dy: middle(shifts.map(({ dy }) => dy)) }
  return new Set(shifts.filter(({ dx, dy }) => Math.abs(dx - common.dx) > leastMove || Math.abs(dy - common.dy) > leastMove).map(({ id }) => id))
}

function shiftOf(before: Bounds, after: Bounds): { dx: number; dy: number } {
  return { dx: after.x + after.width / 2 - before.x - before.width / 2, dy: after.y + after.height / 2 - before.y - before.height / 2 }
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
