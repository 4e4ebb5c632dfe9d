import { triggerOf } from '../draft/draft-flow.ts'
import type { DraftNode } from '../draft/flow-draft.ts'
import { createIdMaker, type IdMaker } from '../draft/id-maker.ts'
import { LinkSketch, type Way } from '../draft/link-sketch.ts'
import { elementOfKind } from '../draft/step-element.ts'
import { resolveLinks } from '../resolve-links.ts'
import { rowOwners } from '../row-owners.ts'
import type { StepRow, StepTable } from '../step-table.ts'
import type { StepTableView } from '../view/view-step-table.ts'
import { DocumentChanges } from './change-documents.ts'
import { changeKind, freeBoundaryEvents } from './change-kind.ts'
import { LinkChanges } from './change-links.ts'
import type { DiagramText } from './diagram-text.ts'
import { dropEmptyOwners } from './drop-empty-owners.ts'
import type { ElementWriter } from './element-writer.ts'
import { OwnerPlaces } from './owner-places.ts'
import { localName, rawAttribute } from '../../bpmn/xml/raw-tree.ts'

/**
 * Changes steps, ways, owners and documents in the text of a diagram to those of a table whose rows all have keys.
 * @param removed keys of the diagram's rows that the table has no more.
 */
export function changeStructure(text: DiagramText, writer: ElementWriter, view: StepTableView, table: StepTable, removed: readonly string[]): void {
  new StructureChange(text, writer, view, table).run(removed)
}

class StructureChange {
  private readonly known: ReadonlyMap<string, StepRow>
  private readonly nodeOf = new Map<string, DraftNode>()
  private readonly moved = new Set<string>()
  private readonly remade = new Set<string>()
  private readonly ids: IdMaker
  private readonly links: LinkChanges
  private readonly documents: DocumentChanges
  private readonly places: OwnerPlaces
  private readonly text: DiagramText
  private readonly writer: ElementWriter
  private readonly view: StepTableView
  private readonly table: StepTable

  constructor(text: DiagramText, writer: ElementWriter, view: StepTableView, table: StepTable) {
    this.text = text
    this.writer = writer
    this.view = view
    this.table = table
    this.known = new Map(view.table.rows.map((row) => [row.key ?? '', row]))
    const implied = new Set(LinkChanges.implied(view))
    this.ids = createIdMaker([...text.ids()].filter((id) => !implied.has(id)).concat(table.rows.map(({ key }) => key ?? '')))
    this.places = new OwnerPlaces(text, view, table, this.ids)
    this.links = new LinkChanges(text, writer, view, this.ids, () => this.places.collaboration())
    this.documents = new DocumentChanges(text, view.source, this.ids)
    for (const id of implied) text.remove(id)
  }

  run(removed: readonly string[]): void {
    const ways = waysByRow(this.table)
    this.nameDrawnLanes()
    this.placeRows(ways)
    this.links.learnCatches(this.nodeOf)
    for (const key of [...removed, ...this.moved, ...this.remade]) this.links.clear(key)
    const redrawn = this.redrawWays(ways)
    this.links.dropUnused()
    this.changeDocuments(removed, ways)
    for (const key of removed) {
      freeBoundaryEvents(this.text, key)
      this.text.remove(key)
    }
    this.complete(redrawn)
    dropEmptyOwners(this.text, this.view)
  }

  /** Where only the drawing says in which lane a step stands, the lane names it from now on: the drawing will change. */
  private nameDrawnLanes(): void {
    const named = new Map(this.text.all((one) => localName(one) === 'flowNodeRef').map((one) => [one.children.join('').trim(), one.parent]))
    for (const { id, lane, subProcess } of this.view.source.graph.nodes) {
      const element = this.text.element(lane ?? '')
      if (element && subProcess === null && this.text.element(id) && named.get(id) !== element) this.writer.putInLane(id, element)
    }
  }

  private placeRows(ways: ReadonlyMap<string, readonly { to: string }[]>): void {
    const owners = rowOwners(this.table)
    const before = new Map([...this.known.keys()].map((key) => [key, this.view.source.nodes.get(key)]))
    this.table.rows.forEach((row, index) => {
      const key = row.key ?? ''
      const owner = owners[index]
      const old = this.known.get(key)
      const node = before.get(key)
      if (!owner) return
      if (old && node) {
        const isMoved = row.owner.length > 0 && JSON.stringify(row.owner) !== JSON.stringify(old.owner)
        const place = isMoved ? this.places.placeOf(owner) : null
        const pool = place?.pool ?? node.pool ?? ''
        if (place) {
          if (place.pool !== (node.pool ?? '')) {
            this.moved.add(key)
            this.text.move(key, place.process)
          }
          this.writer.putInLane(key, place.lane)
        }
        const isRemade = row.kind !== old.kind
        const trigger = isRemade ? triggerOf(row.kind, row.text, false) : node.trigger === 'message' || node.trigger === 'timer' ? node.trigger : null
        if (isRemade) {
          this.remade.add(key)
          changeKind(this.text, key, row.kind, trigger)
        }
        const element = isRemade ? elementOfKind[row.kind] : localNameOf(this.text, key)
        this.nodeOf.set(key, { id: key, element, name: row.text, pool, lane: null, trigger, attributes: {} })
      } else {
        const place = this.places.placeOf(owner)
        const made: DraftNode = {
          id: key, element: elementOfKind[row.kind], name: row.text, pool: place.pool, lane: null,
          trigger: triggerOf(row.kind, row.text, false), attributes: {},
        }
        this.writer.addNode(made, place.process, place.lane)
        this.nodeOf.set(key, made)
      }
    })
    this.openStarts(ways)
  }

