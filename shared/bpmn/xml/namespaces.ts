/** Namespace names of BPMN 2.0 (OMG formal/2011-01-03, machine-readable files). */
export const bpmnNamespace = 'http://www.omg.org/spec/BPMN/20100524/MODEL'
export const bpmnDiagramNamespace = 'http://www.omg.org/spec/BPMN/20100524/DI'
export const diagramCommonNamespace = 'http://www.omg.org/spec/DD/20100524/DC'
export const diagramInterchangeNamespace = 'http://www.omg.org/spec/DD/20100524/DI'
