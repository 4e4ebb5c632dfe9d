import type { recovery as ja } from '../ja/recovery.ts'

export const recovery: Record<keyof typeof ja, string> = {
  'recovery.title': 'Last time it did not end properly',
  'recovery.body': 'Flows with changes that are not part of a version: {count}. All changes are still there. Recover them to go on from them.',
  'recovery.flow': 'Flow',
  'recovery.last': 'Last change',
  'recovery.changes': 'Changes',
  'recovery.kept': 'Changes you do not recover stay in the file for 30 days.',
  'recovery.accept': 'Recover {count}',
  'recovery.decline': 'Open without recovering',
}
