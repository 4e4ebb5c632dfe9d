/** Summary of a Fit & Gap table: counts, pictures and their files. */
export const fitgapSummary = {
  'fitgapSummary.title': 'Summary',
} as const
