import { addDiagram } from '../../shared/bpmn/layout/add-diagram.ts'
import { generateFlow } from './matching/generate-flow.ts'

/** A laid out diagram of that many steps in four lanes, the same every time. */
export async function largeDiagram(steps: number): Promise<string> {
  const graph = generateFlow(steps, 7)
  const nodes = graph.nodes.map((node) => `<bpmn:${tag(node.type)} id="N${node.id}" name="${node.name}" />`)
  const flows = graph.sequenceFlows.map((flow) => `<bpmn:sequenceFlow id="${flow.id}" name="${flow.name}" sourceRef="N${flow.source}" targetRef="N${flow.target}" />`)
  const lanes = graph.lanes.map((lane) => {
    const members = graph.nodes.filter((node) => node.lane === lane.id).map((node) => `<bpmn:flowNodeRef>N${node.id}</bpmn:flowNodeRef>`)
    return `<bpmn:lane id="${lane.id}" name="${lane.name}">${members.join('')}</bpmn:lane>`
  })
  return addDiagram(`<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="Definitions_bench" targetNamespace="urn:kurabe:bench">
<bpmn:collaboration id="Collaboration_bench"><bpmn:participant id="Pool_bench" name="手続" processRef="Process_bench" /></bpmn:collaboration>
<bpmn:process id="Process_bench" isExecutable="false"><bpmn:laneSet id="LaneSet_bench">${lanes.join('')}</bpmn:laneSet>${nodes.join('')}${flows.join('')}</bpmn:process>
</bpmn:definitions>`)
}

function tag(type: string): string {
  return type[0]!.toLowerCase() + type.slice(1)
}
