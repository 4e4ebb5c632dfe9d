import type { FlowNode } from '../bpmn/flow-graph.ts'
import { canReach, type FlowMap, waitsForMessage } from './flow-map.ts'
import type { WalkNote, WalkState, WalkStop, WalkToken } from './walk-state.ts'

/** A walk while one move is being carried out: the rules of tokens stand here, the order of play in `takeMove`. */
export class WalkDraft {
  readonly #map: FlowMap
  #tokens: WalkToken[]
  #messages: string[]
  #stops: WalkStop[]
  #walked: Set<string>
  #notes: WalkNote[] = []
  #nextToken: number
  /** Merges passed in this move: two that lead to each other are no way on. */
  readonly #passed = new Set<string>()

  constructor(map: FlowMap, state: WalkState) {
    this.#map = map
    this.#tokens = [...state.tokens]
    this.#messages = [...state.messages]
    this.#stops = [...state.stops]
    this.#walked = new Set(state.walked)
    this.#nextToken = state.nextToken
  }

  /** Takes a sequence flow; `isExpected` where what stands at its end has already happened. */
  follow(flow: string, token: number | null, isExpected: boolean): void {
    const target = this.#map.graph.sequenceFlows.find(({ id }) => id === flow)?.target
    if (target === undefined) return
    this.#walked.add(flow)
    this.arrive(target, flow, token, isExpected)
  }

  /** A token comes to a node: a merge lets it through, a join holds it, an event sends. */
  arrive(id: string, via: string | null, token: number | null = null, isExpected = false): void {
    const node = this.#map.nodes.get(id)
    if (node === undefined) return
    const ways = this.#map.outgoing(id)
    const isMerge = node.family === 'gateway' && !isJoin(this.#map, node) && ways.length === 1 && !this.#passed.has(id)
    if (isMerge) {
      this.#passed.add(id)
      return this.follow(ways[0]?.id ?? '', token, false)
    }
    const mustWait = isJoin(this.#map, node) || (!isExpected && waitsForMessage(this.#map, node) && !this.#take(node))
    const own = token ?? this.#nextToken++
    this.#tokens.push({ id: own, node: id, via, state: mustWait ? 'waiting' : 'ready' })
    if (!mustWait) this.#stop(id)
    if (node.family === 'event' && node.type !== 'IntermediateCatchEvent') this.send(node)
    if (node.type === 'EndEvent') this.#endEvent(node, own)
  }

  /** Sends the messages of a node to where they lead. */
  send(node: FlowNode): void {
    for (const flow of this.#map.sends(node.id)) {
      this.#walked.add(flow.id)
      this.#notes.push({ kind: 'message', flow: flow.id })
      const target = this.#map.nodes.get(flow.target)
      if (target !== undefined) this.#deliver(flow.id, target)
    }
  }

  remove(token: number): void {
    this.#tokens = this.#tokens.filter(({ id }) => id !== token)
  }

  hold(token: number, state: WalkToken['state']): void {
    this.#tokens = this.#tokens.map((known) => (known.id === token ? { ...known, state } : known))
  }

  /** Everything under way inside a sub-process ends. */
  endInside(subProcess: string): void {
    this.#tokens = this.#tokens.filter(({ node }) => !this.#isWithin(node, subProcess))
  }

  /** What a token waits for counts as come; at a join the others that wait there go with it. */
  assume(token: number): void {
    const waiting = this.#tokens.find(({ id }) => id === token)
    if (waiting === undefined) return
    const node = this.#map.nodes.get(waiting.node)
    if (node !== undefined && isJoin(this.#map, node)) this.#join(node, this.#waitingAt(node.id))
    else this.#release(waiting)
  }

  /** The state after the move; `moved` is the token that made it and keeps the turn where it can. */
  finish(moved: number | null): WalkState {
    this.#settle()
    const isReady = ({ state }: WalkToken) => state === 'ready' || state === 'done'
    const started = this.#tokens.filter(isReady)
    const current = started.find(({ id }) => id === moved) ?? started[0] ?? this.#tokens.find(({ state }) => state === 'waiting')
    if (moved !== null && current !== undefined && current.id !== moved && this.#stops.length > 0) this.#noteTurn(moved, current)
    return {
      tokens: this.#tokens,
      current: current?.id ?? null,
      messages: this.#messages,
      stops: this.#stops,
      walked: this.#walked,
      notes: this.#notes,
      nextToken: this.#nextToken,
    }
  }

  #noteTurn(moved: number, current: WalkToken): void {
    const waits = this.#tokens.find(({ id, state }) => id === moved && state === 'waiting')
    if (waits !== undefined && current.state !== 'waiting') this.#notes.push({ kind: 'waits', node: waits.node })
    if (current.state === 'ready') this.#notes.push({ kind: 'turn', node: current.node })
  }

  /** Joins that are complete and sub-processes that are through let go, until nothing changes any more. */
  #settle(): void {
    for (let isChanged = true; isChanged; ) isChanged = this.#joinOne() || this.#leaveOne()
  }

  #joinOne(): boolean {
    for (const { node: id } of this.#tokens.filter(({ state }) => state === 'waiting')) {
      const node = this.#map.nodes.get(id)
      if (node === undefined || !isJoin(this.#map, node)) continue
      const waiting = this.#waitingAt(id)
      const chosen = this.#map.incoming(id).flatMap((flow) => waiting.find(({ via }) => via === flow.id) ?? [])
      const isComplete = node.type === 'InclusiveGateway' ? !this.#othersComeTo(node) : chosen.length === this.#map.incoming(id).length
      if (!isComplete) continue
      this.#join(node, node.type === 'InclusiveGateway' ? waiting : chosen)
      return true
    }
    return false
  }

  #join(node: FlowNode, joined: readonly WalkToken[]): void {
    const [first] = joined
    if (first === undefined) return
    this.#tokens = this.#tokens.filter((token) => !joined.includes(token))
    this.#notes.push({ kind: 'joined', node: node.id, count: joined.length })
    const ways = this.#map.outgoing(node.id)
    // A join that only joins is told and passed; one that also parts stops, so that the parting is seen.
    if (ways.length === 1) return this.follow(ways[0]?.id ?? '', first.id, false)
    this.#tokens.push({ ...first, state: 'ready' })
    this.#stop(node.id)
  }

  #othersComeTo(node: FlowNode): boolean {
    return this.#tokens.some((token) => token.node !== node.id && canReach(this.#map, token.node, node.id))
  }

  #leaveOne(): boolean {
    const through = this.#tokens.find(({ node, state }) => state === 'inside' && !this.#tokens.some((token) => this.#isWithin(token.node, node)))
    if (through === undefined) return false
    this.hold(through.id, 'done')
    this.#notes.push({ kind: 'inside-done', node: through.node })
    return true
  }

  #endEvent(node: FlowNode, token: number): void {
    if (node.trigger === 'terminate') {
      const ended = this.#tokens.filter((known) => known.id !== token && this.#sharesScope(known.node, node))
      if (ended.length > 0) this.#notes.push({ kind: 'terminated', node: node.id, count: ended.length })
      this.#tokens = this.#tokens.filter((known) => !ended.includes(known))
    }
    const caught = node.trigger === null ? undefined : this.#map.boundary(node.subProcess ?? '').find(({ trigger }) => trigger === node.trigger)
    const host = this.#tokens.find(({ node: at, state }) => at === node.subProcess && state === 'inside')
    if (caught === undefined || host === undefined || node.trigger === 'message') return
    this.endInside(node.subProcess ?? '')
    this.remove(host.id)
    this.arrive(caught.id, null, host.id)
  }

