import { createBpmnModel } from '../../../../shared/bpmn/write/bpmn-model.ts'
import type { ModelObject } from '../../../../renderer/editor/become/model-object.ts'

interface Model {
  create(type: string, attributes: object): ModelObject
  fromXML(xml: string): Promise<{ rootElement: ModelObject; elementsById: Record<string, ModelObject> }>
  toXML(root: ModelObject, options: { format: boolean }): Promise<{ xml: string }>
}

/** What one edit works on: the process with the most steps, its sheet, and a source of chance. */
interface Place {
  model: Model
  root: ModelObject
  process: ModelObject
  plane: ModelObject
  elementsById: Record<string, ModelObject>
  chance(most: number): number
  pick<Item>(items: readonly Item[]): Item
  drawn(element: ModelObject): ModelObject | undefined
}

const list = (owner: ModelObject, property: string) => (owner.get as (name: string) => ModelObject[] | undefined).call(owner, property) ?? []
const set = (owner: ModelObject, property: string, value: unknown) => (owner.set as (name: string, value: unknown) => void).call(owner, property, value)
const steps = (at: Place) => list(at.process, 'flowElements').filter((element) => /Task$|Gateway$|Event$/.test(element.$type))
const flows = (at: Place) => list(at.process, 'flowElements').filter((element) => element.$type === 'bpmn:SequenceFlow')
const lanes = (at: Place) => list(at.process, 'laneSets').flatMap((laneSet) => list(laneSet, 'lanes'))

function add(at: Place, type: string, drawing: string, attributes: object, shape: object): ModelObject {
  const id = `New_${at.chance(1e9)}`
  const element = at.model.create(type, { id, ...attributes })
  const drawn = at.model.create(drawing, { id: `${id}_di`, bpmnElement: element, ...shape })
  element.$parent = at.process
  drawn.$parent = at.plane
  list(at.process, /Annotation|Association/.test(type) ? 'artifacts' : 'flowElements').push(element)
  list(at.plane, 'planeElement').push(drawn)
  return element
}

const boundsAt = (at: Place, x: number, y: number, width: number, height: number) => ({ bounds: at.model.create('dc:Bounds', { x, y, width, height }) })
const way = (at: Place, ...points: [number, number][]) => ({ waypoint: points.map(([x, y]) => at.model.create('dc:Point', { x, y })) })

function remove(at: Place, element: ModelObject): void {
  for (const property of ['flowElements', 'artifacts']) set(at.process, property, list(at.process, property).filter((other) => other !== element))
  set(at.plane, 'planeElement', list(at.plane, 'planeElement').filter(({ bpmnElement }) => bpmnElement !== element))
  for (const lane of lanes(at)) set(lane, 'flowNodeRef', list(lane, 'flowNodeRef').filter((other) => other !== element))
}

function connect(at: Place, source: ModelObject, target: ModelObject): void {
  const flow = add(at, 'bpmn:SequenceFlow', 'bpmndi:BPMNEdge', { sourceRef: source, targetRef: target, name: at.chance(2) ? '不備あり' : undefined }, way(at, [10, 20], [30, at.chance(300)], [400, 50]))
  list(source, 'outgoing').push(flow)
  list(target, 'incoming').push(flow)
}

function disconnect(at: Place, flow: ModelObject): void {
  remove(at, flow)
  for (const [end, property] of [['sourceRef', 'outgoing'], ['targetRef', 'incoming']] as const) {
    const node = flow[end] as ModelObject
    set(node, property, list(node, property).filter((other) => other !== flow))
    if (node.default === flow) set(node, 'default', undefined)
  }
}

