import { describe, expect, it } from 'vitest'
import { readFlowGraph } from '../../../../../shared/bpmn/read/read-flow-graph.ts'
import { openBpmnDocument } from '../../../../../shared/bpmn/read/bpmn-document.ts'
import { applyFix } from '../../../../../shared/checks/apply-fix/apply-fix.ts'
import { growForNames } from '../../../../../shared/checks/apply-fix/grow-for-names.ts'
import { stepsNamed } from '../flow-text.ts'
import { drawnText, fixFirst, linesOnlyIn } from './fixed-flow.ts'

const flowsOf = async (xml: string) => (await readFlowGraph(xml)).sequenceFlows.map(({ source, target, name }) => `${source}>${target}${name && `:${name}`}`)
const boundsOf = (xml: string) => openBpmnDocument(xml).bounds

describe('a name put in by a fix', () => {
  it('names the bare branch of a choice and changes nothing else', async () => {
    const xml = await drawnText({
      nodes: ['S startEvent', 'T task 届を見る', 'G exclusiveGateway 書きもれの有無', 'A task 届を返す', 'B task 届をしまう', 'E endEvent', 'F endEvent'],
      flows: ['S>T', 'T>G', 'G>A:ある', 'G>B', 'A>E', 'B>F'],
    })
    const { before, after } = await fixFirst('C05', xml)
    expect(linesOnlyIn(after, before)).toEqual(['<bpmn:sequenceFlow id="G-B" sourceRef="G" targetRef="B" name="ない"/>'])
    expect(linesOnlyIn(before, after)).toHaveLength(1)
  })

  it('gives a document the usual name on each drawing of it', async () => {
    const documents = '<bpmn:dataObject id="O" name="打ち出し"/><bpmn:dataObjectReference id="D1" name="打ち出し" dataObjectRef="O"/><bpmn:dataObjectReference id="D2" name="打ち出し" dataObjectRef="O"/>'
    const xml = (await drawnText(stepsNamed('打出しを刷る', '打出しを見る'))).replace('</bpmn:process>', `${documents}</bpmn:process>`)
    const after = await applyFix(xml, { kind: 'name', element: 'D1', name: '打出し' })
    expect(after.match(/name="打出し"/g)).toHaveLength(3)
    expect(after).toBe(xml.replaceAll('name="打ち出し"', 'name="打出し"'))
  })
})

describe('a start and an end', () => {
  it('are put before the first and behind the last step, in their lane', async () => {
    const sketch = { nodes: ['A task 届を受け取る', 'B task 届をしまう'], flows: ['A>B'], lanes: { 窓口係: ['A'], 係長: ['B'] } }
    const { after: started } = await fixFirst('C01', await drawnText(sketch))
    const { after } = await fixFirst('C02', started)
    const { nodes, lanes } = await readFlowGraph(after)
    const laneOf = (type: string) => lanes.find(({ id }) => id === nodes.find((node) => node.type === type)?.lane)?.name
    expect([laneOf('StartEvent'), laneOf('EndEvent')]).toEqual(['窓口係', '係長'])
    expect(await flowsOf(after)).toEqual(expect.arrayContaining(['A>B', expect.stringMatching(/^StartEvent_\w+>A$/), expect.stringMatching(/^B>EndEvent_\w+$/)]))
  })

  it('end a branch that stops, on the level of its last step', async () => {
    const { after } = await fixFirst('C03', await drawnText({
      nodes: ['S startEvent', 'G exclusiveGateway 不備の有無', 'A task 届を返す', 'B task 届をしまう', 'E endEvent'],
      flows: ['S>G', 'G>A:あり', 'G>B:なし', 'B>E'],
    }))
    const bounds = boundsOf(after)
    const end = [...bounds].find(([id]) => id.startsWith('EndEvent_'))![1]
    const step = bounds.get('A')!
    expect(end.y + end.height / 2).toBe(step.y + step.height / 2)
    expect(end.x).toBeGreaterThan(step.x + step.width)
  })
})

