import type { MessageKey } from '../../../shared/i18n/translate.ts'

/** Texts of the diagram library that this program says in its own words; the left side is the library's key. */
export const bpmnJsMessages = {
  Task: 'editor.symbol.task',
  'Create task': 'editor.create.task',
  'Append task': 'editor.append.task',
  'Create gateway': 'editor.create.gateway',
  'Append gateway': 'editor.append.gateway',
  'Create start event': 'editor.create.start',
  'Create end event': 'editor.create.end',
  'Append end event': 'editor.append.end',
  'Create intermediate/boundary event': 'editor.create.wait',
  'Append intermediate/boundary event': 'editor.append.wait',
  'Create data object reference': 'editor.create.document',
  'Create data store reference': 'editor.create.store',
  'Create pool/participant': 'editor.create.pool',
  'Create expanded sub-process': 'editor.create.subProcess',
  'Add text annotation': 'editor.append.note',
  'Expanded pool/participant': 'editor.symbol.expandedPool',
  'Boundary event': 'editor.symbol.boundaryEvent',
  'Event based instantiating Gateway': 'editor.symbol.eventGatewayInstantiating',
  'Parallel Event based instantiating Gateway': 'editor.symbol.parallelEventGatewayInstantiating',
  'Align elements ': 'editor.alignElements',
} as const satisfies Record<string, MessageKey>
