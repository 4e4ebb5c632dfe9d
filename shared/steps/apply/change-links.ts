import type { DraftNode } from '../draft/flow-draft.ts'
import type { IdMaker } from '../draft/id-maker.ts'
import { type DrawnWay, LinkSketch, type Way } from '../draft/link-sketch.ts'
import type { StepTableView } from '../view/view-step-table.ts'
import type { ViewLink } from '../view/view-links.ts'
import type { DiagramText } from './diagram-text.ts'
import type { ElementWriter } from './element-writer.ts'
import { localName, type RawElement, rawAttribute, unescapeXml } from '../../bpmn/xml/raw-tree.ts'

/** Changes the ways on from rows in the text of a diagram; flows keep their ids where the way is still there, renamed or led elsewhere. */
export class LinkChanges {
  private readonly catchOf = new Map<string, DraftNode>()
  private readonly text: DiagramText
  private readonly writer: ElementWriter
  private readonly view: StepTableView
  private readonly ids: IdMaker
  private readonly collaboration: () => RawElement

  constructor(text: DiagramText, writer: ElementWriter, view: StepTableView, ids: IdMaker, collaboration: () => RawElement) {
    this.text = text
    this.writer = writer
    this.view = view
    this.ids = ids
    this.collaboration = collaboration
  }

  /** Takes away what the table implied: starts, ends that send nothing, joins by order. `complete` puts them back where they belong. */
  static implied(view: StepTableView): string[] {
    const { source, folds } = view
    const nodes = [...folds].filter(([id, fold]) => fold === 'start' || (fold === 'end' && !source.messagesOutOf.has(id))).map(([id]) => id)
    const flows = source.graph.sequenceFlows.filter(({ id, name }) => name === '' && source.remembered(id, 'implied') === 'true').map(({ id }) => id)
    const gone = new Set(nodes)
    const tied = source.graph.sequenceFlows.filter((flow) => gone.has(flow.source) || gone.has(flow.target)).map(({ id }) => id)
    return [...new Set([...flows, ...tied, ...nodes])]
  }

  /** Remembers the catch events that stand before rows, as nodes of the places where those rows are now. */
  learnCatches(nodeOf: ReadonlyMap<string, DraftNode>): void {
    for (const [id, fold] of this.view.folds) {
      const target = nodeOf.get(this.view.source.outOf.get(id)?.[0]?.target ?? '')
      if (fold !== 'catch' || !target || !this.text.element(id)) continue
      if (target.pool === (this.view.source.nodes.get(id)?.pool ?? '')) this.catchOf.set(target.id, { ...target, id, element: 'intermediateCatchEvent', trigger: 'message' })
      else this.text.remove(id)
    }
  }

  /** Draws the ways on from one row anew. `mayKeep` tells of an old way whether it may stay the flow it was. */
  redraw(node: DraftNode, ways: readonly Way[], mayKeep: (link: ViewLink) => boolean): void {
    const old = this.view.links.filter(({ from }) => from === node.id)
    const sketch = new LinkSketch(this.ids, [], [], this.catchOf)
    const leaving = sketch.leave(node, ways)
    const kept = new Map<DrawnWay, ViewLink>()
    const open = new Set(old.filter((link) => this.text.element(link.flow) && mayKeep(link)))
    const fits: ((drawn: DrawnWay, link: ViewLink) => boolean)[] = [
      ({ way }, link) => oneLine(link.condition) === way.condition && link.to === way.to.id,
      ({ way }, link) => link.to === way.to.id,
      ({ way }, link) => way.condition !== '' && oneLine(link.condition) === way.condition,
    ]
    for (const fit of fits) {
      for (const drawn of leaving.ways) {
        const link = kept.has(drawn) ? undefined : [...open].find((one) => one.isMessage === drawn.isMessage && (one.along.length > 0) === (drawn.sender !== null) && fit(drawn, one))
        if (!link) continue
        kept.set(drawn, link)
        open.delete(link)
      }
    }
    const oldFork = this.forkAfter(node.id)
    const fork = leaving.fork && oldFork !== null ? oldFork : (leaving.fork?.id ?? null)
    const keptFlows = new Set([...kept.values()].map(({ flow }) => flow))
    for (const link of old) if (!keptFlows.has(link.flow)) this.drop(link)
    if (oldFork !== null && leaving.fork === null) for (const { flow } of kept.values()) this.lead(flow, node.id)
    if (oldFork !== null && leaving.fork === null) this.text.remove(oldFork)

    const scope = this.text.scopeOf(node.id)
    if (!scope) return
    const laneOf = (id: string) => this.text.laneOf(id)
    if (leaving.fork && oldFork === null) {
      this.writer.addNode(leaving.fork, scope, laneOf(node.id))
      if (leaving.toFork) this.writer.addFlow(leaving.toFork, scope)
    }
    const from = fork ?? node.id
    const isOrdered = leaving.ways.length > 1 && kept.size > 0
    leaving.ways.forEach((drawn, position) => {
      const link = kept.get(drawn)
      if (link) this.keep(drawn, link, drawn.isMessage ? node.id : from)
      else this.addWay(drawn, drawn.isMessage ? node.id : from, scope, laneOf(node.id))
      const flow = link?.flow ?? drawn.flow.id
      const order = isOrdered ? String(position + 1) : (drawn.flow.attributes.linkOrder ?? null)
      if (order !== null || this.view.source.remembered(flow, 'linkOrder') !== undefined) this.writer.note(flow, { linkOrder: order })
    })
    for (const added of sketch.added) {
      if (added.element !== 'intermediateCatchEvent') continue
      const target = sketch.flows.find(({ source }) => source === added.id)
      const place = target && this.text.scopeOf(target.target)
      if (!target || !place) continue
      this.writer.addNode(added, place, laneOf(target.target))
      this.writer.addFlow(target, place)
    }
    for (const { flow, isMessage, sender, sent } of leaving.ways) {
      if (isMessage && !this.text.element(flow.id)) continue
      if (sender && sent && this.text.element(sender.id) && !this.text.element(sent.id)) this.writer.addMessage(sent, this.collaboration())
    }
  }

