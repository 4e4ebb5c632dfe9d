import type { FlowSheet } from '../drawing/flow-drawing.ts'
import type { SheetMark } from '../drawing/sheet-mark.ts'

/** A rectangle on a page, in points (1/72 inch) from its upper left corner. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** One flow to be put on paper, its drawing already clean. */
export interface PrintedFlow {
  flow: string
  procedureId: string
  kind: 'asis' | 'tobe' | 'standard' | 'package'
  town: string
  procedure: string
  /** 現行, 見直し後 …, with the name of the flow where it says more. */
  title: string
  version: string
  /** Letters for ids that no other flow of the order has. */
  prefix: string
  sheets: readonly { sheet: FlowSheet; marks: readonly SheetMark[] }[]
  /** The mark of bpmn.io, as markup. */
  mark: string
  /** The flow it was made from. */
  origin: string | null
}

/** One page before it has a number. */
export interface Page {
  /** What the contents say of it, and what its head says. */
  title: string
  town: string
  procedure: string
  version: string
  /** The mark of bpmn.io. */
  mark: string
  /** Whether the contents list it: the first page of each diagram. */
  isListed: boolean
  marks: readonly SheetMark[]
  /** Place of a tile, for the small map in the foot. */
  tile: { column: number; row: number; columns: number; rows: number } | null
  /** The markup between head and foot. */
  draw(body: Area): string
}