  #deliver(flow: string, target: FlowNode): void {
    const waiting = this.#tokens.find(({ node, state }) => node === target.id && state === 'waiting')
    if (waiting !== undefined) return this.#release(waiting)
    const isIdle = !this.#tokens.some(({ node }) => this.#map.nodes.get(node)?.pool === target.pool)
    const begins = target.attachedTo === null && (target.type === 'StartEvent' || this.#map.incoming(target.id).length === 0 || isIdle)
    if (begins) return this.arrive(target.id, null, null, true)
    this.#messages.push(flow)
  }

  #release(token: WalkToken): void {
    this.hold(token.id, 'ready')
    this.#stop(token.node)
  }

  /** Takes a message that lies ready for a node. */
  #take(node: FlowNode): boolean {
    const flow = this.#map.receives(node.id).find(({ id }) => this.#messages.includes(id))
    if (flow === undefined) return false
    this.#messages.splice(this.#messages.indexOf(flow.id), 1)
    return true
  }

  #waitingAt(node: string): WalkToken[] {
    return this.#tokens.filter((token) => token.node === node && token.state === 'waiting')
  }

  #stop(node: string): void {
    this.#stops.push({ node, visit: this.#stops.filter((stop) => stop.node === node).length + 1 })
  }

  #isWithin(node: string, subProcess: string): boolean {
    for (let owner = this.#map.nodes.get(node)?.subProcess ?? null; owner !== null; owner = this.#map.nodes.get(owner)?.subProcess ?? null) {
      if (owner === subProcess) return true
    }
    return false
  }

  #sharesScope(node: string, end: FlowNode): boolean {
    if (end.subProcess !== null) return this.#isWithin(node, end.subProcess)
    return this.#map.nodes.get(node)?.pool === end.pool
  }
}

/** Whether a gateway brings ways together that all have to arrive. */
function isJoin(map: FlowMap, node: FlowNode): boolean {
  return (node.type === 'ParallelGateway' || node.type === 'InclusiveGateway') && map.incoming(node.id).length > 1
}
