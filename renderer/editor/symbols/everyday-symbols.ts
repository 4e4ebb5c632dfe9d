import type { MessageKey } from '../../../shared/i18n/translate.ts'
import type { SymbolTarget } from '../session/bpmn-js-services.ts'

export interface EverydaySymbol {
  id: string
  name: MessageKey
  /** What the symbol is for. */
  hint: MessageKey
  target: SymbolTarget
}

/** The nine symbols that most diagrams need, in the order of the tools row. Every other symbol is found under ほか…. */
export const everydaySymbols = [
  { id: 'task', name: 'editor.symbol.task', hint: 'editor.hint.task', target: { type: 'bpmn:Task' } },
  { id: 'decision', name: 'editor.symbol.decision', hint: 'editor.hint.decision', target: { type: 'bpmn:ExclusiveGateway' } },
  { id: 'parallel', name: 'editor.symbol.parallel', hint: 'editor.hint.parallel', target: { type: 'bpmn:ParallelGateway' } },
  { id: 'wait', name: 'editor.symbol.wait', hint: 'editor.hint.wait', target: { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' } },
  { id: 'start', name: 'editor.symbol.start', hint: 'editor.hint.start', target: { type: 'bpmn:StartEvent' } },
  { id: 'end', name: 'editor.symbol.end', hint: 'editor.hint.end', target: { type: 'bpmn:EndEvent' } },
  { id: 'document', name: 'editor.symbol.document', hint: 'editor.hint.document', target: { type: 'bpmn:DataObjectReference' } },
  { id: 'store', name: 'editor.symbol.store', hint: 'editor.hint.store', target: { type: 'bpmn:DataStoreReference' } },
  { id: 'note', name: 'editor.symbol.note', hint: 'editor.hint.note', target: { type: 'bpmn:TextAnnotation' } },
] as const satisfies readonly EverydaySymbol[]

export type EverydaySymbolId = (typeof everydaySymbols)[number]['id']
