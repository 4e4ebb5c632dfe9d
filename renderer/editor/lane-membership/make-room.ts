import type { BoxElement } from './lanes-of.ts'

interface SpaceTool {
  calculateAdjustments(elements: BoxElement[], axis: 'y', delta: number, start: number): { movingShapes: BoxElement[]; resizingShapes: BoxElement[] }
  makeSpace(moving: BoxElement[], resizing: BoxElement[], delta: { x: number; y: number }, direction: 's', start: number): void
}

/** Pushes down what lies below a height: the boxes that the height runs through grow, other pools below give way. */
export class MakeRoom {
  static readonly $inject = ['spaceTool']
  readonly #spaceTool: SpaceTool

  constructor(spaceTool: SpaceTool) {
    this.#spaceTool = spaceTool
  }

  /** `pool` is the box whose content is pushed; with none, everything on the sheet is. */
  below(height: number, by: number, sheet: BoxElement, pool: BoxElement | null): void {
    const bottom = pool === null ? 0 : pool.y + pool.height
    const givingWay = sheet.children.filter((other) => other !== pool && other.waypoints === undefined && other.y >= bottom)
    const elements = pool === null ? everythingIn([sheet]) : everythingIn([pool, ...givingWay])
    const { movingShapes, resizingShapes } = this.#spaceTool.calculateAdjustments(elements, 'y', by, height)
    this.#spaceTool.makeSpace(movingShapes, resizingShapes, { x: 0, y: by }, 's', height)
  }

  /** Makes a lane higher at its foot. */
  growLane(lane: BoxElement, by: number, pool: BoxElement): void {
    // A little above the border, so that the lane itself is cut through; a step that hangs over the border begins higher up.
    this.below(lane.y + lane.height - 5, by, sheetOf(pool), pool)
  }
}

/** The sheet a shape is drawn on. */
export function sheetOf(shape: BoxElement): BoxElement {
  let at = shape
  while (at.parent !== undefined && at.parent !== null) at = at.parent
  return at
}

function everythingIn(elements: readonly BoxElement[]): BoxElement[] {
  return elements.flatMap((element) => [element, ...everythingIn(element.children ?? [])])
}
