import type { DraftFlow, DraftMessage, DraftNode } from './flow-draft.ts'
import type { IdMaker } from './id-maker.ts'

/** One way on from a row, to the node of another row. */
export interface Way {
  to: DraftNode
  condition: string
}

/** How one way was drawn: the flow or message that bears its condition, and the implied event that sends its message, if any. */
export interface DrawnWay {
  way: Way
  flow: DraftFlow
  isMessage: boolean
  sender: DraftNode | null
  /** The message that the sender sends. */
  sent: DraftMessage | null
}

/** How all the ways of one row were drawn. */
export interface Leaving {
  fork: DraftNode | null
  toFork: DraftFlow | null
  ways: DrawnWay[]
}

/**
 * Draws the ways between rows: sequence flows within a pool, message flows between pools. What BPMN asks for in between is implied:
 * - a 作業, 待ち, 開始 or サブプロセス with several ways on is followed by an exclusive gateway without a name;
 * - a message that leaves a gateway or event goes out from a message end event, one that reaches a gateway or end comes in at a catch event;
 * - steps of one pool that only messages join are joined in the order of their rows;
 * - a pool without 開始 gets a start before its first row, unless a message starts it; a last row that is no 終了, and a row that only sends
 *   messages and has no further row in its pool, get an end.
 * It may begin with flows and messages that are there already.
 */
export class LinkSketch {
  /** Gateways and events that the table does not name but BPMN needs. */
  readonly added: DraftNode[] = []
  readonly flows: DraftFlow[]
  readonly messages: DraftMessage[]
  /** The catch event that stands before a node for its messages, by the id of the node. */
  private readonly catchOf: Map<string, DraftNode>
  private readonly ids: IdMaker

  constructor(ids: IdMaker, flows: DraftFlow[] = [], messages: DraftMessage[] = [], catchOf = new Map<string, DraftNode>()) {
    this.ids = ids
    this.flows = flows
    this.messages = messages
    this.catchOf = catchOf
  }

  /** Draws every way on from one row, in their order. */
  leave(node: DraftNode, ways: readonly Way[]): Leaving {
    const isNamed = ({ condition }: Way) => condition !== ''
    const isInside = ({ to }: Way) => to.pool === node.pool
    const inside = ways.filter(isInside)
    const isBranching = node.element.endsWith('Gateway')
    const parts = !isBranching && (inside.length > 1 || (inside.some(isNamed) && ways.some((way) => !isInside(way) && isNamed(way))))
    const fork = parts ? this.addNode('exclusiveGateway', node, 'fork', null) : null
    const from = fork ?? node
    const toFork = fork && this.addFlow(node.id, fork.id, '')
    const isMixed = inside.length > 0 && inside.length < ways.length
    const drawn = ways.map((way, position): DrawnWay => {
      const order: Record<string, string> = isMixed ? { linkOrder: String(position + 1) } : {}
      if (isInside(way)) return { way, flow: this.addFlow(from.id, way.to.id, way.condition, order), isMessage: false, sender: null, sent: null }
      const receiver = this.receiverOf(way.to)
      if (isActivity(node) && !(parts && isNamed(way))) {
        return { way, flow: this.addMessage(node.id, receiver.id, way.condition, order), isMessage: true, sender: null, sent: null }
      }
      const sender = this.addNode('endEvent', node, `send ${way.condition} ${receiver.id}`, 'message')
      const flow = this.addFlow(from.id, sender.id, way.condition, order)
      return { way, flow, isMessage: false, sender, sent: this.addMessage(sender.id, receiver.id, '') }
    })
    return { fork, toFork, ways: drawn }
  }

  /**
   * Adds what makes each pool run from a start to an end.
   * @param rows the nodes of all rows in their order.
   * @param isTouched rows that may be completed; others stay as they are.
   * @param endsAtLast whether the last row leads to an end of its own.
   */
  complete(rows: readonly DraftNode[], endsAtLast: boolean, isTouched: (node: DraftNode) => boolean = () => true): void {
    const leaving = new Set(this.flows.map(({ source }) => source))
    const sending = new Set(this.messages.map(({ source }) => source))
    const onlySends = ({ id }: DraftNode) => sending.has(id) && !leaving.has(id)
    const reached = new Set(this.flows.map(({ target }) => target))
    const told = new Set(this.messages.map(({ target }) => target))
    const entryOf = (node: DraftNode) => this.catchOf.get(node.id) ?? node
    const note = (source: DraftNode, target: DraftNode, attributes: Record<string, string> = {}) => {
      this.addFlow(source.id, target.id, '', attributes)
      leaving.add(source.id)
      reached.add(target.id)
    }
    for (const inPool of Map.groupBy(rows, ({ pool }) => pool).values()) {
      inPool.forEach((row, position) => {
        const next = inPool[position + 1]
        if (next === undefined || !onlySends(row) || !(isTouched(row) || isTouched(next))) return
        const entry = entryOf(next)
        if (entry.element !== 'startEvent' && !reached.has(entry.id)) note(row, entry, { implied: 'true' })
      })
      const [first] = inPool
      const hasStart = inPool.some(({ element }) => element === 'startEvent')
      if (first && !hasStart && isTouched(first)) {
        const entry = entryOf(first)
        const isEntered = reached.has(first.id) || told.has(first.id) || told.has(entry.id)
        if (first === rows[0] || !isEntered) note(this.addNode('startEvent', first, 'start', null), entry)
      }
    }
    for (const row of rows) {
      const isEnding = row === rows.at(-1) && endsAtLast
      if (row.element === 'endEvent' || leaving.has(row.id) || !isTouched(row) || !(isEnding || onlySends(row))) continue
      note(row, this.addNode('endEvent', row, 'end', null))
    }
  }

  private receiverOf(node: DraftNode): DraftNode {
    if (isActivity(node) || node.trigger === 'message') return node
    let event = this.catchOf.get(node.id)
    if (!event) {
      event = this.addNode('intermediateCatchEvent', node, 'receive', 'message')
      this.catchOf.set(node.id, event)
      this.addFlow(event.id, node.id, '')
    }
    return event
  }

  private addNode(element: string, beside: DraftNode, role: string, trigger: DraftNode['trigger']): DraftNode {
    const prefix = element.endsWith('Gateway') ? 'Gateway' : 'Event'
    const id = this.ids.make(prefix, `${beside.id} ${role}`)
    const node = { id, element, name: '', pool: beside.pool, lane: beside.lane, trigger, attributes: { implied: 'true' } }
    this.added.push(node)
    return node
  }

  private addFlow(source: string, target: string, name: string, attributes: Record<string, string> = {}): DraftFlow {
    const drawn = { id: this.ids.make('Flow', `${source} ${target} ${name}`), source, target, name, attributes }
    this.flows.push(drawn)
    return drawn
  }

  private addMessage(source: string, target: string, name: string, attributes: Record<string, string> = {}): DraftMessage {
    const drawn = { id: this.ids.make('Message', `${source} ${target} ${name}`), source, target, name, attributes }
    this.messages.push(drawn)
    return drawn
  }
}

function isActivity({ element }: DraftNode): boolean {
  return /task|subProcess|callActivity|transaction/i.test(element)
}
