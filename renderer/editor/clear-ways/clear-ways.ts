import { docksOfShape, ontoOutline } from '../../../shared/bpmn/layout/insert/docks.ts'
import { findClearWay } from '../../../shared/bpmn/layout/loose-way.ts'
import type { BoxElement } from '../lane-membership/lanes-of.ts'
import { sheetOf } from '../lane-membership/make-room.ts'

interface Point {
  x: number
  y: number
}

export interface Link extends BoxElement {
  source: BoxElement
  target: BoxElement
}

interface Modeling {
  updateWaypoints(link: Link, way: Point[]): void
}

/** Leads arrows anew where they run through a step, around everything else that is drawn on the sheet. */
export class ClearWays {
  static readonly $inject = ['modeling']
  readonly #modeling: Modeling

  constructor(modeling: Modeling) {
    this.#modeling = modeling
  }

  /** Leads every arrow anew that runs through this step, its own arrows among them. */
  around(step: BoxElement): void {
    for (const link of everythingIn(sheetOf(step)).filter(isArrow)) {
      if (runsThrough(link.waypoints!, step)) this.lead(link)
    }
  }

  /** Leads one arrow anew; it stays as it is where there is no free way. */
  lead(link: Link): void {
    const all = everythingIn(sheetOf(link.source))
    const solids = all.filter((element) => isSolid(element) && !belongsTo(element, link.source) && !belongsTo(element, link.target))
    const lines = all.flatMap((other) => (other === link || other.waypoints === undefined ? [] : partsOf(other.waypoints)))
    const problem = {
      starts: docksOfShape(link.source, familyOf(link.source), 'sequence', 'leave'),
      goals: docksOfShape(link.target, familyOf(link.target), 'sequence', 'arrive'),
      solids,
    }
    const way = findClearWay({ ...problem, lines }) ?? findClearWay({ ...problem, lines: [] })
    if (way === null) return
    const [last, beforeLast] = [way.at(-1)!, way.at(-2)!]
    const ends = { first: ontoOutline(way[0]!, way[1]!, link.source, familyOf(link.source)), last: ontoOutline(last, beforeLast, link.target, familyOf(link.target)) }
    this.#modeling.updateWaypoints(link, [ends.first, ...way.slice(1, -1), ends.last])
  }
}

function isArrow(element: BoxElement): element is Link {
  return element.type === 'bpmn:SequenceFlow'
}

/** What an arrow may not run through: steps, events, documents, notes, and names beside them; not what other things lie in. */
function isSolid({ type, waypoints, children }: BoxElement): boolean {
  if (waypoints !== undefined || type === 'bpmn:Group' || /^bpmn:(Lane|Participant|Process|Collaboration)$/.test(type)) return false
  return (children ?? []).every(({ labelTarget }) => labelTarget !== undefined)
}

/** The name of a step and the events on its border do not bar its own arrows. */
function belongsTo(element: BoxElement, end: BoxElement): boolean {
  return element.labelTarget === end || (element.host === end && element !== end) || end.host === element
}

function familyOf({ type }: BoxElement): 'event' | 'gateway' | 'activity' {
  if (type.endsWith('Event')) return 'event'
  return type.endsWith('Gateway') ? 'gateway' : 'activity'
}

function partsOf(way: readonly Point[]): [Point, Point][] {
  return way.slice(1).map((point, index): [Point, Point] => [way[index]!, point])
}

/** Whether a way runs through the inside of a box, more than a pixel from its border. */
function runsThrough(way: readonly Point[], { x, y, width, height }: BoxElement): boolean {
  return partsOf(way).some(
    ([from, to]) =>
      Math.min(from.x, to.x) < x + width - 1 && Math.max(from.x, to.x) > x + 1 && Math.min(from.y, to.y) < y + height - 1 && Math.max(from.y, to.y) > y + 1,
  )
}

function everythingIn(element: BoxElement): BoxElement[] {
  return [element, ...(element.children ?? []).flatMap(everythingIn)]
}
