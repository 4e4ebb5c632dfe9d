import { escapeXml } from '../xml/escape-xml.ts'

/** A flow to begin with: one pool of that name with one lane, a start event, and room to draw. */
export function emptyFlow(name: string, laneName: string, newId: () => string): string {
  const key = () => newId().replaceAll('-', '').slice(0, 8)
  const [collaboration, pool, process, lane, start] = [`Collaboration_${key()}`, `Participant_${key()}`, `Process_${key()}`, `Lane_${key()}`, `Event_${key()}`]
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="Definitions_${key()}" targetNamespace="urn:kurabe:flow">
  <bpmn:collaboration id="${collaboration}">
    <bpmn:participant id="${pool}" name="${escapeXml(name)}" processRef="${process}" />
  </bpmn:collaboration>
  <bpmn:process id="${process}" isExecutable="false">
    <bpmn:laneSet id="LaneSet_${key()}">
      <bpmn:lane id="${lane}" name="${escapeXml(laneName)}">
        <bpmn:flowNodeRef>${start}</bpmn:flowNodeRef>
      </bpmn:lane>
    </bpmn:laneSet>
    <bpmn:startEvent id="${start}" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="Diagram_${key()}">
    <bpmndi:BPMNPlane id="Plane_${key()}" bpmnElement="${collaboration}">
      <bpmndi:BPMNShape id="${pool}_di" bpmnElement="${pool}" isHorizontal="true"><dc:Bounds x="160" y="80" width="900" height="160" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="${lane}_di" bpmnElement="${lane}" isHorizontal="true"><dc:Bounds x="190" y="80" width="870" height="160" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="${start}_di" bpmnElement="${start}"><dc:Bounds x="242" y="142" width="36" height="36" /></bpmndi:BPMNShape>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`
}
