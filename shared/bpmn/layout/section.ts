/**
 * The working form of the layout. A section is one grid: the whole collaboration, one process, or the inside of one sub-process.
 * Items stand in columns (time, left to right) and rows; the rows of a strip belong to one leaf lane.
 */
export interface Section {
  strips: Strip[]
  items: Item[]
  links: Link[]
}

/** The rows of one leaf lane, or of a pool or sub-process without lanes; a band is the place of one black-box pool. */
export interface Strip {
  pool: string | null
  lane: string | null
  isBand: boolean
}

export type ItemKind = 'task' | 'event' | 'gateway' | 'frame' | 'document' | 'store' | 'note' | 'pool'

export interface Item {
  id: string
  kind: ItemKind
  name: string
  width: number
  height: number
  /** Index into `Section.strips`. */
  strip: number
  /** Ids and names of the events on its border, from left to right. */
  boundary: { id: string, name: string }[]
  column: number
  /** Row within the strip: 0 is the main row, negative rows stand above it. */
  row: number
  /** Columns it covers; more than 1 only for expanded sub-processes. */
  span: number
}

export type LinkKind = 'sequence' | 'message' | 'data' | 'association'

export interface Link {
  id: string
  kind: LinkKind
  name: string
  /** Index into `Section.items`. */
  source: number
  target: number
  /** The boundary event on the source it leaves from. */
  sourceEvent: string | null
  /** The boundary event on the target it arrives at. */
  targetEvent: string | null
  /** Leads back to an earlier step; found by `markBackLinks`. */
  isBack: boolean
  /** Only draws its ends together; its way is found later, over the finished drawing. */
  isGuide: boolean
}

/** Whether the item is a step of the flow, and not a document, store, annotation or pool. */
export function isStep(item: Item): boolean {
  return item.kind === 'task' || item.kind === 'event' || item.kind === 'gateway' || item.kind === 'frame'
}
