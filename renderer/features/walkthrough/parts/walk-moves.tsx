import { laneOf, nameOf } from '../../../../shared/walk/describe-walk.ts'
import type { FlowMap } from '../../../../shared/walk/flow-map.ts'
import type { WalkMove } from '../../../../shared/walk/walk-state.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { WalkPlayer } from '../walk-player.ts'

/** The ways on as buttons, the way back, and the other places where work is under way. */
export function WalkMoves({ map, player, labelOf }: { map: FlowMap; player: WalkPlayer; labelOf: (move: WalkMove) => string }) {
  const translate = useTranslate()
  const { state, moves, canGoBack } = player
  // Of several branches the one not walked yet is next, so that whoever only presses Space comes out of a loop.
  const fresh = moves.findIndex(({ flows, kind }) => kind === 'branch' && !flows.some((flow) => state.walked.has(flow)))
  const others = state.tokens.filter(({ id, state: is }) => id !== state.current && is !== 'inside')
  return (
    <div className="walk-foot">
      <div className="walk-moves" role="group" aria-label={translate('walk.choices')}>
        {moves.map((move, at) => (
          <Button key={`${state.stops.length} ${at}`} size="medium" look={moves.length === 1 ? 'filled' : 'outlined'} data-next={at === Math.max(0, fresh) || undefined} onPress={() => player.take(move)}>
            {moves.length > 1 && <span className="walk-digit">{at + 1}</span>}
            {labelOf(move)}
          </Button>
        ))}
        {moves.length === 0 && (
          <Button size="medium" data-next onPress={player.again}>
            {translate('walk.again')}
          </Button>
        )}
      </div>
      {others.length > 0 && (
        <div className="walk-others" role="group" aria-label={translate('walk.others')}>
          <span className="muted">{translate('walk.others')}</span>
          {others.map(({ id, node: at, state: is }) => {
            const node = map.nodes.get(at)
            const name = node === undefined ? '' : nameOf(node, translate)
            if (is === 'waiting') return <span key={id}>{translate('walk.otherWaits', { name })}</span>
            const lane = laneOf(map, node)
            return (
              <Button key={id} look="link" onPress={() => player.turn(id)}>
                {lane === '' ? name : translate('walk.other', { name, lane })}
              </Button>
            )
          })}
        </div>
      )}
      <span className="walk-space" />
      <Button size="medium" isDisabled={!canGoBack} onPress={player.back}>
        {translate('walk.back')}
      </Button>
    </div>
  )
}
