import { boxOf, drawnPart, findLane, leavesOf, listOf, openLaneModel, type Box, type LaneModel, type LaneNode, type ModelNode, type PoolLanes } from './lane-model.ts'
import { shiftBands } from './shift-bands.ts'

/** Height of a new lane in pixels: a row of steps with room around it. */
const newHeight = 120
const nameStrip = 30

/** The diagram with a lane one place higher (-1) or lower (1) among its siblings, all its steps with it; the same text where there is no such place. */
export async function moveLane(xml: string, id: string, by: -1 | 1): Promise<string> {
  const model = await openLaneModel(xml)
  const found = findLane(model, id)
  const other = found?.siblings[found.place + by]
  if (found === undefined || other === undefined) return xml
  const rearrange = remember(found.pool)
  const [lane] = found.siblings.splice(found.place, 1)
  found.siblings.splice(found.place + by, 0, lane!)
  return finish(model, found.pool, rearrange)
}

/**
 * The diagram with a lane made part of a sibling, which keeps its name: its band is laid against that of the other, its steps stay in their order and
 * belong to the other. The same text where the two are no siblings.
 */
export async function mergeLane(xml: string, id: string, into: string): Promise<string> {
  const model = await openLaneModel(xml)
  const found = findLane(model, id)
  const target = found?.siblings.findIndex(({ node }) => node.id === into) ?? -1
  if (found === undefined || target < 0 || target === found.place) return xml
  const rearrange = remember(found.pool)
  const [lane] = found.siblings.splice(found.place, 1)
  const keeper = found.siblings.find(({ node }) => node.id === into)!
  const at = found.siblings.indexOf(keeper)
  found.siblings.splice(target < found.place ? at + 1 : at, 0, lane!)
  rearrange()
  takeOver(keeper, lane!)
  found.siblings.splice(found.siblings.indexOf(lane!), 1)
  drop(found.pool, lane!)
  return write(model, found.pool)
}

/** The diagram without a lane. An empty one leaves no gap; the steps of another belong to the sibling above, or below where it is the first. The only lane stays. */
export async function removeLane(xml: string, id: string): Promise<string> {
  const model = await openLaneModel(xml)
  const found = findLane(model, id)
  if (found === undefined || found.siblings.length < 2) return xml
  const { pool, siblings, place } = found
  const lane = siblings[place]!
  if (!isEmpty(lane, pool)) return mergeLane(xml, id, (siblings[place - 1] ?? siblings[place + 1]!).node.id!)
  const rearrange = remember(pool)
  siblings.splice(place, 1)
  drop(pool, lane)
  return finish(model, pool, rearrange)
}

/** The diagram with a new lane under the given one, or as the last of the first pool; a pool without lanes gets its first, around everything in it. */
export async function addLane(xml: string, name: string, below: string | null): Promise<string> {
  const model = await openLaneModel(xml)
  const found = below === null ? undefined : findLane(model, below)
  const pool = found?.pool ?? model.pools[0]
  if (pool === undefined) return xml
  const siblings = found?.siblings ?? pool.lanes
  const isFirst = siblings.length === 0
  const { x, y, width, height } = isFirst ? boxOf(pool.drawn) : boxOf(siblings[0]!.drawn)
  const box = isFirst ? { x: x + nameStrip, y, width: width - nameStrip, height } : { x, y, width, height: newHeight }
  const id = freeId(model, 'Lane')
  const node = model.create('bpmn:Lane', { id, name })
  const drawn = model.create('bpmndi:BPMNShape', { id: `${id}_di`, bpmnElement: node, isHorizontal: true, bounds: model.create('dc:Bounds', box) })
  const lane: LaneNode = { node, drawn, inner: [] }
  const rearrange = remember(pool)
  siblings.splice(found === undefined ? siblings.length : found.place + 1, 0, lane)
  drawn.$parent = pool.plane
  listOf(pool.plane, 'planeElement').push(drawn)
  if (isFirst) {
    const laneSet = listOf(pool.process, 'laneSets')[0] ?? model.create('bpmn:LaneSet', { id: freeId(model, 'LaneSet') })
    laneSet.$parent = pool.process
    pool.process.set('laneSets', [laneSet])
    node.set('flowNodeRef', listOf(pool.process, 'flowElements').filter(isFlowNode))
    node.$parent = laneSet
    laneSet.set('lanes', [node])
    return model.text()
  }
  node.$parent = siblings.find((other) => other !== lane)!.node.$parent
  return finish(model, pool, rearrange)
}

