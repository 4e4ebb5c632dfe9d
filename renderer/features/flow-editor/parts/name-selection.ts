import type { MessageKey, Translate } from '../../../../shared/i18n/translate.ts'
import type { DiagramSelection } from '../../../editor/session/diagram-snapshot.ts'

const types: readonly [RegExp, MessageKey][] = [
  [/(Task|SubProcess|Transaction|CallActivity)$/, 'editor.type.step'],
  [/Event$/, 'editor.type.event'],
  [/Gateway$/, 'editor.type.decision'],
  [/(Lane|Participant)$/, 'editor.type.lane'],
  [/Data(Object|Input|Output)/, 'editor.type.document'],
  [/DataStore/, 'editor.type.store'],
  [/(Flow|Association)$/, 'editor.type.arrow'],
  [/TextAnnotation$/, 'editor.type.note'],
]

/** What is chosen, in words: read out by screen readers and shown in the status bar. Empty while nothing is. */
export function nameSelection(selection: readonly DiagramSelection[], translate: Translate): string {
  const [only] = selection
  if (only === undefined) return ''
  if (selection.length > 1) return translate('editor.chosenMany', { count: selection.length })
  const type = types.find(([pattern]) => pattern.test(only.type))?.[1] ?? 'editor.type.other'
  return translate('editor.chosenOne', {
    type: translate(type),
    name: only.name === '' ? translate('editor.noName') : only.name.replace(/\s+/g, ' '),
    lane: only.lane === '' ? '' : translate('editor.inLane', { lane: only.lane }),
  }).trim()
}