  /** A 開始 that another pool leads to starts by that message. */
  private openStarts(ways: ReadonlyMap<string, readonly { to: string }[]>): void {
    for (const [from, links] of ways) {
      for (const { to } of links) {
        const target = this.nodeOf.get(to)
        const element = this.text.element(to)
        if (target?.element !== 'startEvent' || target.trigger === 'message' || target.pool === this.nodeOf.get(from)?.pool || !element) continue
        target.trigger = 'message'
        this.text.add(element, this.text.make('messageEventDefinition', { id: this.ids.make('Trigger', to) }))
      }
    }
  }

  /** Returns the rows whose ways were drawn anew. */
  private redrawWays(ways: ReadonlyMap<string, readonly { to: string; condition: string }[]>): Set<string> {
    const old = waysByRow(this.view.table)
    const redrawn = new Set<string>()
    const isOther = (key: string) => this.moved.has(key) || this.remade.has(key)
    for (const { key } of this.table.rows) {
      const node = this.nodeOf.get(key ?? '')
      if (!node || key === null) continue
      const wanted = ways.get(key) ?? []
      const had = old.get(key) ?? []
      const isSame = this.known.has(key) && JSON.stringify(wanted) === JSON.stringify(had)
      if (isSame && !isOther(key) && ![...wanted, ...had].some(({ to }) => isOther(to))) continue
      redrawn.add(key)
      const drawn = wanted.flatMap(({ to, condition }): Way[] => {
        const target = this.nodeOf.get(to)
        return target ? [{ to: target, condition }] : []
      })
      this.links.redraw(node, drawn, (link) => !isOther(link.from) && !isOther(link.to))
    }
    return redrawn
  }

  private changeDocuments(removed: readonly string[], ways: ReadonlyMap<string, readonly { to: string }[]>): void {
    const neighbours = new Map<string, string[]>()
    for (const [from, links] of ways) {
      for (const { to } of links) {
        neighbours.set(from, [...(neighbours.get(from) ?? []), to])
        neighbours.set(to, [...(neighbours.get(to) ?? []), from])
      }
    }
    const gone = removed.map((key): Pick<StepRow, 'key' | 'inputs' | 'outputs'> => ({ key, inputs: [], outputs: [] }))
    const rows: Pick<StepRow, 'key' | 'inputs' | 'outputs'>[] = [...this.table.rows, ...gone]
    const sides = [['read', 'inputs'], ['write', 'outputs']] as const
    const toTie: (() => void)[] = []
    for (const row of rows) {
      for (const [direction, side] of sides) {
        const { key } = row
        if (key === null) continue
        const had = this.known.get(key)?.[side] ?? []
        const stays = had.filter((name) => row[side].includes(name))
        // Names that stay must come first in their old order, since the order of the cell is the order of the ties.
        const isAnew = this.moved.has(key) || this.remade.has(key) || stays.some((name, index) => row[side][index] !== name)
        for (const name of had) if (isAnew || !stays.includes(name)) this.documents.untie(key, name, direction)
        const missing = row[side].filter((name) => isAnew || !stays.includes(name))
        toTie.push(...missing.map((name) => () => this.documents.tie(key, name, direction, neighbours.get(key) ?? [])))
      }
    }
    for (const tie of toTie) tie()
    this.documents.dropUnused()
  }

  private complete(redrawn: ReadonlySet<string>): void {
    const isBorn = this.view.table.rows.some(({ key }) => this.view.source.remembered(key ?? '', 'stepNumber') !== undefined)
    const flowsNamed = (local: string) => this.text.all((one) => localName(one) === local).map((one) => ({
      id: rawAttribute(one, 'id') ?? '', source: rawAttribute(one, 'sourceRef') ?? '', target: rawAttribute(one, 'targetRef') ?? '', name: '', attributes: {},
    })).filter(({ source, target }) => this.text.element(source) && this.text.element(target))
    const flows = flowsNamed('sequenceFlow')
    const there = flows.length
    const sketch = new LinkSketch(this.ids, flows, flowsNamed('messageFlow'), this.links.catches())
    const nodes = this.table.rows.flatMap(({ key }) => this.nodeOf.get(key ?? '') ?? [])
    const last = this.table.rows.at(-1)
    const endsAtLast = last?.next === 'following'
    const isEndNew = endsAtLast && this.known.get(last?.key ?? '')?.next !== 'following'
    sketch.complete(nodes, endsAtLast, ({ id }) => isBorn || redrawn.has(id) || (isEndNew && id === last?.key))
    for (const added of sketch.added) {
      const flow = flows.find(({ source, target }) => source === added.id || target === added.id)
      const beside = flow?.source === added.id ? flow.target : (flow?.source ?? '')
      const scope = this.text.scopeOf(beside)
      if (scope) this.writer.addNode(added, scope, this.text.laneOf(beside))
    }
    for (const flow of flows.slice(there)) {
      const scope = this.text.scopeOf(flow.source)
      if (scope) this.writer.addFlow(flow, scope)
    }
  }
}

function localNameOf(text: DiagramText, id: string): string {
  const element = text.element(id)
  return element ? localName(element) : ''
}

/** The ways on from each row, by key. */
export function waysByRow(table: StepTable): Map<string, { to: string; condition: string }[]> {
  const ways = new Map<string, { to: string; condition: string }[]>()
  for (const { from, to, condition } of resolveLinks(table)) {
    const key = table.rows[from]?.key ?? ''
    ways.set(key, [...(ways.get(key) ?? []), { to: table.rows[to]?.key ?? '', condition }])
  }
  return ways
}
