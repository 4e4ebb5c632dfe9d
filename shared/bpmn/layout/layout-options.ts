import type { MeasureText } from './measure-text.ts'
import { measureApproximately } from './measure-text.ts'

/** What a caller may change about a layout; lengths in pixels. */
export interface LayoutOptions {
  /** Width of one line of text in the font that the diagram is drawn with. */
  measure: MeasureText
  lineHeight: number
  /** Least free width between two steps of a row. */
  columnGap: number
  /** Least distance between a shape and a lane border or a flow that passes. */
  clearance: number
  /** Distance between two flows that run beside each other. */
  trackGap: number
  laneHeader: number
  laneHeight: number
  poolGap: number
}

export const defaultLayoutOptions: LayoutOptions = {
  measure: measureApproximately,
  lineHeight: 18,
  columnGap: 36,
  clearance: 12,
  trackGap: 10,
  laneHeader: 30,
  laneHeight: 80,
  poolGap: 40,
}
