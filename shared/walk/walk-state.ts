/** One place at which work is under way. */
export interface WalkToken {
  id: number
  node: string
  /** The sequence flow it came by; null at a start and after a message. */
  via: string | null
  /**
   * `ready`: its step is being done. `waiting`: at a join or for a message. `inside`: its sub-process is being walked.
   * `done`: its sub-process has been walked through.
   */
  state: 'ready' | 'waiting' | 'inside' | 'done'
}

/** Something that happened on the way here besides the step itself. */
export type WalkNote =
  | { kind: 'message'; flow: string }
  | { kind: 'joined'; node: string; count: number }
  | { kind: 'waits'; node: string }
  | { kind: 'turn'; node: string }
  | { kind: 'terminated'; node: string; count: number }
  | { kind: 'inside-done'; node: string }

/** One stop of the walk, for the list of what was walked. */
export interface WalkStop {
  node: string
  /** How often the walk has been here, this stop included. */
  visit: number
}

/** A walk through a flow at one moment. Never changed: each move gives a new one, so that going back is taking the one before. */
export interface WalkState {
  readonly tokens: readonly WalkToken[]
  /** Whose turn it is; null before the start and once everything has ended. */
  readonly current: number | null
  /** Message flows that were sent and not yet taken. */
  readonly messages: readonly string[]
  readonly stops: readonly WalkStop[]
  /** Every sequence and message flow walked so far. */
  readonly walked: ReadonlySet<string>
  /** What the last move brought about. */
  readonly notes: readonly WalkNote[]
  readonly nextToken: number
}

/** What can be done at a moment of the walk. */
export interface WalkMove {
  kind: 'start' | 'go' | 'branch' | 'all' | 'event' | 'enter' | 'finish' | 'assume'
  /** Sequence flows that are taken. */
  flows: readonly string[]
  /** The start, or the event that happens. */
  node: string | null
}

/** The token whose turn it is. */
export function currentToken(state: WalkState): WalkToken | undefined {
  return state.tokens.find(({ id }) => id === state.current)
}
