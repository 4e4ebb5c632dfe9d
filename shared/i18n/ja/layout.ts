/** 整列: bringing a diagram, or steps of it, into order. */
export const layout = {
  'layout.arrange': '整列',
  'layout.arrangeAll': '図の全体を整列',
  'layout.arrangeChosen': '選んだ手順を整列',
  'layout.chooseFirst': '図の中の手順を選ぶと使えます',
  'layout.arrangedAll': '図の全体を整列しました。',
  'layout.arrangedChosen': '{count}件の手順を整列しました。ほかは動かしていません。',
  'layout.nothingMoved': '図はすでに整っています。動かしたものはありません。',
  'layout.noBetterPlace': '選んだ手順は、いまの場所のままにしました。ほかを動かさずに置ける、よりよい場所がないためです。',
  'layout.changedSince': '整列のあとに図が変わっています。元に戻す（Ctrl+Z）で、新しい変更から順に戻せます。',
} as const
