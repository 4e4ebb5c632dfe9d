import { useEffect, useRef } from 'react'
import { laneOf, nameOf } from '../../../../shared/walk/describe-walk.ts'
import type { FlowMap } from '../../../../shared/walk/flow-map.ts'
import type { WalkState } from '../../../../shared/walk/walk-state.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'

/** What was walked so far, the newest at the end. */
export function WalkList({ map, state }: { map: FlowMap; state: WalkState }) {
  const translate = useTranslate()
  const list = useRef<HTMLElement>(null)
  useEffect(() => void list.current?.scrollTo({ top: list.current.scrollHeight }), [state])
  return (
    <section ref={list} className="walk-list" aria-label={translate('walk.list')} tabIndex={0}>
      <h3>{translate('walk.list')}</h3>
      {state.stops.length === 0 && <p className="muted">{translate('walk.listEmpty')}</p>}
      <ol>
        {state.stops.map(({ node: id, visit }, at) => {
          const node = map.nodes.get(id)
          if (node === undefined) return null
          return (
            <li key={at} aria-current={at === state.stops.length - 1 ? 'step' : undefined}>
              <span className="walk-list-number">{at + 1}</span>
              <span className="walk-list-name">{nameOf(node, translate)}</span>
              {visit > 1 && <span className="walk-list-visit">{translate('walk.visit', { count: visit })}</span>}
              <span className="walk-list-lane">{laneOf(map, node)}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
