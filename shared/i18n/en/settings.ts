import type { settings as ja } from '../ja/settings.ts'

export const settings: Record<keyof typeof ja, string> = {
  'settings.title': 'Settings',
  'settings.note': 'Changes take effect at once. They are for this user on this PC only.',
  'settings.language': 'Language of the screens',
  'settings.person': 'Person who decides',
  'settings.personNote': 'Stands in the history of judgements. You can decide without it.',
  'settings.office': 'Office (may stay empty)',
  'settings.name': 'Name',
  'settings.local': 'Settings are kept on this PC only.',
}
