import type { takeAway as japanese } from '../ja/take-away.ts'

export const takeAway: Record<keyof typeof japanese, string> = {
  'takeAway.title': 'Take the list away',
  'takeAway.excel': 'As Excel',
  'takeAway.tsv': 'As tab-separated text (.tsv)',
  'takeAway.copy': 'Copy the table (for Excel)',
  'takeAway.copied': 'The table was copied. It can be pasted into Excel.',
  'takeAway.written': 'Written to {path}.',
  'takeAway.reveal': 'Open the folder',
}