  /** Takes out every way on from a row, with the gateway that parts them. */
  clear(row: string): void {
    const fork = this.forkAfter(row)
    for (const link of this.view.links) if (link.from === row) this.drop(link)
    if (fork !== null) this.text.remove(fork)
  }

  /** The catch events that stand before rows, by the id of the row's element. */
  catches(): Map<string, DraftNode> {
    return this.catchOf
  }

  /** Takes a way out with what only it used. */
  drop(link: ViewLink): void {
    const [sender, message] = link.along
    if (message !== undefined) this.text.remove(message)
    this.text.remove(link.flow)
    if (sender !== undefined && !this.isReached(sender)) this.text.remove(sender)
  }

  /** Takes out folded gateways and catch events that nothing leads to any more. Only at the end: a new way may still use them. */
  dropUnused(): void {
    const found = [...this.view.folds].filter(([id, fold]) => {
      if ((fold !== 'merge' && fold !== 'catch') || !this.text.element(id)) return false
      return fold === 'merge' ? !this.isReached(id) : !this.isTold(id)
    })
    for (const [id] of found) {
      this.text.remove(id)
      for (const [row, { id: event }] of this.catchOf) if (event === id) this.catchOf.delete(row)
    }
    if (found.length > 0) this.dropUnused()
  }

  private isTold(id: string): boolean {
    return this.text.all((one) => localName(one) === 'messageFlow' && rawAttribute(one, 'targetRef') === id).length > 0
  }

  private isReached(id: string): boolean {
    return this.text.all((one) => localName(one) === 'sequenceFlow' && rawAttribute(one, 'targetRef') === id).length > 0
  }

  private forkAfter(id: string): string | null {
    const flow = (this.view.source.outOf.get(id) ?? []).find(({ target }) => this.view.folds.get(target) === 'fork')
    return flow && this.text.element(flow.target) && this.text.element(flow.id) ? flow.target : null
  }

  private keep({ way, flow, isMessage, sender }: DrawnWay, link: ViewLink, from: string): void {
    const name = unescapeXml(this.text.attribute(link.flow, 'name') ?? '')
    if (oneLine(name) !== way.condition) this.text.set(link.flow, 'name', way.condition === '' ? null : way.condition)
    const target = link.to === way.to.id || sender ? (this.text.attribute(link.flow, 'targetRef') ?? flow.target) : flow.target
    const before = this.text.attribute(link.flow, 'targetRef') ?? ''
    if (isMessage) {
      this.text.set(link.flow, 'targetRef', target)
    } else if (target !== before || this.text.attribute(link.flow, 'sourceRef') !== from) {
      this.text.connect(link.flow, from, target)
    }
    const [, message] = link.along
    if (sender && message !== undefined && link.to !== way.to.id) this.text.set(message, 'targetRef', this.receiverId(way))
  }

  private receiverId({ to }: Way): string {
    return this.catchOf.get(to.id)?.id ?? to.id
  }

  private lead(flow: string, source: string): void {
    const target = this.text.attribute(flow, 'targetRef')
    const element = this.text.element(flow)
    if (element && target !== undefined && localName(element) === 'sequenceFlow') this.text.connect(flow, source, target)
  }

  private addWay({ flow, isMessage, sender }: DrawnWay, from: string, scope: RawElement, lane: RawElement | null): void {
    if (isMessage) {
      this.writer.addMessage({ ...flow, source: from }, this.collaboration())
      return
    }
    if (sender) this.writer.addNode(sender, scope, lane)
    this.writer.addFlow({ ...flow, source: from }, scope)
  }
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}
