/** A flow whose second step is a collapsed sub-process; the two steps inside it lie in a plane of their own. */
export function nestedFlow(names: { first: string; whole: string; inner: [string, string] }): string {
  const shape = (element: string, x: number) =>
    `<bpmndi:BPMNShape id="${element}_di" bpmnElement="${element}"${element === 'Activity_whole' ? ' isExpanded="false"' : ''}><dc:Bounds x="${x}" y="80" width="100" height="80"/></bpmndi:BPMNShape>`
  const edge = (element: string, from: number, to: number) =>
    `<bpmndi:BPMNEdge id="${element}_di" bpmnElement="${element}"><di:waypoint x="${from}" y="120"/><di:waypoint x="${to}" y="120"/></bpmndi:BPMNEdge>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="Definitions_1" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="Process_1" isExecutable="false">
    <bpmn:task id="Activity_first" name="${names.first}"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:task>
    <bpmn:subProcess id="Activity_whole" name="${names.whole}">
      <bpmn:incoming>Flow_1</bpmn:incoming>
      <bpmn:task id="Activity_one" name="${names.inner[0]}"><bpmn:outgoing>Flow_2</bpmn:outgoing></bpmn:task>
      <bpmn:task id="Activity_two" name="${names.inner[1]}"><bpmn:incoming>Flow_2</bpmn:incoming></bpmn:task>
      <bpmn:sequenceFlow id="Flow_2" sourceRef="Activity_one" targetRef="Activity_two"/>
    </bpmn:subProcess>
    <bpmn:sequenceFlow id="Flow_1" sourceRef="Activity_first" targetRef="Activity_whole"/>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="BPMNDiagram_1"><bpmndi:BPMNPlane id="BPMNPlane_1" bpmnElement="Process_1">
    ${shape('Activity_first', 160)}${shape('Activity_whole', 320)}${edge('Flow_1', 260, 320)}
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
  <bpmndi:BPMNDiagram id="BPMNDiagram_2"><bpmndi:BPMNPlane id="BPMNPlane_2" bpmnElement="Activity_whole">
    ${shape('Activity_one', 160)}${shape('Activity_two', 320)}${edge('Flow_2', 260, 320)}
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`
}
