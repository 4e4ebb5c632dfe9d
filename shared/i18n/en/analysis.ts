import type { analysis as ja } from '../ja/analysis.ts'

export const analysis: Record<keyof typeof ja, string> = {
  'operation.changedSince': 'It cannot be undone because something else was changed since. Nothing was touched.',
  'analysis.sameFlow': 'A flow cannot be compared with itself. Choose a standard flow or another flow.',
  'analysis.rowGone': 'The rows have changed. Load the table again and decide once more.',
  'analysis.stepGone': 'A step of the correction is not in the diagram any more. Load the screen again, then correct the match.',
  'analysis.justificationNeeded': 'Add-on development needs a reason. Write why the work cannot follow the standard. The reason stands in every report.',
  'analysis.operation.correct': 'Correction of the match ({count} pairs)',
  'analysis.operation.forget': 'Withdrawal of corrections ({count} pairs)',
  'analysis.operation.decide': 'Judgement ({count} rows)',
  'analysis.workbookName': 'FitGap_{procedure}_{subject}',
  'analysis.side.asis': 'today',
  'analysis.side.tobe': 'the ToBe',
  'analysis.side.standard': 'the standard',
  'analysis.side.package': 'the package',
  'analysis.undoneBy': 'Undo',
}
