import type { IdMaker } from '../draft/id-maker.ts'
import { namesPools, type RowOwner } from '../row-owners.ts'
import type { StepTable } from '../step-table.ts'
import type { StepTableView } from '../view/view-step-table.ts'
import { isPoolSaid, ownerPath } from '../view/view-owners.ts'
import type { DiagramText } from './diagram-text.ts'
import { elementsIn, localName, type RawElement, rawAttribute, unescapeXml } from '../../bpmn/xml/raw-tree.ts'

/** Where a row stands in the text. */
export interface Place {
  /** Id of the pool, '' for a process without one. */
  pool: string
  process: RawElement
  lane: RawElement | null
}

/** Finds the pools and lanes that 担当 means in a diagram, and makes those that are not there yet. */
export class OwnerPlaces {
  private readonly known = new Map<string, Place>()
  private readonly hasPools: boolean
  private readonly home: Place
  private readonly text: DiagramText
  private readonly ids: IdMaker

  constructor(text: DiagramText, view: StepTableView, edited: StepTable, ids: IdMaker) {
    this.text = text
    this.ids = ids
    this.hasPools = namesPools(edited)
    const { graph } = view.source
    const rows = graph.nodes.filter(({ id, subProcess }) => subProcess === null && !view.folds.has(id))
    const said = isPoolSaid(view.source, rows)
    for (const { id, name } of graph.pools) this.learn(said ? [name] : [], id, null)
    for (const lane of graph.lanes) this.learn(ownerPath(view.source, lane.pool, lane.id, said), lane.pool, lane.id)
    for (const row of rows) this.learn(ownerPath(view.source, row.pool, row.lane, said), row.pool, row.lane, row.id)
    const most = [...Map.groupBy(rows, ({ pool }) => pool ?? '')].toSorted((one, other) => other[1].length - one[1].length)[0]
    const pool = most?.[0] ?? graph.pools.find(({ isBlackBox }) => !isBlackBox)?.id ?? graph.pools[0]?.id ?? ''
    const process = this.processOf(pool, most?.[1][0]?.id) ?? this.addProcess()
    this.home = { pool, process, lane: null }
  }

  placeOf(owner: RowOwner): Place {
    const path = this.hasPools ? [owner.pool, ...owner.lanes] : owner.lanes
    const known = this.known.get(JSON.stringify(path))
    if (known) return known.lane === null ? { ...known, lane: this.laneOf(known.process, []) } : known
    const pool = this.hasPools ? (this.known.get(JSON.stringify([owner.pool])) ?? this.addPool(owner.pool)) : this.home
    const place = { ...pool, lane: this.laneOf(pool.process, owner.lanes) }
    this.known.set(JSON.stringify(path), place)
    return place
  }

  private learn(path: string[], pool: string | null, lane: string | null, node?: string): void {
    const process = this.processOf(pool ?? '', node ?? lane ?? undefined)
    const key = JSON.stringify(path)
    if (process && !this.known.has(key)) this.known.set(key, { pool: pool ?? '', process, lane: lane === null ? null : (this.text.element(lane) ?? null) })
  }

  private processOf(pool: string, inside: string | undefined): RawElement | null {
    const reference = this.text.attribute(pool, 'processRef')
    if (reference) return this.text.element(reference) ?? this.text.element(reference.slice(reference.indexOf(':') + 1)) ?? null
    for (let at = inside === undefined ? null : (this.text.element(inside) ?? null); at !== null; at = at.parent) if (localName(at) === 'process') return at
    return null
  }

  /** The lane of that path in a process; where other rows have lanes and this one has none, a lane without a name. */
  private laneOf(process: RawElement, names: readonly string[]): RawElement | null {
    const lanes = elementsIn(process).find((child) => localName(child) === 'laneSet')
    const path = names.length === 0 && lanes ? [''] : names
    let set = lanes
    let lane: RawElement | null = null
    for (const [depth, name] of path.entries()) {
      const outer: RawElement = lane ?? process
      set = elementsIn(outer).find((child) => localName(child) === (lane === null ? 'laneSet' : 'childLaneSet'))
      if (!set) {
        set = this.text.make(lane === null ? 'laneSet' : 'childLaneSet', { id: this.ids.make('LaneSet', `${rawAttribute(outer, 'id')}`) })
        this.text.add(outer, set)
      }
      const known = elementsIn(set).find((child) => localName(child) === 'lane' && unescapeXml(rawAttribute(child, 'name') ?? '') === name)
      lane = known ?? this.text.make('lane', { id: this.ids.make('Lane', [rawAttribute(process, 'id'), ...path.slice(0, depth + 1)].join('/')), name })
      if (!known) this.text.add(set, lane)
    }
    return lane
  }

  private addPool(name: string): Place {
    const process = this.addProcess()
    const id = this.ids.make('Participant', name)
    this.text.add(this.collaboration(), this.text.make('participant', { id, name, processRef: rawAttribute(process, 'id') ?? '' }))
    const place = { pool: id, process, lane: null }
    this.known.set(JSON.stringify([name]), place)
    return place
  }

  private addProcess(): RawElement {
    const process = this.text.make('process', { id: this.ids.make('Process', 'steps'), isExecutable: 'false' })
    this.text.add(this.text.definitions, process)
    return process
  }

  /** The collaboration; where there is none, one is made in which the process that was alone gets a pool without a name. */
  collaboration(): RawElement {
    const [known] = this.text.all((element) => localName(element) === 'collaboration')
    if (known) return known
    const made = this.text.make('collaboration', { id: this.ids.make('Collaboration', 'steps') })
    const alone = this.text.all((element) => localName(element) === 'process')
    this.text.add(this.text.definitions, made)
    for (const process of alone) {
      const reference = rawAttribute(process, 'id') ?? ''
      if (reference !== '') this.text.add(made, this.text.make('participant', { id: this.ids.make('Participant', reference), processRef: reference }))
    }
    return made
  }
}
