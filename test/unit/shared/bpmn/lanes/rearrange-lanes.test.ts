import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addLane, mergeLane, moveLane, removeLane } from '../../../../../shared/bpmn/lanes/rearrange-lanes.ts'
import { readFlowGraph } from '../../../../../shared/bpmn/read/read-flow-graph.ts'
import { lossesBetween } from '../../../../../shared/bpmn/write/compare-documents.ts'
import { parseXml } from '../../../../../shared/bpmn/xml/parse-xml.ts'
import { walk } from '../../../../../shared/bpmn/xml/walk.ts'
import { fixtureText } from '../fixture.ts'

const folder = join(import.meta.dirname, '../../../../../assets/sample')
const samples = readdirSync(folder).filter((name) => name.endsWith('.bpmn')).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Where everything is drawn, and the way points of every arrow. */
function drawingOf(xml: string): { boxes: Map<string, Box>; ways: Map<string, { x: number; y: number }[]> } {
  const boxes = new Map<string, Box>()
  const ways = new Map<string, { x: number; y: number }[]>()
  for (const element of walk(parseXml(xml))) {
    const id = element.attributes.get('bpmnElement')
    if (id === undefined) continue
    const numbers = (child: { attributes: ReadonlyMap<string, string> }) => Object.fromEntries([...child.attributes].map(([name, value]) => [name, Number(value)]))
    const bounds = element.children.find(({ local }) => local === 'Bounds')
    if (bounds !== undefined) boxes.set(id, numbers(bounds) as unknown as Box)
    else if (element.local === 'BPMNEdge') ways.set(id, element.children.filter(({ local }) => local === 'waypoint').map((point) => numbers(point) as { x: number; y: number }))
  }
  return { boxes, ways }
}

/** Every step is drawn within the lane it belongs to, lanes fill their pool without gaps, and arrows begin at their shapes. */
async function expectSound(xml: string): Promise<void> {
  const graph = await readFlowGraph(xml)
  const { boxes, ways } = drawingOf(xml)
  for (const { id, lane, attachedTo } of graph.nodes) {
    if (lane === null || attachedTo !== null) continue
    const [step, around] = [boxes.get(id)!, boxes.get(lane)!]
    expect(step.y >= around.y && step.y + step.height <= around.y + around.height, `${id} in ${lane}`).toBe(true)
  }
  for (const pool of graph.pools) {
    const lanes = graph.lanes.filter((lane) => lane.pool === pool.id && lane.parent === null).map(({ id }) => boxes.get(id)!).toSorted((one, other) => one.y - other.y)
    if (lanes.length === 0) continue
    const around = boxes.get(pool.id)!
    expect(lanes[0]!.y).toBe(around.y)
    for (const [place, lane] of lanes.entries()) expect(lane.y + lane.height).toBe(lanes[place + 1]?.y ?? around.y + around.height)
  }
  for (const { id, source, target } of graph.sequenceFlows) {
    const way = ways.get(id)!
    for (const [point, end] of [[way[0]!, boxes.get(source)!], [way.at(-1)!, boxes.get(target)!]] as const) {
      expect(point.y >= end.y - 1 && point.y <= end.y + end.height + 1, `${id} at its end`).toBe(true)
    }
  }
}

const stepsOf = async (xml: string) => new Map((await readFlowGraph(xml)).nodes.map(({ id, lane }) => [id, lane]))
const same = (one: string, other: string) => [...lossesBetween(parseXml(one), parseXml(other)), ...lossesBetween(parseXml(other), parseXml(one))]

describe.each(samples)('the lanes of %s', (_, xml) => {
  it('change places with everything in them, and back again', async () => {
    const { lanes } = await readFlowGraph(xml)
    for (const { id } of lanes) {
      const lower = await moveLane(xml, id, 1)
      await expectSound(lower)
      expect(await stepsOf(lower)).toEqual(await stepsOf(xml))
      if (lower === xml) continue
      const turned = (ways: ReadonlyMap<string, { x: number; y: number }[]>) =>
        [...ways].map(([flow, points]) => `${flow} ${points.slice(1).map((point, place) => `${point.x === points[place]!.x ? 'upright' : ''}${point.y === points[place]!.y ? 'level' : ''}`).join()}`)
      expect(turned(drawingOf(lower).ways)).toEqual(turned(drawingOf(xml).ways))
      expect(same(await moveLane(lower, id, -1), xml)).toEqual([])
    }
  })

  it('are put together without losing or moving aside a step', async () => {
    const { lanes } = await readFlowGraph(xml)
    for (const [place, lane] of lanes.entries()) {
      const into = lanes.filter(({ pool, parent }) => pool === lane.pool && parent === lane.parent).at(place - 2)
      if (into === undefined || into.id === lane.id) continue
      const merged = await mergeLane(xml, lane.id, into.id)
      await expectSound(merged)
      const before = await stepsOf(xml)
      expect(await stepsOf(merged)).toEqual(new Map([...before].map(([id, of]) => [id, of === lane.id ? into.id : of])))
      expect(merged).not.toContain(`"${lane.id}"`)
    }
  })

  it('are added and, while empty, taken away without a trace', async () => {
    const { lanes } = await readFlowGraph(xml)
    const added = await addLane(xml, '新しい係', lanes[0]!.id)
    await expectSound(added)
    const after = await readFlowGraph(added)
    expect(after.lanes.map(({ name }) => name)).toEqual([lanes[0]!.name, '新しい係', ...lanes.slice(1).map(({ name }) => name)])
    expect(same(await removeLane(added, after.lanes[1]!.id), xml)).toEqual([])
    const gone = await removeLane(xml, lanes[1]!.id)
    await expectSound(gone)
    expect([...(await stepsOf(gone)).keys()]).toEqual([...(await stepsOf(xml)).keys()])
  })
})

describe('lanes in unusual places', () => {
  it('stay where there is nothing to do: no such lane, the first one up, the only one away', async () => {
    const xml = samples[0]![1]
    const { lanes } = await readFlowGraph(xml)
    expect(await moveLane(xml, 'nobody', 1)).toBe(xml)
    expect(await moveLane(xml, lanes[0]!.id, -1)).toBe(xml)
    expect(await mergeLane(xml, lanes[0]!.id, lanes[0]!.id)).toBe(xml)
  })

  it('come to a pool that has none, around everything in it', async () => {
    const bare = samples[0]![1].replace(/<bpmn:laneSet[\s\S]*<\/bpmn:laneSet>/, '').replace(/<bpmndi:BPMNShape [^>]*bpmnElement="Lane_[\s\S]*?<\/bpmndi:BPMNShape>/g, '')
    const added = await addLane(bare, '窓口係', null)
    const { lanes, nodes } = await readFlowGraph(added)
    expect(lanes.map(({ name }) => name)).toEqual(['窓口係'])
    expect(new Set(nodes.map(({ lane }) => lane))).toEqual(new Set([lanes[0]!.id]))
  })

  it('are left alone where a diagram has no pool', async () => {
    const xml = fixtureText('good/ascii.bpmn')
    expect(await addLane(xml, '係', null)).toBe(xml)
  })
})