const edits: Record<string, (at: Place) => void> = {
  rename: (at) => set(at.pick(steps(at)), 'name', `名前${at.chance(1000)}を<変える>&"見る"`),
  clearName: (at) => set(at.pick(steps(at)), 'name', undefined),
  nameFlow: (at) => set(at.pick(flows(at)), 'name', `条件${at.chance(100)}`),
  move: (at) => {
    const bounds = at.drawn(at.pick(steps(at)))?.bounds as ModelObject | undefined
    if (bounds) Object.assign(bounds, { x: at.chance(2000), y: at.chance(900) + 0.5 })
  },
  resize: (at) => {
    const bounds = at.drawn(at.pick([...steps(at), ...lanes(at)]))?.bounds as ModelObject | undefined
    if (bounds) Object.assign(bounds, { width: 60 + at.chance(500), height: 60 + at.chance(300) })
  },
  bend: (at) => {
    const edge = at.drawn(at.pick(flows(at)))
    if (edge) set(edge, 'waypoint', way(at, [at.chance(500), 10], [at.chance(500), 300], [9, 9], [800, at.chance(900)]).waypoint)
  },
  label: (at) => {
    const shape = at.drawn(at.pick([...steps(at).filter(({ $type }) => !$type.endsWith('Task')), ...flows(at)]))
    if (shape) set(shape, 'label', at.model.create('bpmndi:BPMNLabel', boundsAt(at, at.chance(900), at.chance(500), 90, 36)))
  },
  attributes: (at) => {
    const step = at.pick(steps(at))
    set(step, 'kurabe:minutesPerCase', `約${at.chance(60)}`)
    set(step, 'kurabe:note', at.chance(3) === 0 ? undefined : '一行目\n二行目\t終わり')
    step.$attrs!['other:mark'] = `x${at.chance(9)}`
  },
  document: (at) => set(at.pick(steps(at)), 'documentation', [at.model.create('bpmn:Documentation', { text: `説明 ${at.chance(99)}` })]),
  condition: (at) => {
    const flow = at.pick(flows(at))
    set(flow, 'conditionExpression', at.model.create('bpmn:FormalExpression', { body: `件数 > ${at.chance(10)}` }))
    set(flow.sourceRef as ModelObject, 'default', at.chance(2) ? flow : undefined)
  },
  addStep: (at) => {
    const step = add(at, 'bpmn:UserTask', 'bpmndi:BPMNShape', { name: '新しい手順' }, boundsAt(at, at.chance(1000), at.chance(600), 100, 60))
    const lane = lanes(at)[0]
    if (lane) list(lane, 'flowNodeRef').push(step)
    connect(at, at.pick(steps(at)), step)
  },
  connect: (at) => connect(at, at.pick(steps(at)), at.pick(steps(at))),
  disconnect: (at) => disconnect(at, at.pick(flows(at))),
  redirect: (at) => {
    const flow = at.pick(flows(at))
    const target = at.pick(steps(at))
    const before = flow.targetRef as ModelObject
    set(before, 'incoming', list(before, 'incoming').filter((other) => other !== flow))
    set(flow, 'targetRef', target)
    list(target, 'incoming').push(flow)
  },
  removeStep: (at) => {
    const step = at.pick(steps(at))
    for (const flow of flows(at).filter(({ sourceRef, targetRef }) => sourceRef === step || targetRef === step)) disconnect(at, flow)
    for (const { id, sourceRef, targetRef } of messageFlows(at)) {
      if (sourceRef === step || targetRef === step) removeMessageFlow(at, id!)
    }
    for (const link of list(at.process, 'artifacts').filter(({ sourceRef, targetRef }) => sourceRef === step || targetRef === step)) remove(at, link)
    for (const drawn of [...list(step, 'dataInputAssociations'), ...list(step, 'dataOutputAssociations')]) remove(at, drawn)
    remove(at, step)
  },
  retype: (at) => {
    const tasks = steps(at).filter(({ $type }) => $type.endsWith('Task'))
    if (tasks.length > 0) retype(at, at.pick(tasks))
  },
  otherLane: (at) => {
    const step = at.pick(steps(at))
    for (const lane of lanes(at)) set(lane, 'flowNodeRef', list(lane, 'flowNodeRef').filter((other) => other !== step))
    if (lanes(at).length > 0) list(at.pick(lanes(at)), 'flowNodeRef').push(step)
  },
  renameLane: (at) => {
    if (lanes(at).length > 0) set(at.pick(lanes(at)), 'name', `担当${at.chance(50)}`)
  },
  note: (at) => {
    const note = add(at, 'bpmn:TextAnnotation', 'bpmndi:BPMNShape', { text: '注記' }, boundsAt(at, at.chance(900), 5, 100, 40))
    add(at, 'bpmn:Association', 'bpmndi:BPMNEdge', { sourceRef: at.pick(steps(at)), targetRef: note }, way(at, [1, 2], [3, 4]))
  },
  undrawn: (at) => {
    const flow = at.pick(flows(at))
    set(at.plane, 'planeElement', list(at.plane, 'planeElement').filter(({ bpmnElement }) => bpmnElement !== flow))
  },
}

