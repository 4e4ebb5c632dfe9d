import type { lexicon as ja } from '../ja/lexicon.ts'

export const lexicon: Record<keyof typeof ja, string> = {
  'lexicon.note':
    'Pairs of wordings that mean the same. They help when flows are compared. Pairs learnt when you corrected a match are here too, to change or switch off.',
  'lexicon.empty': 'Nothing yet. When you correct a match by hand, you are asked whether to learn its wording. You can also add pairs above.',
  'lexicon.asis': 'Wording of the AsIs',
  'lexicon.standard': 'Wording of the standard',
  'lexicon.source': 'From',
  'lexicon.use': 'Use',
  'lexicon.add': 'Add',
  'lexicon.remove': 'Remove',
  'lexicon.pair': '{asis} = {standard}',
  'lexicon.asisOf': 'Wording of the AsIs ({pair})',
  'lexicon.standardOf': 'Wording of the standard ({pair})',
  'lexicon.useOf': 'Use ({pair})',
  'lexicon.removeOf': 'Remove ({pair})',
  'lexicon.fromCorrection': 'A corrected match',
  'lexicon.fromUser': 'Added by hand',
  'lexicon.removed': '"{asis} = {standard}" was removed.',
  'lexicon.count': 'Pairs: {count} (in use: {inUse})',
  'lexicon.same': 'Both sides are the same.',
}
