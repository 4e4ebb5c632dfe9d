import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { describeMove, describeWalk } from '../../../../shared/walk/describe-walk.ts'
import type { FlowMap } from '../../../../shared/walk/flow-map.ts'
import { currentToken } from '../../../../shared/walk/walk-state.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useWalkPlayer } from '../walk-player.ts'
import { WalkFacts } from './walk-facts.tsx'
import { WalkList } from './walk-list.tsx'
import { WalkMoves } from './walk-moves.tsx'
import { WalkPicture } from './walk-picture.tsx'

/** Picture, list and sentence of one walk, and the keys that drive it. */
export function WalkStage({ name, xml, map }: { name: string; xml: string; map: FlowMap }) {
  const translate = useTranslate()
  const player = useWalkPlayer(map)
  const { state, moves } = player
  const stage = useRef<HTMLDivElement>(null)
  const words = useMemo(() => describeWalk(map, state, translate), [map, state, translate])
  // The way on has the focus, so that Space and Enter go on and a screen reader reads the sentence, then the choice.
  useEffect(() => stage.current?.querySelector<HTMLElement>('.walk-moves [data-next]')?.focus(), [state])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return
    const chosen = /^[1-9]$/.test(event.key) ? moves[Number(event.key) - 1] : undefined
    const isOnButton = (event.target as Element).closest('button, [role="button"]') !== null
    if (event.key === 'Backspace') player.back()
    else if (chosen !== undefined && moves.length > 1) player.take(chosen)
    else if ((event.key === ' ' || event.key === 'Enter') && !isOnButton && moves[0] !== undefined) player.take(moves[0])
    else return
    event.preventDefault()
  }
  const current = currentToken(state)?.node ?? null
  return (
    <div ref={stage} className="walk-stage" onKeyDown={press}>
      <WalkPicture name={name} xml={xml} state={state} current={current} />
      <WalkList map={map} state={state} />
      <section className="walk-words" aria-label={translate('walk.now')}>
        <div className="walk-said" role="status">
          {words.notes.map((note, at) => (
            <p key={at} className="walk-note">
              {note}
            </p>
          ))}
          <p className="walk-sentence">{words.sentence}</p>
        </div>
        {words.trouble !== null && <p className="walk-trouble">{words.trouble}</p>}
        <WalkFacts map={map} node={current} />
        <WalkMoves map={map} player={player} labelOf={(move) => describeMove(map, state, move, translate)} />
      </section>
    </div>
  )
}
