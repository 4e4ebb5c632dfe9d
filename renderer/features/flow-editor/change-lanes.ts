import { addLane, mergeLane, moveLane, removeLane } from '../../../shared/bpmn/lanes/rearrange-lanes.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { reporting } from '../../app/state/report-error.ts'
import { showToast } from '../../app/state/toasts.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'
import type { ListedLane } from './use-lanes.ts'

/** What the list of lanes can do to a diagram; each is one undo step. */
export interface LaneChanges {
  move(lane: ListedLane, by: -1 | 1): Promise<boolean>
  merge(lane: ListedLane, into: ListedLane): Promise<void>
  remove(lane: ListedLane, above: ListedLane | undefined): Promise<void>
  add(below: string | null): Promise<void>
}

export function laneChanges(session: DiagramSession): LaneChanges {
  const change = async (rearrange: (xml: string) => Promise<string>) => {
    session.completeTyping()
    const before = await session.text()
    const after = await rearrange(before)
    return after !== before && (await session.become(after))
  }
  const say = (text: string) => {
    showToast({ text, action: { label: currentTranslate()('laneList.undo'), run: () => session.trigger('undo') } })
  }
  const nameOf = ({ name }: ListedLane) => (name === '' ? currentTranslate()('laneList.noName') : name)
  return {
    move: (lane, by) => change((xml) => moveLane(xml, lane.id, by)),
    merge: (lane, into) =>
      reporting(async () => {
        const isDone = await change((xml) => mergeLane(xml, lane.id, into.id))
        if (isDone) say(currentTranslate()('laneList.merged', { name: nameOf(lane), into: nameOf(into), count: lane.steps }))
      }),
    remove: (lane, heir) =>
      reporting(async () => {
        const isDone = await change((xml) => removeLane(xml, lane.id))
        if (!isDone) return
        const translate = currentTranslate()
        const name = nameOf(lane)
        say(lane.steps === 0 || heir === undefined ? translate('laneList.removed', { name }) : translate('laneList.removedInto', { name, into: nameOf(heir), count: lane.steps }))
      }),
    add: (below) => reporting(async () => void (await change((xml) => addLane(xml, currentTranslate()('laneList.newName'), below)))),
  }
}
