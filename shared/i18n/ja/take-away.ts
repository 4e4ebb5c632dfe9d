/** The ways a list leaves the program. */
export const takeAway = {
  'takeAway.title': '一覧を出力する',
  'takeAway.excel': 'Excel に出力する',
  'takeAway.tsv': 'タブ区切り（.tsv）に出力する',
  'takeAway.copy': '表をコピーする（Excel に貼れます）',
  'takeAway.copied': '表をコピーしました。Excel に貼り付けられます。',
  'takeAway.written': '{path} に出力しました。',
  'takeAway.reveal': 'フォルダを開く',
} as const