/** The same text with a number of edits, chosen by a seed, as another feature would make them. */
export async function editAtRandom(xml: string, seed: number, count: number): Promise<{ xml: string; done: string[] }> {
  const model = createBpmnModel() as unknown as Model
  const { rootElement: root, elementsById } = await model.fromXML(xml)
  root.$attrs!['xmlns:kurabe'] = 'urn:kurabe:bpmn:1'
  root.$attrs!['xmlns:other'] = 'urn:other'
  const chance = chanceOf(seed)
  const processes = list(root, 'rootElements').filter(({ $type }) => $type === 'bpmn:Process')
  const process = processes.toSorted((one, other) => list(other, 'flowElements').length - list(one, 'flowElements').length)[0]!
  const plane = list(root, 'diagrams')[0]!.plane as ModelObject
  const at: Place = {
    model, root, process, plane, elementsById, chance,
    pick: (items) => items[chance(items.length)]!,
    drawn: (element) => list(plane, 'planeElement').find(({ bpmnElement }) => bpmnElement === element),
  }
  const done: string[] = []
  for (let number = 0; number < count; number++) {
    const name = at.pick(Object.keys(edits))
    if (flows(at).length === 0 || steps(at).length < 3) break
    edits[name]!(at)
    done.push(name)
  }
  return { xml: (await model.toXML(root, { format: true })).xml, done }
}

function messageFlows(at: Place): ModelObject[] {
  const collaboration = list(at.root, 'rootElements').find(({ $type }) => $type === 'bpmn:Collaboration')
  return collaboration === undefined ? [] : list(collaboration, 'messageFlows')
}

function removeMessageFlow(at: Place, id: string): void {
  const collaboration = list(at.root, 'rootElements').find(({ $type }) => $type === 'bpmn:Collaboration')!
  set(collaboration, 'messageFlows', list(collaboration, 'messageFlows').filter((flow) => flow.id !== id))
  set(at.plane, 'planeElement', list(at.plane, 'planeElement').filter(({ bpmnElement }) => (bpmnElement as ModelObject).id !== id))
}

/** Another kind of step under the same id, with the same arrows. */
function retype(at: Place, step: ModelObject): void {
  const types = ['bpmn:UserTask', 'bpmn:ManualTask', 'bpmn:ServiceTask', 'bpmn:Task'].filter((type) => type !== step.$type)
  const other = at.model.create(at.pick(types), { id: step.id, name: step.name, incoming: list(step, 'incoming'), outgoing: list(step, 'outgoing') })
  other.$parent = at.process
  const swap = (owner: ModelObject, property: string) => set(owner, property, list(owner, property).map((one) => (one === step ? other : one)))
  swap(at.process, 'flowElements')
  for (const lane of lanes(at)) swap(lane, 'flowNodeRef')
  for (const link of [...flows(at), ...messageFlows(at), ...list(at.process, 'artifacts')]) {
    for (const end of ['sourceRef', 'targetRef']) if (link[end] === step) set(link, end, other)
  }
  for (const property of ['dataInputAssociations', 'dataOutputAssociations', 'properties', 'ioSpecification', 'documentation', 'default']) {
    const value = step[property]
    if (value !== undefined) set(other, property, value)
    for (const part of [value].flat()) if (part !== undefined && property !== 'default') (part as ModelObject).$parent = other
  }
  const drawn = at.drawn(step)
  if (drawn) set(drawn, 'bpmnElement', other)
}

/** Numbers below a bound, the same for the same seed (mulberry32, public domain, Tommy Ettinger). */
function chanceOf(seed: number): (most: number) => number {
  let state = seed >>> 0
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most)
  }
}
