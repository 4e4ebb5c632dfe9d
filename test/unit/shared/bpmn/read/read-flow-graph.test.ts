import { describe, expect, it } from 'vitest'
import type { FlowGraph } from '../../../../../shared/bpmn/flow-graph.ts'
import { readFlowGraph } from '../../../../../shared/bpmn/read/read-flow-graph.ts'
import { fixtureText, processXml } from '../fixture.ts'

const town = () => readFlowGraph(fixtureText('good/tennyu.bpmn'))
const nodeOf = (graph: FlowGraph, id: string) => graph.nodes.find((node) => node.id === id)

describe('the graph of a flow', () => {
  it('has the pools from top to bottom, a pool without process as a black box', async () => {
    const graph = await town()
    expect(graph).toMatchObject({ id: 'Collaboration_tennyu', name: '転入の手続き' })
    expect(graph.pools).toEqual([
      { id: 'Participant_citizen', name: '住民', isBlackBox: true },
      { id: 'Participant_town', name: '若葉町', isBlackBox: false },
    ])
  })

  it('has the lanes from top to bottom, the inner after the outer', async () => {
    expect((await town()).lanes).toEqual([
      { id: 'Lane_office', name: '町民課', pool: 'Participant_town', parent: null },
      { id: 'Lane_counter', name: '窓口係', pool: 'Participant_town', parent: 'Lane_office' },
      { id: 'Lane_record', name: '記録係', pool: 'Participant_town', parent: 'Lane_office' },
      { id: 'Lane_system', name: '電算係', pool: 'Participant_town', parent: null },
    ])
  })

  it('has the steps in reading order, the inside of a sub-process right after it', async () => {
    expect((await town()).nodes.map(({ id }) => id)).toEqual([
      'Start_todoke', 'Task_check', 'Gateway_complete', 'Task_return', 'Sub_register', 'Task_enter', 'Task_approve', 'Task_notify',
      'End_done', 'Boundary_late', 'End_late',
    ])
  })

  it('says of a step all that the diagram says', async () => {
    expect(nodeOf(await town(), 'Task_check')).toEqual({
      id: 'Task_check', type: 'UserTask', family: 'activity', name: '届の内容を\n確かめる', documentation: '本人確認書類も見ます。',
      pool: 'Participant_town', lane: 'Lane_counter', subProcess: null, attachedTo: null, trigger: null, attributes: {},
    })
  })

  it('finds by its drawing the lane of a step that only an outer lane names, and of one that no lane names', async () => {
    const graph = await town()
    expect(nodeOf(graph, 'Sub_register')?.lane).toBe('Lane_record')
    expect(nodeOf(graph, 'End_late')?.lane).toBe('Lane_record')
  })

  it('gives a boundary event the lane of its activity, and the inside of a sub-process the lane of the outermost', async () => {
    const graph = await town()
    expect(nodeOf(graph, 'Boundary_late')).toMatchObject({ attachedTo: 'Sub_register', trigger: 'timer', lane: 'Lane_record' })
    expect(nodeOf(graph, 'Task_enter')).toMatchObject({ subProcess: 'Sub_register', lane: 'Lane_record' })
  })

  it('gives no lane where the file has neither names nor drawings for it', async () => {
    const xml = processXml('<bpmn:laneSet id="S"><bpmn:lane id="L" name="係"/></bpmn:laneSet><bpmn:task id="T"/>')
    expect(nodeOf(await readFlowGraph(xml), 'T')?.lane).toBeNull()
  })

  it('has arrows with the default marked, and messages between pools and steps', async () => {
    const graph = await town()
    expect(graph.sequenceFlows.find(({ id }) => id === 'Flow_3'))
      .toEqual({ id: 'Flow_3', name: 'ない', source: 'Gateway_complete', target: 'Sub_register', isDefault: true })
    expect(graph.sequenceFlows.find(({ id }) => id === 'Flow_7')?.isDefault).toBe(false)
    expect(graph.messageFlows)
      .toEqual([{ id: 'Message_todoke', name: '転入届', source: 'Participant_citizen', target: 'Start_todoke' }])
  })

  it('has one entry for a document however often it is drawn, and who reads and writes it', async () => {
    const graph = await town()
    expect(graph.data).toEqual([
      { id: 'DataRef_todoke_1', name: '転入届', kind: 'document' },
      { id: 'StoreRef_juki', name: '住民記録システム', kind: 'store' },
    ])
    expect(graph.dataLinks).toEqual([
      { node: 'Task_check', data: 'DataRef_todoke_1', direction: 'read' },
      { node: 'Task_enter', data: 'StoreRef_juki', direction: 'write' },
      { node: 'Task_return', data: 'DataRef_todoke_1', direction: 'write' },
    ])
  })

  it('takes a document drawn on an arrow as written at its start and read at its end', async () => {
    const graph = await readFlowGraph(processXml(`<bpmn:task id="A"/><bpmn:task id="B"/>
      <bpmn:sequenceFlow id="F" sourceRef="A" targetRef="B"/><bpmn:dataObject id="D1" name="申請書"/>
      <bpmn:association id="X" sourceRef="D1" targetRef="F"/>`))
    expect(graph.dataLinks).toEqual([
      { node: 'A', data: 'D1', direction: 'write' },
      { node: 'B', data: 'D1', direction: 'read' },
    ])
  })

  it('reads inputs and outputs of the process as documents, those of a step not', async () => {
    const graph = await readFlowGraph(processXml(`<bpmn:ioSpecification><bpmn:dataInput id="In" name="申請書"/></bpmn:ioSpecification>
      <bpmn:task id="A"><bpmn:ioSpecification><bpmn:dataInput id="Slot" name="枠"/></bpmn:ioSpecification>
      <bpmn:dataInputAssociation><bpmn:sourceRef>In</bpmn:sourceRef><bpmn:targetRef>Slot</bpmn:targetRef></bpmn:dataInputAssociation></bpmn:task>`))
    expect(graph.data).toEqual([{ id: 'In', name: '申請書', kind: 'document' }])
    expect(graph.dataLinks).toEqual([{ node: 'A', data: 'In', direction: 'read' }])
  })

  it('takes the name of a data store from the store where the reference has none', async () => {
    const graph = await readFlowGraph(processXml('<bpmn:dataStoreReference id="R" dataStoreRef="S"/>', '<bpmn:dataStore id="S" name="台帳"/>'))
    expect(graph.data).toEqual([{ id: 'R', name: '台帳', kind: 'store' }])
  })

  it('has the notes with what they are tied to', async () => {
    expect((await town()).annotations).toEqual([{ id: 'Note_1', text: '代理人なら委任状が要る', about: ['Task_check'] }])
  })

  it.each(['adHocSubProcess', 'transaction', 'subProcess'])('reads the inside of every kind of sub-process: %s', async (kind) => {
    const graph = await readFlowGraph(processXml(`<bpmn:${kind} id="S"><bpmn:callActivity id="C"/></bpmn:${kind}>`))
    expect(graph.nodes.map(({ id, subProcess }) => [id, subProcess])).toEqual([['S', null], ['C', 'S']])
  })

  it('names what sets an event off, also where the definition stands elsewhere', async () => {
    const graph = await readFlowGraph(processXml(`<bpmn:startEvent id="A"/><bpmn:startEvent id="B"><bpmn:eventDefinitionRef>E</bpmn:eventDefinitionRef></bpmn:startEvent>
      <bpmn:startEvent id="C"><bpmn:signalEventDefinition/><bpmn:timerEventDefinition/></bpmn:startEvent>`, '<bpmn:errorEventDefinition id="E"/>'))
    expect(graph.nodes.map(({ trigger }) => trigger)).toEqual([null, 'error', 'multiple'])
  })

  it('reads processes that no pool holds', async () => {
    const graph = await readFlowGraph(processXml('<bpmn:task id="A"/>', '<bpmn:process id="P2"><bpmn:task id="B"/></bpmn:process>'))
    expect(graph).toMatchObject({ id: 'P', pools: [] })
    expect(graph.nodes.map(({ id, pool }) => [id, pool])).toEqual([['A', null], ['B', null]])
  })

  it('finds a process named with a namespace prefix', async () => {
    const graph = await readFlowGraph(processXml('<bpmn:task id="A"/>',
      '<bpmn:collaboration id="C"><bpmn:participant id="Q" name="町" processRef="tns:P"/></bpmn:collaboration>'))
    expect(graph.nodes[0]?.pool).toBe('Q')
  })

  it('accepts choreographies and conversations', async () => {
    const graph = await readFlowGraph(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D"><choreography id="C" name="やりとり">
      <participant id="P1" name="住民"/><participant id="P2" name="町"/><startEvent id="S"/>
      <choreographyTask id="T" name="申請する"/><sequenceFlow id="F" sourceRef="S" targetRef="T"/></choreography></definitions>`)
    expect(graph.pools.map(({ name }) => name)).toEqual(['住民', '町'])
    expect(graph.nodes.map(({ id }) => id)).toEqual(['S', 'T'])
  })

  it('is the same under any prefix', async () => {
    const graphs = await Promise.all(['no-diagram', 'default-namespace', 'model-prefix'].map((name) => readFlowGraph(fixtureText(`good/${name}.bpmn`))))
    expect(graphs[1]).toEqual(graphs[0])
    expect(graphs[2]).toEqual(graphs[0])
    expect(graphs[0]?.nodes).toHaveLength(3)
  })

  it('keeps ids that are words of the language, and characters outside the basic plane', async () => {
    const graph = await readFlowGraph(fixtureText('good/strange-names.bpmn'))
    expect(graph.id).toBe('__proto__')
    expect(graph.nodes.map(({ id, name }) => [id, name])).toEqual([
      ['constructor', '𠮷野家\t葛󠄀城'],
      ['hasOwnProperty', '上 下'],
      ['toString', '左\r\n右 <&">'],
    ])
    expect(graph.sequenceFlows).toHaveLength(1)
  })

  it('has our own attributes by their namespace, whatever the prefix', async () => {
    const xml = processXml('<bpmn:task id="A" k:system="住基" o:system="x"/>')
      .replace(' id="D"', ' id="D" xmlns:k="urn:kurabe:bpmn:1" xmlns:o="urn:other"')
    expect((await readFlowGraph(xml)).nodes[0]?.attributes).toEqual({ system: '住基' })
  })
})