describe('a step with two acts', () => {
  it('becomes two, one behind the other; what stood behind moves on and nothing before it moves', async () => {
    const xml = (await drawnText({ ...stepsNamed('届を読む', '記載内容の確認及び届の受理', '届をしまう'), lanes: { 窓口係: ['S', 'T0', 'T1', 'T2', 'E'] } }))
      .replace('<bpmn:userTask id="T1"', '<bpmn:userTask id="T1" xmlns:kurabe="urn:kurabe:bpmn:1" kurabe:minutesPerCase="5"')
    const { before, after } = await fixFirst('C09', xml)
    const { nodes } = await readFlowGraph(after)
    expect(nodes.filter(({ family }) => family === 'activity').map(({ name, type, attributes }) => [name, type, attributes.minutesPerCase])).toEqual([
      ['届を読む', 'UserTask', undefined], ['記載内容の確認', 'UserTask', '5'], ['届の受理', 'UserTask', undefined], ['届をしまう', 'UserTask', undefined],
    ])
    const added = nodes.find(({ name }) => name === '届の受理')!.id
    expect(await flowsOf(after)).toEqual(expect.arrayContaining(['S>T0', 'T0>T1', `T1>${added}`, `${added}>T2`, 'T2>E']))
    for (const id of ['S', 'T0', 'T1']) expect(boundsOf(after).get(id)).toEqual(boundsOf(before).get(id))
    expect(boundsOf(after).get('T2')!.y).toBe(boundsOf(before).get('T2')!.y)
    expect(nodes.find(({ id }) => id === added)?.lane).toBe('Lane0')
  })
})

