/** The comparison screen's data: what undo says, what stops a decision. */
export const analysis = {
  'operation.changedSince': 'その後に別の変更があるため、元に戻せません。今の内容は変えていません。',
  'analysis.sameFlow': '同じフローどうしは くらべられません。相手に標準フローか別のフローを選んでください。',
  'analysis.rowGone': '行の組み合わせが変わっています。表を読み直してから、もう一度決めてください。',
  'analysis.stepGone': '手直しする手順が図にありません。図が変わっています。画面を読み直してから、もう一度対応を直してください。',
  'analysis.justificationNeeded': '追加開発を選ぶには理由が必要です。業務を標準に合わせられない理由を書いてください。理由はすべての資料に載ります。',
  'analysis.operation.correct': '対応の手直し（{count}組）',
  'analysis.operation.forget': '手直しの取り消し（{count}組）',
  'analysis.operation.decide': '判定（{count}行）',
  'analysis.workbookName': 'FitGap_{procedure}_{subject}',
  'analysis.side.asis': '現行',
  'analysis.side.tobe': '見直し後',
  'analysis.side.standard': '標準',
  'analysis.side.package': 'パッケージ',
  'analysis.undoneBy': '元に戻す',
} as const
