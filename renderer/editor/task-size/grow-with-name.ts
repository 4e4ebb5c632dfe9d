import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor'
import type { Modeling } from '../session/bpmn-js-services.ts'
import { isOver, laneRootOf, leafLanes, neighboursOf, type BoxElement } from '../lane-membership/lanes-of.ts'
import { sheetOf, type MakeRoom } from '../lane-membership/make-room.ts'
import { heightForName, heightForUprightName } from './height-for-name.ts'

type EventBus = ConstructorParameters<typeof CommandInterceptor>[0]

interface Context {
  element: BoxElement & { collapsed?: boolean }
  oldLabel?: string
  newLabel?: string
}

const boxes = /^bpmn:(\w*Task|CallActivity|SubProcess|AdHocSubProcess|Transaction)$/

/**
 * A name that no longer fits makes its box higher, one that became short again makes a box that grew so lower. The box grows from its middle, so that
 * arrows stay straight; where it would cover a neighbour it grows downwards and what lies below gives way. Part of the undo step of the name.
 */
export class GrowWithName extends CommandInterceptor {
  static override readonly $inject = ['eventBus', 'modeling', 'makeRoom']
  readonly #modeling: Modeling
  readonly #makeRoom: MakeRoom

  constructor(eventBus: EventBus, modeling: Modeling, makeRoom: MakeRoom) {
    super(eventBus)
    this.#modeling = modeling
    this.#makeRoom = makeRoom
    this.postExecuted('element.updateLabel', ({ context }: { context: Context }) => {
      const { element, oldLabel = '', newLabel = '' } = context
      if (boxes.test(element.type) && (element.collapsed !== false || !/SubProcess|Transaction/.test(element.type))) this.#fit(element, oldLabel, newLabel ?? '')
      else if (element.type === 'bpmn:Lane' || element.type === 'bpmn:Participant') this.#fitUpright(element, newLabel ?? '')
    })
  }

  #fit(box: BoxElement & { collapsed?: boolean }, oldName: string, name: string): void {
    const isTask = box.type.endsWith('Task')
    const foot = isTask ? (isRepeated(box) ? 20 : 0) : 40
    const least = isTask ? 60 : 80
    const isAsHighAsItsName = box.height === heightForName(oldName, box.width, { least, foot })
    const needed = heightForName(name, box.width, { least, foot })
    // A box that somebody made larger keeps its size as long as the name fits.
    if (needed <= box.height && !isAsHighAsItsName) return
    if (needed === box.height) return
    const { x, y, width, height } = box
    const around = { x, y: Math.round(y + (height - needed) / 2), width, height: needed }
    const neighbours = neighboursOf(box)
    const isFree = needed < height || !neighbours.some((other) => isOver({ ...box, ...around }, other, 5))
    if (isFree) return this.#modeling.resizeShape(box, around)
    const covered = neighbours.filter((other) => other.y >= y + height && isOver({ ...box, height: needed }, other, 5))
    if (covered.length > 0) this.#makeRoom.below(y + height, needed - height, sheetOf(box), laneRootOf(box) ?? poolOf(box))
    this.#modeling.resizeShape(box, { x, y, width, height: needed })
  }

  #fitUpright(band: BoxElement, name: string): void {
    if (band.di?.isHorizontal === false || band.children.length === 0 && band.type === 'bpmn:Participant') return
    const pool = band.type === 'bpmn:Participant' ? band : laneRootOf(band)
    if (pool === null) return
    const missing = heightForUprightName(name, band.height) - band.height
    const inside = (lane: BoxElement) => lane.y >= band.y && lane.y + lane.height <= band.y + band.height
    const lane = leafLanes(pool).findLast(inside) ?? band
    if (missing > 0) this.#makeRoom.growLane(lane, missing, pool)
  }
}

/** Whether the box bears the sign of repetition under its name. */
function isRepeated(box: BoxElement): boolean {
  return (box.businessObject as { loopCharacteristics?: object }).loopCharacteristics !== undefined
}

function poolOf(shape: BoxElement): BoxElement | null {
  let at = shape.parent
  while (at !== undefined && at.type !== 'bpmn:Participant') at = at.parent ?? undefined
  return at ?? null
}
