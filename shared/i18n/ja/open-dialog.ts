/** The folder view of the core, where a shell has no file dialog. */
export const openDialog = {
  'openDialog.open': '開く',
  'openDialog.here': 'このフォルダにする',
  'openDialog.save': 'ここに保存する',
  'openDialog.replace': '置きかえて保存する',
  'openDialog.up': '上へ',
  'openDialog.places': '場所',
  'openDialog.files': 'フォルダとファイル',
  'openDialog.empty': 'ここには、開ける種類のファイルもフォルダもありません。',
  'openDialog.fileName': 'ファイル名',
  'openDialog.exists': '同じ名前のファイルがあります。保存すると置きかわります。',
  'openDialog.emptyFolder': 'ここには、フォルダもファイルもまだありません。',
  'openDialog.badName': 'この名前は使えません。\\ / : * ? " < > | を含まない名前にしてください。',
  'openDialog.keepsExisting': '同じ名前のファイルがあります。別の名前にしてください。',
} as const
