import type { MessageKey } from '../../../shared/i18n/translate.ts'
import type { SymbolTarget } from '../session/bpmn-js-services.ts'

export interface EverydaySymbol {
  id: string
  name: MessageKey
  target: SymbolTarget
}

/** The nine symbols that most diagrams need, in the order of the tools row. Every other symbol is found under ほか…. */
export const everydaySymbols = [
  { id: 'task', name: 'editor.symbol.task', target: { type: 'bpmn:Task' } },
  { id: 'decision', name: 'editor.symbol.decision', target: { type: 'bpmn:ExclusiveGateway' } },
  { id: 'parallel', name: 'editor.symbol.parallel', target: { type: 'bpmn:ParallelGateway' } },
  { id: 'wait', name: 'editor.symbol.wait', target: { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' } },
  { id: 'start', name: 'editor.symbol.start', target: { type: 'bpmn:StartEvent' } },
  { id: 'end', name: 'editor.symbol.end', target: { type: 'bpmn:EndEvent' } },
  { id: 'document', name: 'editor.symbol.document', target: { type: 'bpmn:DataObjectReference' } },
  { id: 'store', name: 'editor.symbol.store', target: { type: 'bpmn:DataStoreReference' } },
  { id: 'note', name: 'editor.symbol.note', target: { type: 'bpmn:TextAnnotation' } },
] as const satisfies readonly EverydaySymbol[]

export type EverydaySymbolId = (typeof everydaySymbols)[number]['id']
