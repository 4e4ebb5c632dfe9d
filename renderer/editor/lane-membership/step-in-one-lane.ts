import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor'
import type { Modeling } from '../session/bpmn-js-services.ts'
import { isOver, laneOf, laneRootOf, neighboursOf, type BoxElement } from './lanes-of.ts'
import { sheetOf, type MakeRoom } from './make-room.ts'

type EventBus = ConstructorParameters<typeof CommandInterceptor>[0]

interface Context {
  shape?: BoxElement
  shapes?: BoxElement[]
  /** Where a shape was before it became larger. */
  oldBounds?: { x: number; y: number; width: number; height: number }
}

/** Pixels that stay free between a step and the border of its lane. */
const margin = 10

/** After the library's behaviours, the growing of pools among them. */
const last = 200

/**
 * A step that was put down or grew over the border of two lanes goes wholly into the one in which its middle lies; where it would cover
 * something there, or is too high, the lane grows. Part of the same undo step. Steps that nobody touched stay where they are.
 */
export class StepInOneLane extends CommandInterceptor {
  static override readonly $inject = ['eventBus', 'modeling', 'makeRoom']
  readonly #modeling: Modeling
  readonly #makeRoom: MakeRoom
  /** While room is made, shapes and lanes move one after the other. */
  #depth = 0

  constructor(eventBus: EventBus, modeling: Modeling, makeRoom: MakeRoom) {
    super(eventBus)
    this.#modeling = modeling
    this.#makeRoom = makeRoom
    const busy = ['spaceTool', 'lane.add', 'lane.resize', 'lane.split', 'elements.delete']
    this.preExecute(busy, () => void this.#depth++)
    this.postExecuted(busy, () => void this.#depth--)
    this.postExecuted(['elements.move', 'shape.create', 'shape.resize'], last, ({ context }: { context: Context }) => {
      if (this.#depth > 0) return
      for (const shape of context.shapes ?? [context.shape!]) if (isStep(shape)) this.#settle(shape, context.oldBounds)
    })
  }

  /** A step that only became larger stays in the lane it was in: a long name must not change who does the work. */
  #settle(step: BoxElement, before: Context['oldBounds']): void {
    const root = laneRootOf(step)
    const lane = root === null ? undefined : laneOf({ ...step, ...before }, root)
    if (root === null || lane === undefined) return
    const isStraddling = step.y < lane.y || step.y + step.height > lane.y + lane.height
    if (!isStraddling) return
    const top = lane.y + margin
    const bottom = lane.y + lane.height - margin - step.height
    const wanted = Math.round(Math.max(top, Math.min(bottom, step.y)))
    const isFree = !neighboursOf(step).some((other) => isOver({ ...step, y: wanted }, other))
    const isOverFoot = step.y + step.height > lane.y + lane.height
    if (isOverFoot && !isFree) {
      this.#makeRoom.growLane(lane, Math.ceil(step.y + step.height + margin - lane.y - lane.height), root)
      return
    }
    const missing = Math.ceil(step.height + 2 * margin - lane.height)
    if (wanted !== step.y) this.#modeling.moveElements([step], { x: 0, y: wanted - step.y }, undefined, { autoResize: false })
    if (missing > 0) this.#makeRoom.growLane(lane, missing, root)
    this.#pushAside(step, root)
  }

  /** What the step covers now although it could give way: everything below makes room. */
  #pushAside(step: BoxElement, root: BoxElement): void {
    const covered = neighboursOf(step).filter((other) => other.y > step.y && isOver(step, other))
    if (covered.length === 0) return
    const highest = Math.min(...covered.map(({ y }) => y))
    this.#makeRoom.below(highest - 1, step.y + step.height + margin - highest, sheetOf(step), root)
  }
}

function isStep({ type, labelTarget, host, waypoints }: BoxElement): boolean {
  return labelTarget === undefined && host === undefined && waypoints === undefined && /^bpmn:(\w*Task|SubProcess|AdHocSubProcess|Transaction|CallActivity|\w*Gateway|\w*Event)$/.test(type)
}