/** Notes how the lanes are drawn, before the tree is changed; what it gives draws them anew. */
function remember(pool: PoolLanes): () => void {
  const before = new Map<LaneNode, Box>(leavesOf(pool.lanes).map((lane) => [lane, { ...boxOf(lane.drawn) }]))
  return () => {
    const heights = new Map(leavesOf(pool.lanes).map((lane) => [lane, before.get(lane)?.height ?? newHeight]))
    shiftBands(pool, before, heights)
  }
}

function finish(model: LaneModel, pool: PoolLanes, rearrange: () => void): Promise<string> {
  rearrange()
  return write(model, pool)
}

/** Puts the lanes into the file in the order in which they are drawn. */
function write(model: LaneModel, { lanes }: PoolLanes): Promise<string> {
  const order = (siblings: readonly LaneNode[]) => {
    siblings[0]?.node.$parent?.set('lanes', siblings.map(({ node }) => node))
    for (const { inner } of siblings) order(inner)
  }
  order(lanes)
  return model.text()
}

function takeOver(keeper: LaneNode, lane: LaneNode): void {
  const [one, other] = [boxOf(keeper.drawn), boxOf(lane.drawn)]
  const holder = keeper.inner.length === 0 ? keeper : one.y < other.y ? leavesOf(keeper.inner).at(-1)! : leavesOf(keeper.inner)[0]!
  const steps = leavesOf([lane]).flatMap(({ node }) => listOf(node, 'flowNodeRef'))
  const first = one.y < other.y ? listOf(holder.node, 'flowNodeRef') : steps
  const second = one.y < other.y ? steps : listOf(holder.node, 'flowNodeRef')
  holder.node.set('flowNodeRef', [...new Set([...first, ...second, ...listOf(lane.node, 'flowNodeRef')])])
  const top = Math.min(one.y, other.y)
  const grown = other.height
  for (const box of new Set([one, boxOf(holder.drawn)])) Object.assign(box, { y: box === one ? top : Math.min(box.y, one.y < other.y ? box.y : top), height: box.height + grown })
}

function drop(pool: PoolLanes, lane: LaneNode): void {
  const parts = new Set<ModelNode>(everyLane(lane).map(({ drawn }) => drawn))
  pool.plane.set('planeElement', listOf(pool.plane, 'planeElement').filter((part) => !parts.has(part)))
}

/** Whether neither a step belongs to a lane nor anything is drawn in it. */
function isEmpty(lane: LaneNode, pool: PoolLanes): boolean {
  if (everyLane(lane).some(({ node }) => listOf(node, 'flowNodeRef').length > 0)) return false
  const { y, height } = boxOf(lane.drawn)
  const others = [...listOf(pool.process, 'flowElements'), ...listOf(pool.process, 'artifacts')].map((node) => drawnPart(pool.plane, node)?.get('bounds') as Box | undefined)
  return others.every((box) => box === undefined || box.y + box.height / 2 < y || box.y + box.height / 2 >= y + height)
}

function everyLane(lane: LaneNode): LaneNode[] {
  return [lane, ...lane.inner.flatMap(everyLane)]
}

function isFlowNode({ $type }: ModelNode): boolean {
  return /^bpmn:(\w*Task|\w*Event|\w*Gateway|SubProcess|AdHocSubProcess|Transaction|CallActivity)$/.test($type)
}

function freeId(model: LaneModel, prefix: string): string {
  const taken = new Set<string>()
  const waiting: ModelNode[] = [...listOf(model.root, 'rootElements'), ...listOf(model.root, 'diagrams')]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.id !== undefined) taken.add(node.id)
    for (const value of Object.values(node)) for (const part of [value].flat()) if (typeof part === 'object' && part !== null && '$type' in part) waiting.push(part as ModelNode)
  }
  for (let number = 1; ; number++) if (!taken.has(`${prefix}_${number}`)) return `${prefix}_${number}`
}
