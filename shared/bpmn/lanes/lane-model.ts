import { attributesDescriptor } from '../attributes/attributes-descriptor.ts'
import { createBpmnModel } from '../write/bpmn-model.ts'
import { mendAfterBpmnJs, prepareForBpmnJs } from '../write/prepare-for-bpmn-js.ts'

/** An object of the model: properties by name; `get` gives a list also where there is none yet. */
export interface ModelNode {
  readonly $type: string
  readonly $attrs: Record<string, unknown>
  $parent?: ModelNode
  id?: string
  get(property: string): unknown
  set(property: string, value: unknown): void
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A lane with the lanes it holds, from the top; `band` is where it is drawn, in pixels. */
export interface LaneNode {
  node: ModelNode
  inner: LaneNode[]
  drawn: ModelNode
}

/** A pool with its process and lanes, and everything drawn on its sheet. */
export interface PoolLanes {
  pool: ModelNode
  process: ModelNode
  drawn: ModelNode
  lanes: LaneNode[]
  plane: ModelNode
}

export interface LaneModel {
  root: ModelNode
  pools: PoolLanes[]
  create(type: string, attributes: object): ModelNode
  /** The text of the changed model. */
  text(): Promise<string>
}

/** Reads a diagram so that its lanes can be rearranged. Pools whose lanes stand upright or are not drawn are left out. */
export async function openLaneModel(xml: string): Promise<LaneModel> {
  const model = createBpmnModel({ kurabe: attributesDescriptor })
  const { rootElement } = await model.fromXML(prepareForBpmnJs(xml))
  const root = rootElement as ModelNode
  const creator = model as unknown as { create(type: string, attributes: object): ModelNode }
  const planes = listOf(root, 'diagrams').map((diagram) => diagram.get('plane') as ModelNode)
  return {
    root,
    pools: planes.flatMap((plane) => poolsOf(root, plane)),
    create: (type, attributes) => creator.create(type, attributes),
    text: async () => mendAfterBpmnJs((await model.toXML(root, { format: true })).xml),
  }
}

export function listOf(node: ModelNode, property: string): ModelNode[] {
  return node.get(property) as ModelNode[]
}

/** The box in which a shape is drawn; changes to it are changes to the drawing. */
export function boxOf(drawn: ModelNode): Box {
  return drawn.get('bounds') as Box
}

export function drawnPart(plane: ModelNode, node: ModelNode): ModelNode | undefined {
  return listOf(plane, 'planeElement').find((drawn) => drawn.get('bpmnElement') === node)
}

/** The lanes at the ends of the tree, from the top. */
export function leavesOf(lanes: readonly LaneNode[]): LaneNode[] {
  return lanes.flatMap((lane) => (lane.inner.length === 0 ? [lane] : leavesOf(lane.inner)))
}

/** The list a lane stands in, with its pool; undefined where there is no such lane. */
export function findLane(model: LaneModel, id: string): { pool: PoolLanes; siblings: LaneNode[]; place: number } | undefined {
  const within = (pool: PoolLanes, siblings: LaneNode[]): { pool: PoolLanes; siblings: LaneNode[]; place: number } | undefined => {
    const place = siblings.findIndex(({ node }) => node.id === id)
    if (place >= 0) return { pool, siblings, place }
    for (const { inner } of siblings) {
      const found = within(pool, inner)
      if (found !== undefined) return found
    }
    return undefined
  }
  for (const pool of model.pools) {
    const found = within(pool, pool.lanes)
    if (found !== undefined) return found
  }
  return undefined
}

function poolsOf(root: ModelNode, plane: ModelNode): PoolLanes[] {
  const collaborations = listOf(root, 'rootElements').filter(({ $type }) => $type === 'bpmn:Collaboration')
  return collaborations.flatMap((collaboration) => listOf(collaboration, 'participants')).flatMap((pool) => {
    const process = pool.get('processRef') as ModelNode | undefined
    const drawn = drawnPart(plane, pool)
    if (process === undefined || drawn === undefined || drawn.get('isHorizontal') === false || drawn.get('isExpanded') === false) return []
    const [laneSet] = listOf(process, 'laneSets')
    const lanes = laneSet === undefined ? [] : lanesOf(laneSet, plane)
    return lanes === null ? [] : [{ pool, process, drawn, lanes, plane }]
  })
}

/** Null where a lane is not drawn. */
function lanesOf(laneSet: ModelNode, plane: ModelNode): LaneNode[] | null {
  const found: LaneNode[] = []
  for (const node of listOf(laneSet, 'lanes')) {
    const drawn = drawnPart(plane, node)
    const childSet = node.get('childLaneSet') as ModelNode | undefined
    const inner = childSet === undefined ? [] : lanesOf(childSet, plane)
    if (drawn === undefined || inner === null) return null
    found.push({ node, inner, drawn })
  }
  return found.toSorted((one, other) => boxOf(one.drawn).y - boxOf(other.drawn).y)
}
