import type { sentences as ja } from '../ja/sentences.ts'

/** From sentences: sentences and the rows they propose. */
export const sentences: Record<keyof typeof ja, string> = {
  'sentences.title': 'From sentences',
  'sentences.text': 'Write how the work goes',
  'sentences.example': 'A resident hands in the notice.\nThe clerk checks it.',
  'sentences.rows': 'Proposed steps',
  'sentences.count': '{count} proposed steps',
  'sentences.empty': 'Write at the left: who does what, with which document, under which condition becomes proposed steps, which you can correct. Nothing leaves this PC.',
  'sentences.again': 'Propose again',
  'sentences.proposedAnew': 'Proposed again.',
  'sentences.take': 'Add {count} steps to the diagram',
  'sentences.leave': 'Back to the diagram',
  'sentences.afterSelected': 'After the selected step',
  'sentences.check': 'Rules made the proposals: check them before adding',
  'sentences.cell': '{number} {column}',
  'sentences.column.take': 'Use',
  'sentences.column.owner': 'Owner',
  'sentences.column.text': 'Work',
  'sentences.column.kind': 'Kind',
  'sentences.column.next': 'Next',
  'sentences.column.inputs': 'Documents in',
  'sentences.column.outputs': 'Documents out',
}
