/** 用語のそろえ: one writing for one term in all flows. */
export const terms = {
  'terms.changedSince': '「{name}」はそのあと変更されたため、まとめて元に戻せません。何も変えていません。図ごとに「前の版…」から戻せます。',
} as const
