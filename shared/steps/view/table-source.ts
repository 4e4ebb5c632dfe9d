import type { FlowGraph, FlowNode, MessageFlow, SequenceFlow } from '../../bpmn/flow-graph.ts'
import { type BpmnDocument, openBpmnDocument } from '../../bpmn/read/bpmn-document.ts'
import { graphOf } from '../../bpmn/read/read-flow-graph.ts'
import { type TableAttribute, tableNamespace } from '../table-attributes.ts'

/** A diagram with the look-ups that reading it as a table needs. */
export interface TableSource {
  document: BpmnDocument
  graph: FlowGraph
  nodes: ReadonlyMap<string, FlowNode>
  /** Sequence flows by source and by target, in the order of the text. */
  outOf: ReadonlyMap<string, SequenceFlow[]>
  into: ReadonlyMap<string, SequenceFlow[]>
  messagesOutOf: ReadonlyMap<string, MessageFlow[]>
  messagesInto: ReadonlyMap<string, MessageFlow[]>
  /** Value of an attribute that the table left on an element of any kind. */
  remembered(id: string, attribute: TableAttribute): string | undefined
}

/** @throws XmlProblem where the text is not XML. */
export function openTableSource(xml: string): TableSource {
  const document = openBpmnDocument(xml)
  const graph = graphOf(document)
  return {
    document,
    graph,
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    outOf: Map.groupBy(graph.sequenceFlows, (flow) => flow.source),
    into: Map.groupBy(graph.sequenceFlows, (flow) => flow.target),
    messagesOutOf: Map.groupBy(graph.messageFlows, (flow) => flow.source),
    messagesInto: Map.groupBy(graph.messageFlows, (flow) => flow.target),
    remembered(id, attribute) {
      const element = document.byId.get(id)
      if (!element) return undefined
      for (const [name, value] of element.attributes) {
        const colon = name.indexOf(':')
        if (colon > 0 && name.slice(colon + 1) === attribute && element.prefixes.get(name.slice(0, colon)) === tableNamespace) return value
      }
      return undefined
    },
  }
}
