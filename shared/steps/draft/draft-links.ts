import type { RowLink } from '../resolve-links.ts'
import type { StepTable } from '../step-table.ts'
import type { DraftFlow, DraftMessage, DraftNode } from './flow-draft.ts'
import type { IdMaker } from './id-maker.ts'

export interface DraftedLinks {
  /** Gateways and events that the table does not name but BPMN needs. */
  nodes: DraftNode[]
  flows: DraftFlow[]
  messages: DraftMessage[]
}

/**
 * Draws the ways between rows: sequence flows within a pool, message flows between pools. What BPMN asks for in between is implied:
 * - a 作業, 待ち, 開始 or サブプロセス with several ways on is followed by an exclusive gateway without a name;
 * - a message that leaves a gateway or event goes out from a message end event, one that reaches a gateway or end comes in at a catch event;
 * - steps of one pool that only messages join are joined in the order of their rows;
 * - a pool without 開始 gets a start before its first row, unless a message starts it; a last row that is no 終了, and a row that only sends
 *   messages and has no further row in its pool, get an end.
 * @param nodes the node of each row.
 */
export function draftLinks(table: StepTable, nodes: readonly DraftNode[], links: readonly RowLink[], ids: IdMaker): DraftedLinks {
  return new LinkDrafting(table, nodes, links, ids).draft()
}

class LinkDrafting {
  private readonly added: DraftNode[] = []
  private readonly flows: DraftFlow[] = []
  private readonly messages: DraftMessage[] = []
  /** The catch event that stands before a row for its messages. */
  private readonly catchOf = new Map<number, DraftNode>()
  private readonly table: StepTable
  private readonly nodes: readonly DraftNode[]
  private readonly links: readonly RowLink[]
  private readonly ids: IdMaker

  constructor(table: StepTable, nodes: readonly DraftNode[], links: readonly RowLink[], ids: IdMaker) {
    this.table = table
    this.nodes = nodes
    this.links = links
    this.ids = ids
  }

  draft(): DraftedLinks {
    const byRow = Map.groupBy(this.links, (link) => link.from)
    for (const [row, links] of byRow) this.leave(row, links)
    this.joinWhatMessagesPart()
    this.addStarts()
    this.addEnds()
    return { nodes: this.added, flows: this.flows, messages: this.messages }
  }

  private leave(row: number, links: readonly RowLink[]): void {
    const node = this.node(row)
    const inside = links.filter((link) => this.isInside(link))
    const isBranching = node.element.endsWith('Gateway')
    const isNamed = (link: RowLink) => link.condition !== ''
    const parts = !isBranching && (inside.length > 1 || (inside.some(isNamed) && links.some((link) => !this.isInside(link) && isNamed(link))))
    const fork = parts ? this.addNode('exclusiveGateway', node, 'fork', null) : node
    if (parts) this.addFlow(node.id, fork.id, '')
    const isMixed = inside.length > 0 && inside.length < links.length
    links.forEach((link, position) => {
      const order: Record<string, string> = isMixed ? { linkOrder: String(position + 1) } : {}
      if (this.isInside(link)) {
        this.addFlow(fork.id, this.node(link.to).id, link.condition, order)
        return
      }
      const receiver = this.receiverOf(link.to)
      if (isActivity(node) && !(parts && isNamed(link))) {
        this.addMessage(node.id, receiver.id, link.condition, order)
        return
      }
      const sender = this.addNode('endEvent', node, `send ${link.condition} ${receiver.id}`, 'message')
      this.addFlow(fork.id, sender.id, link.condition, order)
      this.addMessage(sender.id, receiver.id, '')
    })
  }

  private receiverOf(row: number): DraftNode {
    const node = this.node(row)
    if (isActivity(node) || node.trigger === 'message') return node
    let event = this.catchOf.get(row)
    if (!event) {
      event = this.addNode('intermediateCatchEvent', node, 'receive', 'message')
      this.catchOf.set(row, event)
      this.addFlow(event.id, node.id, '')
    }
    return event
  }

  /** In each pool, a row that only sends waits for the next row that is only reached by a message. */
  private joinWhatMessagesPart(): void {
    const pools = Map.groupBy(this.nodes.keys(), (row) => this.node(row).pool)
    for (const rows of pools.values()) {
      rows.forEach((row, position) => {
        const next = rows[position + 1]
        if (next === undefined || !this.onlySends(row)) return
        const entry = this.catchOf.get(next) ?? this.node(next)
        if (entry.element === 'startEvent' || this.flows.some((flow) => flow.target === entry.id)) return
        this.addFlow(this.node(row).id, entry.id, '', { implied: 'true' })
      })
    }
  }

  private addStarts(): void {
    const first = new Map<string, number>()
    this.nodes.forEach((node, row) => {
      if (!first.has(node.pool)) first.set(node.pool, row)
    })
    const withStart = new Set(this.nodes.filter(({ element }) => element === 'startEvent').map(({ pool }) => pool))
    for (const [pool, row] of first) {
      if (withStart.has(pool) || (row > 0 && this.isEntered(row))) continue
      const entry = this.catchOf.get(row) ?? this.node(row)
      const start = this.addNode('startEvent', this.node(row), 'start', null)
      this.addFlow(start.id, entry.id, '')
    }
  }

  private addEnds(): void {
    this.nodes.forEach((node, row) => {
      const isLast = row === this.nodes.length - 1 && this.table.rows[row]?.next === 'following'
      if (node.element === 'endEvent' || this.flows.some((flow) => flow.source === node.id)) return
      if (!isLast && !this.onlySends(row)) return
      const end = this.addNode('endEvent', node, 'end', null)
      this.addFlow(node.id, end.id, '')
    })
  }

  private onlySends(row: number): boolean {
    const { id } = this.node(row)
    return this.messages.some((message) => message.source === id) && !this.flows.some((flow) => flow.source === id)
  }

  private isEntered(row: number): boolean {
    const entries = [this.node(row).id, this.catchOf.get(row)?.id]
    return [...this.flows, ...this.messages].some((flow) => entries.includes(flow.target))
  }

  private isInside({ from, to }: RowLink): boolean {
    return this.node(from).pool === this.node(to).pool
  }

  private node(row: number): DraftNode {
    const node = this.nodes[row]
    if (!node) throw new RangeError(`no row ${row}`)
    return node
  }

  private addNode(element: string, beside: DraftNode, role: string, trigger: DraftNode['trigger']): DraftNode {
    const prefix = element.endsWith('Gateway') ? 'Gateway' : 'Event'
    const id = this.ids.make(prefix, `${beside.id} ${role}`)
    const node = { id, element, name: '', pool: beside.pool, lane: beside.lane, trigger, attributes: { implied: 'true' } }
    this.added.push(node)
    return node
  }

  private addFlow(source: string, target: string, name: string, attributes: Record<string, string> = {}): void {
    this.flows.push({ id: this.ids.make('Flow', `${source} ${target} ${name}`), source, target, name, attributes })
  }

  private addMessage(source: string, target: string, name: string, attributes: Record<string, string> = {}): void {
    this.messages.push({ id: this.ids.make('Message', `${source} ${target} ${name}`), source, target, name, attributes })
  }
}

function isActivity({ element }: DraftNode): boolean {
  return /task|subProcess/i.test(element)
}
