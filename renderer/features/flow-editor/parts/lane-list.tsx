import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import type { DiagramSession } from '../../../editor/session/diagram-session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { laneChanges } from '../change-lanes.ts'
import { useLanes, type ListedLane } from '../use-lanes.ts'
import { LaneRow } from './lane-row.tsx'
import './lane-list.css'

/** The lanes from the top, one line each. */
export function LaneList({ session }: { session: DiagramSession }) {
  const translate = useTranslate()
  const listed = useLanes(session)
  const list = useRef<HTMLUListElement>(null)
  const [said, setSaid] = useState('')
  const moved = useRef<{ id: string; by: -1 | 1 } | null>(null)
  /** The lane that takes the focus from one that is going. */
  const heir = useRef<string | null>(null)
  useEffect(() => {
    // The line that was moved is another element now or has another neighbour: the focus goes with it.
    if (moved.current === null) return
    const { id, by } = moved.current
    moved.current = null
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-lane="${CSS.escape(id)}"] [data-by]`) ?? [])]
    const wanted = buttons.find((button) => button.dataset.by === String(by) && !button.disabled) ?? buttons.find((button) => !button.disabled)
    wanted?.focus()
  }, [listed])
  useEffect(() => {
    if (heir.current === null) return
    // With its line the focus would leave the list, and Esc would no longer close it.
    list.current?.querySelector<HTMLElement>(`[data-lane="${CSS.escape(heir.current)}"] input`)?.focus()
    heir.current = null
  }, [listed])
  if (listed === null) return null
  const { lanes, hasPool } = listed
  const changes = laneChanges(session)
  const find = (id: string | undefined) => lanes.find((lane) => lane.id === id)
  const move = async (lane: ListedLane, by: -1 | 1) => {
    moved.current = { id: lane.id, by }
    const isDone = await changes.move(lane, by)
    if (isDone) setSaid(translate('laneList.moved', { name: lane.name, place: lane.siblings.indexOf(lane.id) + by + 1 }))
  }
  return (
    <>
      <h2 className="lane-list-title">{translate('laneList.title')}</h2>
      <p className="lane-list-note">{translate(lanes.length > 0 ? 'laneList.note' : hasPool ? 'laneList.empty' : 'laneList.noPool')}</p>
      {lanes.length > 0 && (
        <ul ref={list} className="lane-list">
          {lanes.map((lane) => {
            const place = lane.siblings.indexOf(lane.id)
            return (
              <LaneRow
                key={lane.id}
                lane={lane}
                others={lane.siblings.filter((id) => id !== lane.id).map(find).filter((other) => other !== undefined)}
                onRename={(name) => session.rename(lane.id, name)}
                onMove={(by) => void move(lane, by)}
                onMerge={(into) => {
                  heir.current = into.id
                  void changes.merge(lane, into)
                }}
                onRemove={() => {
                  const neighbour = find(lane.siblings[place - 1] ?? lane.siblings[place + 1])
                  heir.current = neighbour?.id ?? null
                  void changes.remove(lane, neighbour)
                }}
              />
            )
          })}
        </ul>
      )}
      {hasPool && (
        <div className="lane-list-actions">
          <Button onPress={() => void changes.add(lanes.findLast(({ depth }) => depth === 0)?.id ?? null)}>{translate('laneList.add')}</Button>
        </div>
      )}
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  )
}
