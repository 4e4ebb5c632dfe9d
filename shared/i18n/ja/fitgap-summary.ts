/** Fit & Gap まとめ: counts, pictures and their files. */
export const fitgapSummary = {
  'fitgapSummary.title': 'まとめ',
} as const
