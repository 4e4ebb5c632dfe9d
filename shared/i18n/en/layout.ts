import type { layout as ja } from '../ja/layout.ts'

export const layout: Record<keyof typeof ja, string> = {
  'layout.arrange': 'Arrange',
  'layout.arrangeAll': 'Arrange the whole diagram',
  'layout.arrangeChosen': 'Arrange the chosen steps',
  'layout.chooseFirst': 'Choose steps in the diagram first',
  'layout.arrangedAll': 'The whole diagram was arranged.',
  'layout.arrangedChosen': 'Steps arranged: {count}. Nothing else moved.',
  'layout.nothingMoved': 'The diagram is in order already. Nothing moved.',
  'layout.noBetterPlace': 'The chosen steps stay where they are: there is no better place without moving others.',
  'layout.changedSince': 'The diagram has changed since it was arranged. Undo (Ctrl+Z) takes the changes back one by one, the newest first.',
}
