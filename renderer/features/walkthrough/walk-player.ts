import { useState } from 'react'
import { notBegun } from '../../../shared/walk/begin-walk.ts'
import type { FlowMap } from '../../../shared/walk/flow-map.ts'
import { nextMoves } from '../../../shared/walk/next-moves.ts'
import { takeMove, turnTo } from '../../../shared/walk/take-move.ts'
import type { WalkMove, WalkState } from '../../../shared/walk/walk-state.ts'

export interface WalkPlayer {
  state: WalkState
  moves: readonly WalkMove[]
  canGoBack: boolean
  take: (move: WalkMove) => void
  turn: (token: number) => void
  back: () => void
  /** Begins anew; going back leads to where the walk was. */
  again: () => void
}

/** A walk with its past: every moment is kept, so that each press of 戻る is one step back. */
export function useWalkPlayer(map: FlowMap): WalkPlayer {
  const [past, setPast] = useState<readonly WalkState[]>(() => [beginning(map)])
  const state = past.at(-1) ?? notBegun
  const push = (next: WalkState) => setPast((known) => [...known, next])
  return {
    state,
    moves: nextMoves(map, state),
    canGoBack: past.length > 1,
    take: (move) => push(takeMove(map, state, move)),
    turn: (token) => push(turnTo(state, token)),
    back: () => setPast((known) => (known.length > 1 ? known.slice(0, -1) : known)),
    again: () => push(beginning(map)),
  }
}

/** With a single start the walk stands on it at once. */
function beginning(map: FlowMap): WalkState {
  const [start, ...others] = nextMoves(map, notBegun)
  return start === undefined || others.length > 0 ? notBegun : takeMove(map, notBegun, start)
}
