import type { editor as ja } from '../ja/editor.ts'

export const editor: Record<keyof typeof ja, string> = {
  'editor.symbol.task': 'Task',
  'editor.create.task': 'Create task',
  'editor.append.task': 'Append task',
  'editor.create.gateway': 'Create decision',
  'editor.append.gateway': 'Append decision',
  'editor.create.start': 'Create start',
  'editor.create.end': 'Create end',
  'editor.append.end': 'Append end',
  'editor.create.wait': 'Create waiting event',
  'editor.append.wait': 'Append waiting event',
  'editor.create.document': 'Create document',
  'editor.create.store': 'Create data store',
  'editor.create.pool': 'Create pool',
  'editor.create.subProcess': 'Create sub-process',
  'editor.append.note': 'Add note',
  'editor.symbol.expandedPool': 'Pool (expanded)',
  'editor.symbol.boundaryEvent': 'Boundary event',
  'editor.symbol.eventGatewayInstantiating': 'Event based instantiating gateway',
  'editor.symbol.parallelEventGatewayInstantiating': 'Parallel event based instantiating gateway',
  'editor.alignElements': 'Align elements',
}