describe('a fix of the structure', () => {
  it('puts a gateway behind a step that several conditions leave, and keeps the conditions', async () => {
    const { after } = await fixFirst('C06', await drawnText({
      nodes: ['S startEvent', 'T task 届を見る', 'A task 届を返す', 'B task 届をしまう', 'E endEvent', 'F endEvent'],
      flows: ['S>T', 'T>A:不備あり', 'T>B:不備なし', 'A>E', 'B>F'],
      lanes: { 窓口係: ['S', 'T', 'A', 'B', 'E', 'F'] },
    }))
    const gateway = (await readFlowGraph(after)).nodes.find(({ type }) => type === 'ExclusiveGateway')!.id
    expect(await flowsOf(after)).toEqual(expect.arrayContaining([`T>${gateway}`, `${gateway}>A:不備あり`, `${gateway}>B:不備なし`]))
  })

  it('turns the join of parallel branches into one that waits', async () => {
    const { before, after } = await fixFirst('C06', await drawnText({
      nodes: ['S startEvent', 'W parallelGateway', 'A task 台帳に書く', 'B task 控えを渡す', 'J exclusiveGateway', 'E endEvent'],
      flows: ['S>W', 'W>A', 'W>B', 'A>J', 'B>J', 'J>E'],
    }))
    expect(linesOnlyIn(after, before)[0]).toContain('<bpmn:parallelGateway id="J"')
  })

  it('makes a plain step of a script and keeps the script as its description', async () => {
    const { after } = await fixFirst('C12', await drawnText({
      nodes: ['S startEvent', 'T scriptTask 月数を計算する<bpmn:script>months = 12</bpmn:script>', 'E endEvent'],
      flows: ['S>T', 'T>E'],
    }))
    expect((await readFlowGraph(after)).nodes.find(({ id }) => id === 'T')).toMatchObject({ type: 'Task', documentation: 'months = 12' })
  })

  it('lets two branches meet before the step that both end with', async () => {
    const { after } = await fixFirst('C10', await drawnText({
      nodes: ['S startEvent', 'G exclusiveGateway 本人か', 'A task 委任状を見る', 'B task 免許証を見る', 'T1 task 届をしまう', 'T2 task 届をしまう', 'E endEvent'],
      flows: ['S>G', 'G>A:代理', 'G>B:本人', 'A>T1', 'B>T2', 'T1>E', 'T2>E'],
      lanes: { 窓口係: ['S', 'G', 'A', 'B', 'T1', 'T2', 'E'] },
    }))
    expect((await flowsOf(after)).filter((flow) => flow.includes('T'))).toEqual(expect.arrayContaining(['A>T1', 'B>T1', 'T1>E']))
    expect(after).not.toMatch(/id="T2"|>T2<|bpmnElement="T2/)
  })

  it('ties a document to the step that names it', async () => {
    const { after } = await fixFirst('C14', await drawnText({
      ...stepsNamed('相談受付簿の作成', '相談受付簿を読む'), documents: { Book: '相談受付簿' }, links: ['T0>Book'],
    }))
    expect((await readFlowGraph(after)).dataLinks).toContainEqual({ node: 'T1', data: 'Book', direction: 'read' })
    expect(after).toMatch(/BPMNEdge id="DataInput_\w+_di"/)
  })
})

describe('a fix of lanes and places', () => {
  it('takes out an empty lane and closes the gap it leaves', async () => {
    const sketch = { ...stepsNamed('届を見る', '届をしまう'), lanes: { 窓口係: ['S', 'T0'], 会計課: [], 係長: ['T1', 'E'] } }
    const { before, after } = await fixFirst('C13', await drawnText(sketch))
    expect(after).not.toContain('会計課')
    const [old, now] = [boundsOf(before), boundsOf(after)]
    expect(now.get('Lane0')).toEqual(old.get('Lane0'))
    expect(now.get('Lane2')).toEqual({ ...old.get('Lane2')!, y: old.get('Lane1')!.y })
  })

  it('puts a step into the lane of those around it, at a free place', async () => {
    const sketch = {
      ...stepsNamed('届を見る', '台帳を引く', '届をしまう'),
      lanes: { 窓口係: ['S', 'T0', 'T2', 'E'] },
      shapes: {
        Lane0: [0, 0, 700, 120], S: [50, 42, 36, 36], T0: [120, 30, 100, 60], T1: [260, 200, 100, 60], T2: [400, 30, 100, 60], E: [540, 42, 36, 36],
      } as Record<string, [number, number, number, number]>,
    }
    const { after } = await fixFirst('C07', await drawnText(sketch))
    const { y, height } = boundsOf(after).get('T1')!
    expect(y + height).toBeLessThanOrEqual(120)
  })

  it('moves a step off the border into its lane', async () => {
    const sketch = {
      ...stepsNamed('届を見る'), lanes: { 窓口係: ['S', 'T0', 'E'] },
      shapes: { Lane0: [0, 0, 600, 120], S: [50, 42, 36, 36], T0: [150, 80, 100, 60], E: [300, 42, 36, 36] } as Record<string, [number, number, number, number]>,
    }
    const { before, after } = await fixFirst('C16', await drawnText(sketch))
    expect(boundsOf(after).get('T0')).toEqual({ x: 150, y: 50, width: 100, height: 60 })
    expect(linesOnlyIn(after, before)).toHaveLength(1)
  })

  it('makes a shape as large as its name needs, and a lane as high as its name needs', async () => {
    const long = '身代わりで来た人には頼まれた手紙を出してもらう'
    const shapes: Record<string, [number, number, number, number]> = { Lane0: [0, 0, 600, 80], S: [50, 22, 36, 36], T0: [150, 10, 100, 60], E: [300, 22, 36, 36] }
    const step = await fixFirst('C17', await drawnText({ ...stepsNamed(long), lanes: { 係: ['S', 'T0', 'E'] }, shapes }))
    expect(boundsOf(step.after).get('T0')!.height).toBeGreaterThan(60)
    const lane = await fixFirst('C17', await drawnText({ ...stepsNamed('見る'), lanes: { 住民福祉部子育て支援課児童手当係: ['S', 'T0', 'E'] }, shapes }))
    expect(boundsOf(lane.after).get('Lane0')!.height).toBeGreaterThan(80)
    expect(boundsOf(lane.after).get('T0')).toEqual(boundsOf(lane.before).get('T0'))
  })
})

it('a fix for something that is gone leaves the text as it was', async () => {
  const xml = await drawnText(stepsNamed('届を見る'))
  expect(await applyFix(xml, { kind: 'split-step', element: 'gone', names: ['a', 'b'] })).toBe(xml)
  expect(await applyFix(xml, { kind: 'add-end', element: 'gone' })).toBe(xml)
})

it('a box grows with the name written over its old one, and every other box stays', async () => {
  const long = '届出人から受け取った転入届と転出証明書の記載が一致しているかどうかを一つずつ確かめて結果を余白に書き込む'
  const before = (await drawnText(stepsNamed('届を見る', '届をしまう'))).replace('name="届を見る"', `name="${long}"`)
  const after = await growForNames(before, ['T0'])
  expect(boundsOf(after).get('T0')!.height).toBeGreaterThan(boundsOf(before).get('T0')!.height)
  expect(boundsOf(after).get('T1')).toEqual(boundsOf(before).get('T1'))
  expect(await growForNames(before, ['T1'])).toBe(before)
})
