import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor'
import type { Modeling } from '../session/bpmn-js-services.ts'
import { isOver, laneRootOf, leafLanes, neighboursOf, type BoxElement } from '../lane-membership/lanes-of.ts'
import { sheetOf, type MakeRoom } from '../lane-membership/make-room.ts'
import type { ClearWays } from '../clear-ways/clear-ways.ts'
import { heightForName, heightForUprightName, sizeForName } from './height-for-name.ts'

type EventBus = ConstructorParameters<typeof CommandInterceptor>[0]

interface Context {
  element: BoxElement & { collapsed?: boolean }
  oldLabel?: string
  newLabel?: string
}

interface Size {
  width: number
  height: number
}

/** Width of a new step, and what must stay free beside a wider one, in pixels. */
const usualWidth = 100
const roomForArrows = 20

const boxes = /^bpmn:(\w*Task|CallActivity|SubProcess|AdHocSubProcess|Transaction)$/

/**
 * A name that no longer fits makes its box wider and higher, one that became short again gives a box that grew so its old size. The box grows from its
 * middle, so that arrows stay straight; where it would cover a neighbour it grows downwards and what lies below gives way. Part of the undo step of the name.
 */
export class GrowWithName extends CommandInterceptor {
  static override readonly $inject = ['eventBus', 'modeling', 'makeRoom', 'clearWays']
  readonly #modeling: Modeling
  readonly #makeRoom: MakeRoom
  readonly #clearWays: ClearWays

  constructor(eventBus: EventBus, modeling: Modeling, makeRoom: MakeRoom, clearWays: ClearWays) {
    super(eventBus)
    this.#modeling = modeling
    this.#makeRoom = makeRoom
    this.#clearWays = clearWays
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
    const room = { least, foot }
    const own = sizeForName(oldName, usualWidth, room)
    const isAsItsName = (box.width === own.width && box.height === own.height) || box.height === heightForName(oldName, box.width, room)
    // A box that somebody made larger keeps its size as long as the name fits.
    if (!isAsItsName && heightForName(name, box.width, room) <= box.height) return
    const size = this.#sizeAmongNeighbours(box, name, box.width === own.width ? usualWidth : box.width, room)
    this.#resize(box, isAsItsName ? size : { width: size.width, height: Math.max(size.height, box.height) })
  }

  /** The size the name asks for; where a neighbour stands too near for that width, the box keeps its own and becomes higher. */
  #sizeAmongNeighbours(box: BoxElement, name: string, leastWidth: number, room: { least: number; foot: number }): Size {
    const wanted = sizeForName(name, Math.min(leastWidth, box.width), room)
    if (wanted.width <= box.width) return wanted
    const wider = { ...box, x: Math.round(box.x + (box.width - wanted.width) / 2), width: wanted.width }
    const isFree = !neighboursOf(box).some((other) => isOver(wider, other, roomForArrows))
    return isFree ? wanted : { width: box.width, height: heightForName(name, box.width, room) }
  }

  /** Grows from the middle, so that arrows stay straight; where that would cover a neighbour, downwards. */
  #resize(box: BoxElement, size: Size): void {
    if (size.height === box.height && size.width === box.width) return
    const x = Math.round(box.x + (box.width - size.width) / 2)
    const bottom = box.y + box.height
    const around = { x, y: Math.round(box.y + (box.height - size.height) / 2), ...size }
    const neighbours = neighboursOf(box)
    const isFree = size.height <= box.height || !neighbours.some((other) => isOver({ ...box, ...around }, other, 5))
    const downwards = { x, y: box.y, ...size }
    const covered = isFree ? [] : neighbours.filter((other) => other.y >= bottom && isOver({ ...box, ...downwards }, other, 5))
    if (covered.length > 0) this.#makeRoom.below(bottom, size.height - box.height, sheetOf(box), laneRootOf(box) ?? poolOf(box))
    this.#modeling.resizeShape(box, isFree ? around : downwards)
    this.#clearWays.around(box)
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
